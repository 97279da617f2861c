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
    return screened().judge(facts, asked);
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

  /**
   * The rules of all cards, one card after the other, and the tests that they share.
   *
   * @param rules the rules
   * @param ends behind the last rule of each card
   */
  private record Screened(
      List<ScreenedRule> rules, List<Integer> ends, Needs needs, FactTests tests) {
    static Screened of(List<Model> models) {
      FactTests tests = new FactTests();
      Map<RuleId, List<ScreenedRule>> cards = new LinkedHashMap<>();
      for (Model model : models) {
        for (Rule rule : model.getRules()) {
          ScreenedRule screened = ScreenedRule.of(model, rule, tests);
          cards.computeIfAbsent(screened.id(), id -> new ArrayList<>()).add(screened);
        }
      }
      List<ScreenedRule> rules = new ArrayList<>();
      List<Integer> ends = new ArrayList<>();
      cards
          .values()
          .forEach(
              own -> {
                rules.addAll(own);
                ends.add(rules.size());
              });
      return new Screened(
          List.copyOf(rules), List.copyOf(ends), new Needs(rules, tests.values()), tests);
    }

    List<Finding> judge(List<Object> facts, Predicate<RuleId> asked) {
      Sightings sightings = new Sightings(facts, tests);
      Findings findings = new Findings();
      int place = 0;
      for (int card = 0; card < ends.size(); card++) {
        int end = ends.get(card);
        judge(place, end, sightings, asked, findings);
        place = end;
      }
      return findings.list();
    }

    /** Judges by the rules of one card. */
    private void judge(
        int from, int end, Sightings sightings, Predicate<RuleId> asked, Findings findings) {
      int left = MOST_FIRINGS_OF_A_RULE;
      boolean wanted = false;
      for (int place = from; place < end && left > 0; place++) {
        if (!needs.met(place, sightings.values())) {
          continue;
        }
        ScreenedRule rule = rules.get(place);
        if (!wanted && !asked.test(rule.id())) {
          return;
        }
        wanted = true;
        if (rule.mayFire(sightings)) {
          left -= rule.fire(sightings, findings, left);
        }
      }
    }
  }
}
