package dev.vett.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {
  private static final String DRAFTS =
      draft("a", "Fusionen är klar") + draft("b", "En semla är klar") + draft("c", "Hej på dig");

  @TempDir private Path folder;

  @Test
  void tellsWhatIsNewlyFlaggedAndReleased() throws Exception {
    Vett vett = diff(DRAFTS);
    assertThat(vett.out())
        .containsExactly(
            "{\"position\":1,\"id\":\"a\",\"change\":\"released\",\"rule\":\"legal.merger\","
                + "\"language\":\"sv\",\"role\":\"employee\"}",
            "{\"position\":2,\"id\":\"b\",\"change\":\"flagged\",\"rule\":\"legal.merger\","
                + "\"language\":\"sv\",\"role\":\"employee\"}");
    assertThat(vett.status()).isEqualTo(1);
    assertThat(vett.err()).isEmpty();
  }

  @Test
  void countsForPeople() throws Exception {
    Vett vett = diff(DRAFTS, "--pretty");
    assertThat(vett.out()).first().isEqualTo("3 drafts: 1 newly flagged, 1 newly released");
    assertThat(vett.out())
        .anyMatch(line -> line.matches(" {2}legal\\.merger +1 +1"))
        .anyMatch(line -> line.matches(" {2}sv +1 +1"))
        .anyMatch(line -> line.matches(" {2}employee +1 +1"))
        .contains("  a  released  legal.merger", "  b  flagged  legal.merger");
  }

  @Test
  void answersZeroWhereNothingChangesAndTwoWhereALineIsUnusable() throws Exception {
    Vett same = diff(draft("c", "Hej på dig"));
    assertThat(same.status()).isZero();
    assertThat(same.out()).isEmpty();
    Vett broken = diff(DRAFTS + "{\"post\": 1}\n");
    assertThat(broken.status()).isEqualTo(2);
    assertThat(broken.out()).hasSize(2);
    assertThat(broken.err()).startsWith("vett: standard input:4: post ");
  }

  private Vett diff(String drafts, String... more) throws Exception {
    String old = PackFiles.acme(folder, "1.0.0", "fusion").toString();
    String now = PackFiles.acme(folder, "1.1.0", "semla").toString();
    String[] arguments = {"diff", "--company", "company.yaml", "--pack", old, "--with", now};
    String[] all = Arrays.copyOf(arguments, arguments.length + more.length);
    System.arraycopy(more, 0, all, arguments.length, more.length);
    return Vett.run(drafts, all);
  }

  private static String draft(String id, String text) {
    return "{\"id\": \""
        + id
        + "\", \"post\": {\"text\": \""
        + text
        + "\", \"channel\": \"microblog\", \"language\": \"sv\"}, \"author\":"
        + " {\"role\": \"employee\", \"account\": \"personal\"},"
        + " \"time\": \"2026-11-22T19:00:00+01:00\"}\n";
  }
}
