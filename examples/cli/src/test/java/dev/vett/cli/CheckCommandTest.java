package dev.vett.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckCommandTest {
  private static final Path DRAFTS = Path.of("drafts.jsonl");

  @Test
  void writesOneReportADraftInOrderAndTheSameBytesTwice() throws Exception {
    Vett once = Vett.run("", "check", "--company", "company.yaml", DRAFTS.toString());
    Vett again =
        Vett.run("", "check", "--company", "company.yaml", "--threads", "3", DRAFTS.toString());
    assertThat(once.status()).isEqualTo(1);
    assertThat(ids(once.out())).isEqualTo(ids(Files.readAllLines(DRAFTS)));
    assertThat(once.out()).allMatch(line -> line.startsWith("{\"id\":"));
    assertThat(again.out()).isEqualTo(once.out());
    assertThat(once.err()).isEmpty();
  }

  @Test
  void readsStandardInputAndAnswersZeroWhereAllIsFine() throws Exception {
    String harmless =
        "{\"post\": {\"text\": \"Lasagne i kväll\", \"channel\": \"microblog\"}, \"author\":"
            + " {\"role\": \"employee\", \"account\": \"personal\"},"
            + " \"time\": \"2026-11-22T19:00:00+01:00\"}";
    Vett vett = Vett.run(harmless, "check", "--company", "company.yaml");
    assertThat(vett.status()).isZero();
    assertThat(vett.out()).hasSize(1);
  }

  @Test
  void marksFindingsForPeople() throws Exception {
    String draft =
        "{\"id\": \"d-1\", \"post\": {\"text\": \"Kort: 4111 1111 1111 1111 😀\", \"channel\":"
            + " \"microblog\"}, \"author\": {\"role\": \"employee\", \"account\": \"personal\","
            + " \"locale\": \"en\"}, \"time\": \"2026-11-22T19:00:00+01:00\"}";
    Vett vett = Vett.run(draft, "check", "--company", "company.yaml", "--pretty");
    assertThat(String.join("\n", vett.out()))
        .startsWith("block  d-1")
        .contains("| Kort: ⟦4111 1111 1111 1111⟧ 😀")
        .contains("confidentiality.personal-data")
        .contains("✓ verified")
        .doesNotContain("\u001B");
    assertThat(vett.status()).isEqualTo(1);
  }

  private static List<String> ids(List<String> lines) {
    List<String> ids = new ArrayList<>();
    for (String line : lines) {
      ids.add(line.replaceAll("^\\{\"id\": ?\"([^\"]+)\".*", "$1"));
    }
    return ids;
  }
}
