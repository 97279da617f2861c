package dev.vett.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packs with conditions in DRL, which the class path of the command line cannot compile. */
class DrlPackTest {
  private static final String NOTHING = "";
  private static final String FREE_CODE = "System.setProperty(\"acme\", \"was here\");";
  private static final String DRAFT =
      "{\"id\": \"d-1\", \"post\": {\"text\": \"Fusionen är klar\", \"channel\":"
          + " \"microblog\", \"language\": \"sv\"}, \"author\": {\"role\": \"employee\","
          + " \"account\": \"personal\"}, \"time\": \"2026-11-22T19:00:00+01:00\"}\n";

  @TempDir private Path folder;

  @Test
  void areCompiledAndJudge() throws Exception {
    Vett vett = check(PackFiles.drl(folder, NOTHING));

    assertThat(vett.err()).isEmpty();
    assertThat(vett.out()).hasSize(1);
    assertThat(vett.out().get(0))
        .contains("\"rule\":\"legal.merger\"")
        .contains("{\"id\":\"acme\",\"version\":\"2.0.0\"}");
    assertThat(vett.status()).isEqualTo(1);
  }

  @Test
  void areRefusedWithTheLineOfCodeThatIsNotAllowed() throws Exception {
    Vett vett = check(PackFiles.drl(folder, FREE_CODE));

    assertThat(vett.out()).isEmpty();
    assertThat(vett.err()).contains("legal/merger/rule.drl:13");
    assertThat(vett.status()).isEqualTo(2);
  }

  @Test
  void mayBeAnyCodeWhereTheyAreTrusted() throws Exception {
    Vett vett = check(PackFiles.drl(folder, FREE_CODE), "--trust-packs");

    assertThat(vett.err()).isEmpty();
    assertThat(vett.out().get(0)).contains("\"rule\":\"legal.merger\"");
  }

  @Test
  void showTheirMistakesByFileAndLine() throws Exception {
    Path pack = PackFiles.drl(folder, NOTHING);
    Path rule = pack.resolve("legal/merger/rule.drl");
    Files.writeString(rule, Files.readString(rule).replace("\"merger\")", "\"mergr\")"));

    Vett vett = check(pack);

    assertThat(vett.err()).contains("rule.drl:11").contains("'merger'");
    assertThat(vett.status()).isEqualTo(2);
  }

  @Test
  void areComparedToo() throws Exception {
    String now = PackFiles.drl(folder, NOTHING).toString();

    Vett vett = Vett.run(DRAFT, "diff", "--company", "company.yaml", "--with", now);

    assertThat(vett.out()).hasSize(1);
    assertThat(vett.out().get(0)).contains("\"change\":\"flagged\",\"rule\":\"legal.merger\"");
  }

  private static Vett check(Path pack, String... more) throws Exception {
    List<String> arguments = new ArrayList<>(List.of(more));
    arguments.addAll(0, List.of("check", "--company", "company.yaml", "--pack", pack.toString()));
    return Vett.run(DRAFT, arguments.toArray(String[]::new));
  }
}
