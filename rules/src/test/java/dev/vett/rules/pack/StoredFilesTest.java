package dev.vett.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vett.core.text.InvalidValueException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class StoredFilesTest {
  private static final int LARGEST_FILE = 16 * 1024 * 1024;
  private static final String TOO_LARGE =
      " makes the pack too large; keep each file below 16 MiB, all together below 64 MiB, and no"
          + " more than 10,000";

  private final StoredFiles files = new StoredFiles("acme");

  @Test
  void refusesAFileThatIsTooLarge() throws IOException {
    add("lexicon/a.sv.txt", LARGEST_FILE);
    assertThatThrownBy(() -> add("lexicon/b.sv.txt", LARGEST_FILE + 1))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("acme/lexicon/b.sv.txt" + TOO_LARGE);
  }

  @Test
  void refusesFilesThatTogetherAreTooLarge() throws IOException {
    for (int i = 0; i < 4; i++) {
      add("lexicon/a" + i + ".sv.txt", LARGEST_FILE);
    }
    add("lexicon/empty.sv.txt", 0);
    assertThatThrownBy(() -> add("lexicon/b.sv.txt", 1))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("acme/lexicon/b.sv.txt" + TOO_LARGE);
    assertThat(files.paths()).hasSize(5);
  }

  @Test
  void doesNotCountWhatIsNoPartOfAPack() throws IOException {
    for (int i = 0; i < 5; i++) {
      add("acme/Rules" + i + ".class", LARGEST_FILE);
    }
    assertThat(files.paths()).isEmpty();
  }

  private void add(String path, int bytes) throws IOException {
    files.add(path, new ByteArrayInputStream(new byte[bytes]));
  }
}
