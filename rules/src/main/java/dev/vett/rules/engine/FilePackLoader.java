package dev.vett.rules.engine;

import dev.vett.core.card.RuleId;
import dev.vett.core.condition.BuiltInClass;
import dev.vett.core.condition.Condition;
import dev.vett.core.pack.CompilerMissingException;
import dev.vett.core.pack.Lexicon;
import dev.vett.core.pack.PackLoader;
import dev.vett.core.pack.PackProvider;
import dev.vett.core.pack.RulePack;
import dev.vett.rules.drl.CompiledDrl;
import dev.vett.rules.drl.DrlCompiler;
import dev.vett.rules.pack.PackFolders;
import dev.vett.rules.pack.PackParts;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

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
    Map<RuleId, Condition> declared = parts.conditions();
    if (parts.drl().isEmpty()) {
      return parts.with(CompiledRules.audited(declared, new CompiledDrl(List.of(), List.of())));
    }
    Set<String> words = new TreeSet<>(builtInLexicons());
    parts.lexicons().forEach(lexicon -> words.add(lexicon.name()));
    words.addAll(BuiltInClass.names());
    try {
      DrlCompiler compiler = new DrlCompiler(Facts.TYPES, words);
      return parts.with(
          trusted
              ? CompiledRules.trusted(declared, compiler.trusted(parts.drl()))
              : CompiledRules.audited(declared, compiler.audited(parts.drl())));
    } catch (NoClassDefFoundError missing) {
      throw new CompilerMissingException(
          parts.drl().get(0).name()
              + " is written in DRL, and nothing on the class path compiles it; add"
              + " org.drools:drools-engine, or declare the condition as when: in rule.yaml",
          missing);
    }
  }

  private static Set<String> builtInLexicons() {
    return new DroolsRuleEngine()
        .builtInPack().lexicons().stream().map(Lexicon::name).collect(Collectors.toSet());
  }
}
