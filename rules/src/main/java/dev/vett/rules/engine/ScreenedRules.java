package dev.vett.rules.engine;

import dev.vett.core.card.RuleId;
import dev.vett.core.check.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Conditions in DRL that only report, and so do not need one another: each rule is run alone, and
 * only on drafts that have what it needs.
 *
 * <p>Most drafts have nothing that any rule needs, and cost no session at all.
 */
final class ScreenedRules implements DrlConditions {
  /** A rule that found so much has made its point; the others still have to make theirs. */
  private static final int MOST_FIRINGS_OF_A_RULE = 10_000;

  private final boolean begun;
  private final Supplier<Screened> maker;
  private volatile @Nullable Screened screened;

  private ScreenedRules(boolean begun, Supplier<Screened> maker) {
    this.begun = begun;
    this.maker = maker;
  }

  /**
   * Takes models of rules whose consequences change no facts; they are read when somebody first
   * asks.
   */
  static ScreenedRules of(List<Model> models) {
    List<Model> kept = List.copyOf(models);
    return new ScreenedRules(false, () -> Screened.of(kept));
  }

  /**
   * Takes models of rules whose consequences change no facts, and reads them from now on, while the
   * caller goes on; who first asks waits for what is left.
   */
  static ScreenedRules beside(Supplier<List<Model>> models) {
    return new ScreenedRules(true, Beside.start(() -> Screened.of(models.get()))::get);
  }

  @Override
  public void prepare() {
    if (!begun) {
      screened();
    }
  }

  @Override
  public void await() {
    screened();
  }

  @Override
  public List<Finding> judge(List<Object> facts, Predicate<RuleId> asked) {
    Screened known = screened();
    Sightings sightings = new Sightings(facts, known.tests());
    Findings findings = new Findings();
    List<Sisters> all = known.rules();
    for (int i = 0; i < all.size(); i++) {
      Sisters sisters = all.get(i);
      if (asked.test(sisters.id())) {
        sisters.judge(sightings, findings);
      }
    }
    return findings.list();
  }

  private Screened screened() {
    Screened known = screened;
    return known == null ? screen() : known;
  }

  private synchronized Screened screen() {
    Screened known = screened;
    if (known == null) {
      known = maker.get();
      screened = known;
    }
    return known;
  }

  /** The rules, and the tests that they share. */
  private record Screened(List<Sisters> rules, FactTests tests) {
    static Screened of(List<Model> models) {
      FactTests tests = new FactTests();
      Map<RuleId, List<ScreenedRule>> rules = new LinkedHashMap<>();
      for (Model model : models) {
        for (Rule rule : model.getRules()) {
          ScreenedRule screened = ScreenedRule.of(model, rule, tests);
          rules.computeIfAbsent(screened.id(), id -> new ArrayList<>()).add(screened);
        }
      }
      List<Sisters> sisters = new ArrayList<>();
      rules.forEach((id, own) -> sisters.add(new Sisters(id, own)));
      return new Screened(List.copyOf(sisters), tests);
    }
  }

  /** The rules in DRL that report for one card. */
  private record Sisters(RuleId id, List<ScreenedRule> rules) {
    Sisters {
      rules = List.copyOf(rules);
    }

    void judge(Sightings sightings, Findings findings) {
      int left = MOST_FIRINGS_OF_A_RULE;
      for (int i = 0; i < rules.size() && left > 0; i++) {
        ScreenedRule rule = rules.get(i);
        if (rule.mayFire(sightings)) {
          left -= rule.fire(sightings, findings, left);
        }
      }
    }
  }
}
