package dev.vett.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.on;
import static org.drools.model.DSL.or;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import dev.vett.core.analysis.Keyword;
import dev.vett.core.card.RuleId;
import dev.vett.core.check.Finding;
import dev.vett.core.draft.Channel;
import dev.vett.core.draft.Post;
import dev.vett.core.text.InvalidValueException;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;
import org.junit.jupiter.api.Test;
import org.kie.api.runtime.KieSession;

class ScreenedRulesTest {
  private static final RuleBase TOGETHER = new RuleBase(Precompiled.models());
  private static final ScreenedRules SCREENED = ScreenedRules.of(Precompiled.models());

  @Property(tries = 3_000)
  void findsWhatAllRulesTogetherFind(@ForAll long seed) {
    List<Object> facts = RandomFacts.of(new Random(seed));
    assertThat(judged(facts)).isEqualTo(together(facts));
  }

  @Property(tries = 1_000)
  void findsTheSameWhateverElseIsAsked(@ForAll long seed, @ForAll int share) {
    List<Object> facts = RandomFacts.of(new Random(seed));
    Predicate<RuleId> asked = rule -> (rule.hashCode() * 31 + share) % 3 == 0;
    assertThat(SCREENED.judge(facts, asked))
        .isEqualTo(judged(facts).stream().filter(one -> asked.test(one.rule())).toList());
  }

  @Test
  void refusesARuleThatIsNotNamedByItsId() {
    Variable<Post> post = declarationOf(Post.class, "post");
    ModelImpl model = new ModelImpl();
    model.addRule(
        rule("dev.vett.test", "nameless").build(pattern(post), on(post).execute(any -> {})));
    ScreenedRules rules = ScreenedRules.of(List.of(model));
    assertThatThrownBy(rules::prepare)
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("nameless");
  }

  @Test
  void mostRulesFindSomethingInFactsOfManySeeds() {
    Set<RuleId> found = new HashSet<>();
    for (long seed = 0; seed < 2_000; seed++) {
      judged(RandomFacts.of(new Random(seed))).forEach(one -> found.add(one.rule()));
    }
    assertThat(found).hasSizeGreaterThan(30);
  }

  @Test
  void runsNoRuleOnADraftWithNothingToFind() {
    assertThat(judged(List.of(Post.of(Channel.MICROBLOG, "Kaffe")))).isEmpty();
  }

  @Test
  void refusesAConditionThatItCannotRead() {
    Variable<Post> post = declarationOf(Post.class, "post");
    Variable<Keyword> keyword = declarationOf(Keyword.class, "keyword");
    ModelImpl model = new ModelImpl();
    model.addRule(
        rule("dev.vett.test", "test.either")
            .build(or(pattern(post), pattern(keyword)), on(post).execute(any -> {})));
    ScreenedRules rules = ScreenedRules.of(List.of(model));
    assertThatIllegalArgumentException()
        .isThrownBy(rules::prepare)
        .withMessageContaining("rule \"test.either\"")
        .withMessageContaining("OR");
  }

  private static List<Finding> judged(List<Object> facts) {
    return SCREENED.judge(facts, rule -> true);
  }

  private static List<Finding> together(List<Object> facts) {
    Findings findings = new Findings();
    KieSession session = TOGETHER.newSession();
    try {
      session.setGlobal("findings", findings);
      facts.forEach(session::insert);
      session.fireAllRules();
      return findings.list();
    } finally {
      session.dispose();
    }
  }
}
