package dev.vett.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
  private static final Path DRAFTS = Path.of("drafts.jsonl");

  @TempDir private Path folder;

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
    assertThat(Vett.run(harmless, "check", "--company", "company.yaml", "-")).isEqualTo(vett);
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

  @Test
  void judgesByThePacksThatAreNamed() throws Exception {
    Path pack = Files.createDirectories(folder.resolve("acme"));
    Path rule = Files.createDirectories(pack.resolve("legal/merger"));
    Files.createDirectories(pack.resolve("lexicon"));
    Files.writeString(pack.resolve("lexicon/merger.sv.txt"), "fusion\n");
    Files.writeString(
        pack.resolve("pack.yaml"),
        """
        id: acme
        version: 1.2.0
        title: {sv: Acme}
        languages: [sv]
        """);
    String card =
        """
        severity: blocker
        source: {document: Memo, place: here}
        title: {sv: A}
        message: {sv: A}
        why: {sv: B}
        """;
    Files.writeString(rule.resolve("rule.yaml"), card + "when: {text: {all: merger}}\n");
    String draft =
        "{\"post\": {\"text\": \"Fusionen är klar\", \"channel\": \"microblog\"}, \"author\":"
            + " {\"role\": \"employee\", \"account\": \"personal\"},"
            + " \"time\": \"2026-11-22T19:00:00+01:00\"}";
    String[] arguments = {"check", "--company", "company.yaml", "--pack", pack.toString()};
    Vett vett = Vett.run(draft, arguments);
    assertThat(vett.out().get(0))
        .contains("\"rule\":\"legal.merger\"")
        .contains("{\"id\":\"acme\",\"version\":\"1.2.0\"}");
    assertThat(vett.status()).isEqualTo(1);

    Files.writeString(rule.resolve("rule.yaml"), card + "when: {text: {all: mergr}}\n");
    Vett broken = Vett.run(draft, arguments);
    assertThat(broken.status()).isEqualTo(2);
    assertThat(broken.out()).isEmpty();
    assertThat(broken.err())
        .contains("rule.yaml:6:15: when.text.all is 'mergr'; did you mean 'merger'?");
  }

  private static List<String> ids(List<String> lines) {
    List<String> ids = new ArrayList<>();
    for (String line : lines) {
      ids.add(line.replaceAll("^\\{\"id\": ?\"([^\"]+)\".*", "$1"));
    }
    return ids;
  }
}
