package dev.vett.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class ProblemTest {
  @Test
  void aFileThatMayNotBeOpenedIsNamed() {
    assertThat(Problem.of(new AccessDeniedException("company.yaml")))
        .isEqualTo("company.yaml may not be opened; check its permissions");
  }

  @Test
  void aFileThatIsMissingIsNamedWhereverThatShows() {
    assertThat(Problem.of(new UncheckedIOException(new NoSuchFileException("drafts.jsonl"))))
        .isEqualTo("drafts.jsonl does not exist; check the path");
  }

  @Test
  void whatHasNoMessageIsCalledByItsKind() {
    assertThat(Problem.of(new IllegalStateException())).isEqualTo("IllegalStateException");
  }
}
