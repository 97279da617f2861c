package dev.vett.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vett.core.pack.RulePack;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewRuleCommandTest {
  @TempDir private Path folder;

  @Test
  void createsARuleThatLoads() throws Exception {
    Path pack = PackFiles.header(folder, "1.0.0");
    Vett vett = Vett.run("", "new-rule", "legal/merger", "--in", pack.toString());
    assertThat(vett.err()).isEmpty();
    assertThat(vett.status()).isZero();
    assertThat(vett.out())
        .containsExactly(
            pack.resolve("legal/merger/rule.yaml").toString(),
            pack.resolve("legal/merger/examples.yaml").toString());
    assertThat(RulePack.load(pack).cards())
        .extracting(card -> card.id().toString())
        .containsExactly("legal.merger");
  }

  @Test
  void keepsWhatIsThere() throws Exception {
    Path pack = PackFiles.acme(folder, "1.0.0", "fusion");
    String card = Files.readString(pack.resolve("legal/merger/rule.yaml"));
    Vett vett = Vett.run("", "new-rule", "legal/merger", "--in", pack.toString());
    assertThat(vett.status()).isEqualTo(2);
    assertThat(vett.err()).contains("is there already; choose another name");
    assertThat(Files.readString(pack.resolve("legal/merger/rule.yaml"))).isEqualTo(card);
  }

  @Test
  void namesWhatIsWrong() throws Exception {
    Path pack = PackFiles.header(folder, "1.0.0");
    Vett noId = Vett.run("", "new-rule", "Legal Merger", "--in", pack.toString());
    assertThat(noId.status()).isEqualTo(2);
    assertThat(noId.err()).contains("the rule is 'Legal Merger'; write it as category/name");
    Vett noPack = Vett.run("", "new-rule", "legal/merger", "--in", folder.toString());
    assertThat(noPack.status()).isEqualTo(2);
    assertThat(noPack.err()).contains("has no pack.yaml; name the folder of a pack with --in");
  }
}
