package dev.vett.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vett.core.card.RuleCard;
import dev.vett.core.card.RuleId;
import dev.vett.core.card.Severity;
import dev.vett.core.pack.Lexicon;
import dev.vett.core.pack.RulePack;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackLoadingTest {
  @TempDir private Path temp;
  private final PackFixture acme = new PackFixture();

  @Test
  void loadsAFolder() throws IOException {
    Path folder = acme.with("README.md", "# Notes").with(".git/config.yaml", "x").folder(temp);
    RulePack pack = RulePack.load(folder);
    assertThat(pack.id()).isEqualTo("acme");
    assertThat(pack.version()).isEqualTo("1.2.0");
    assertThat(pack.origin()).isEqualTo(folder.toString());
    assertThat(pack.cards()).extracting(RuleCard::id).containsExactly(RuleId.of("legal.merger"));
    assertThat(pack.lexicons()).extracting(Lexicon::name).containsExactly("merger", "merger");
  }

  @Test
  void loadsAJarWhereverThePackLiesInIt() throws IOException {
    for (String root : List.of("", "acme/rules/")) {
      RulePack pack = RulePack.load(acme.jar(temp, root));
      assertThat(pack.cards()).extracting(RuleCard::severity).containsExactly(Severity.WARNING);
      assertThat(pack.placeOf(RuleId.of("legal.merger")))
          .endsWith("acme.jar!/" + root + "legal/merger/rule.yaml");
    }
  }

  @Test
  void findsPacksOfTheClassPath() {
    assertThat(RulePack.onClassPath()).extracting(RulePack::id).containsExactly("fjord");
    assertThat(RulePack.onClassPath().get(0).cards()).hasSize(1);
  }

  @Test
  void findsThePackOfAProviderInAJar() throws Exception {
    Path jar = acme.jar(temp, "fjord/pack/");
    URL classes = FjordProvider.class.getProtectionDomain().getCodeSource().getLocation();
    // The jar comes first, so that its pack.yaml hides the one beside the provider's class.
    try (URLClassLoader loader =
        new ChildFirst(new URL[] {jar.toUri().toURL(), classes}, getClass().getClassLoader())) {
      dev.vett.core.pack.PackProvider provider =
          (dev.vett.core.pack.PackProvider)
              loader.loadClass(FjordProvider.class.getName()).getConstructor().newInstance();
      PackParts parts = PackFolders.read(provider, List.of());
      assertThat(parts.header().id()).isEqualTo("acme");
      assertThat(parts.rules()).hasSize(1);
    }
    assertThat(ServiceLoader.load(dev.vett.core.pack.PackProvider.class)).hasSize(1);
  }

  @Test
  void findsPacksOfTheClassPathFromAThreadWhoseLoaderSeesNone() throws Exception {
    assertThat(idsSeenWith(ClassLoader.getPlatformClassLoader())).containsExactly("fjord");
    assertThat(idsSeenWith(null)).containsExactly("fjord");
  }

  @Test
  void ofTwoProvidersOfOneNameTheThreadsIsTaken() throws Exception {
    Path jar = acme.jar(temp, "fjord/pack/");
    URL classes = FjordProvider.class.getProtectionDomain().getCodeSource().getLocation();
    try (URLClassLoader loader =
        new ChildFirst(new URL[] {jar.toUri().toURL(), classes}, getClass().getClassLoader())) {
      assertThat(idsSeenWith(loader)).containsExactly("acme");
    }
  }

  @Test
  void takesWordsOfTheBuiltInPack() throws IOException {
    acme.with(
        "legal/merger/rule.yaml", PackFixture.CARD + "when: {text: {all: [insult, employer]}}\n");
    acme.with("lexicon/insult.sv.txt", "semla\n");
    assertThat(RulePack.load(acme.folder(temp)).cards()).hasSize(1);
  }

  @Test
  void namesAPathThatIsNoPack() throws IOException {
    assertThatThrownBy(() -> RulePack.load(temp.resolve("nowhere")))
        .hasMessageEndingWith(
            "nowhere does not exist; give a folder with pack.yaml, or a jar with one");
    assertThatThrownBy(() -> RulePack.load(temp))
        .hasMessageContaining("has no pack.yaml; add one with id, version, title and languages");
    Path file = Files.writeString(temp.resolve("pack.yaml"), "id: acme\n");
    assertThatThrownBy(() -> RulePack.load(file)).hasMessageContaining("pack.yaml is no jar");
    assertThatThrownBy(() -> RulePack.load(acme.jar(temp, "a/", "b/")))
        .hasMessageContaining("holds several packs: a/pack.yaml, b/pack.yaml");
  }

  @Test
  void namesAnUnknownLexicon() {
    refuses(
        acme.with("legal/merger/rule.yaml", PackFixture.CARD + "when: {text: {all: mergr}}\n"),
        "acme/legal/merger/rule.yaml:6:15: when.text.all is 'mergr'; did you mean 'merger'?");
  }

  @Test
  void namesALanguageThatACardOrALexiconLacks() {
    refuses(
        acme.with(
            "legal/merger/rule.yaml",
            PackFixture.CARD.replace(", en: It is not public.", "") + PackFixture.WHEN),
        "acme/legal/merger/rule.yaml:5:1: why lacks en; write it, or take en out of languages");
    refuses(
        new PackFixture().without("lexicon/merger.en.txt"),
        "acme/lexicon/merger.en.txt is missing, though pack.yaml lists en; add it");
  }

  @Test
  void namesAFileThatLiesInTheWrongPlace() {
    refuses(
        acme.with("legal/merger/rule.yml", "severity: advice"),
        "acme/legal/merger/rule.yml is no file of a pack; did you mean 'rule.yaml'?");
    refuses(
        new PackFixture().with("lexicons/merger.sv.txt", "fusion"),
        "lexicons/merger.sv.txt is no file of a pack; a pack has pack.yaml, lexicon/<name>");
    refuses(
        new PackFixture().with("lexicon/merger.se.txt", "fusion"),
        "lexicon/merger.se.txt is no lexicon's name; name it <name>.<language>.txt with one of");
    refuses(
        new PackFixture().with("lexicon/Merger.sv.txt", "fusion"),
        "lexicon/Merger.sv.txt has no name in kebab-case");
    refuses(
        new PackFixture().with("Legal/Merger/rule.yaml", PackFixture.CARD + PackFixture.WHEN),
        "Legal/Merger/rule.yaml lies in folders whose names make no rule id");
    refuses(
        new PackFixture().with("legal/other/examples.yaml", "flag: []"),
        "legal/other/examples.yaml has no rule.yaml beside it");
  }

  @Test
  void aReplacementSaysWhatItWrites() throws IOException {
    String replaces =
        "suggestions: [{kind: replace, message: {sv: Byt ordet., en: Take another word.}}]\n";
    refuses(
        acme.with("legal/merger/rule.yaml", PackFixture.CARD + replaces + PackFixture.WHEN),
        "legal/merger/rule.yaml has a suggestion of the kind replace without text; add text:");
    acme.with("lexicon/merger.sv.txt", "fusion => affär\n");
    assertThat(RulePack.load(acme.folder(temp)).cards()).hasSize(1);
  }

  @Test
  void aRuleHasOneCondition() {
    refuses(
        acme.with("legal/merger/rule.yaml", PackFixture.CARD),
        "legal/merger/rule.yaml says nowhere what breaks the rule; add when:");
    refuses(
        new PackFixture().with("legal/merger/rule.drl", "package x;"),
        "legal/merger/rule.yaml has when, and a rule.drl beside it; keep one of the two");
  }

  @Test
  void aLexiconDoesNotTakeTheNameOfAClass() {
    refuses(
        acme.with("lexicon/customer.sv.txt", "kund").with("lexicon/customer.en.txt", "client"),
        "has the name of a class that every lexicon can use; choose another name");
  }

  @Test
  void aFileThatIsNoUtf8IsNamed() throws IOException {
    Path folder = acme.folder(temp);
    Files.write(
        folder.resolve("lexicon/merger.sv.txt"), "smör".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> RulePack.load(folder))
        .hasMessageEndingWith("acme/lexicon/merger.sv.txt is no UTF-8; save it as UTF-8");
  }

  private static List<String> idsSeenWith(@Nullable ClassLoader loader) throws Exception {
    FutureTask<List<String>> ids =
        new FutureTask<>(() -> RulePack.onClassPath().stream().map(RulePack::id).toList());
    Thread thread = new Thread(ids);
    thread.setContextClassLoader(loader);
    thread.start();
    return ids.get();
  }

  private void refuses(PackFixture pack, String message) {
    assertThatThrownBy(
            () -> {
              Path own = Files.createTempDirectory(temp, "pack");
              RulePack.load(pack.folder(own));
            })
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }

  /** Loads the provider itself, as a jar of a company would have its own. */
  private static final class ChildFirst extends URLClassLoader {
    ChildFirst(URL[] places, ClassLoader parent) {
      super(places, parent);
    }

    @Override
    public Class<?> loadClass(String name) throws ClassNotFoundException {
      return name.equals(FjordProvider.class.getName()) ? own(name) : super.loadClass(name);
    }

    private Class<?> own(String name) throws ClassNotFoundException {
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? findClass(name) : loaded;
    }

    @Override
    public URL getResource(String name) {
      URL own = findResource(name);
      return own == null ? super.getResource(name) : own;
    }
  }
}
