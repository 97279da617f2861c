package dev.vett.rules.engine;

import dev.vett.core.pack.Lexicon;
import dev.vett.core.pack.PackLoader;
import dev.vett.core.pack.PackProvider;
import dev.vett.core.pack.RulePack;
import dev.vett.core.text.InvalidValueException;
import dev.vett.rules.pack.PackFolders;
import dev.vett.rules.pack.PackParts;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.drools.model.Model;

/** Loads packs from folders and jars, and compiles their conditions. */
public final class FilePackLoader implements PackLoader {
  /** Creates the loader; the service loader calls this. */
  public FilePackLoader() {}

  @Override
  public RulePack load(Path path, boolean trusted) {
    return compiled(PackFolders.read(path, builtInLexicons()), trusted);
  }

  @Override
  public RulePack load(PackProvider provider) {
    return compiled(PackFolders.read(provider, builtInLexicons()), true);
  }

  private static RulePack compiled(PackParts parts, boolean trusted) {
    if (!parts.drl().isEmpty()) {
      throw new InvalidValueException(
          parts.drl().get(0).name(),
          "is DRL, which only the built-in pack can have (trusted: " + trusted + ")",
          "declare the condition as when: in rule.yaml");
    }
    List<Model> models = List.of();
    return parts.with(new CompiledRules(parts.conditions(), models, Budget.COMPANY));
  }

  private static Set<String> builtInLexicons() {
    return new DroolsRuleEngine()
        .builtInPack().lexicons().stream().map(Lexicon::name).collect(Collectors.toSet());
  }
}
