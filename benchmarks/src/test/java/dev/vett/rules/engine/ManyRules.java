package dev.vett.rules.engine;

import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import dev.vett.core.analysis.Keyword;
import dev.vett.core.pack.PackRules;
import java.util.List;
import java.util.Map;
import org.drools.model.Index;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;

/** As many conditions as one likes, made without a compiler; none of them is ever met. */
public final class ManyRules {
  private ManyRules() {}

  /** Returns no conditions at all. */
  public static PackRules none() {
    return CompiledRules.builtIn(Map.of(), ScreenedRules.of(List.of()));
  }

  /** Returns conditions on lexicons that do not exist, each joined on the sentence. */
  public static PackRules of(int count) {
    ModelImpl model = new ModelImpl();
    for (int i = 0; i < count; i++) {
      String first = "made-up-" + i;
      String second = "other-" + i;
      Variable<Keyword> one = declarationOf(Keyword.class, "one" + i);
      Variable<Keyword> two = declarationOf(Keyword.class, "two" + i);
      model.addRule(
          rule("dev.vett.benchmarks", "made-up.rule-" + i)
              .build(
                  pattern(one)
                      .expr(
                          "lexicon " + first,
                          keyword -> keyword.lexicon().equals(first),
                          org.drools.model.PatternDSL.alphaIndexedBy(
                              String.class,
                              Index.ConstraintType.EQUAL,
                              0,
                              Keyword::lexicon,
                              first)),
                  pattern(two)
                      .expr(
                          "lexicon " + second,
                          keyword -> keyword.lexicon().equals(second),
                          org.drools.model.PatternDSL.alphaIndexedBy(
                              String.class,
                              Index.ConstraintType.EQUAL,
                              0,
                              Keyword::lexicon,
                              second))
                      .expr(
                          "same sentence " + i,
                          one,
                          (here, other) -> here.sentence() == other.sentence()),
                  on(one, two).execute((first1, second1) -> {})));
    }
    return CompiledRules.builtIn(Map.of(), ScreenedRules.of(List.of(model)));
  }
}
