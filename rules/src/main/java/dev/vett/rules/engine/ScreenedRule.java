package dev.vett.rules.engine;

import dev.vett.core.card.RuleId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.drools.model.Condition;
import org.drools.model.Constraint;
import org.drools.model.Model;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.SingleConstraint;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;
import org.kie.api.runtime.KieSession;

/**
 * One rule in DRL with what it demands of single facts: without that it cannot fire, and is not
 * run.
 *
 * <p>It has a rule base of its own, which is built when the rule is first run, and sees the facts
 * that some pattern of it may take.
 */
final class ScreenedRule {
  /** What is asked first costs least, and decides most often. */
  private enum Cost {
    ONE_VALUE,
    EACH_FACT,
    READ_FROM_FACT
  }

  /**
   * What must hold.
   *
   * @param test a test of single facts
   * @param wanted whether some fact must pass it; else none may
   */
  private record Demand(FactTest test, boolean wanted) {
    Cost cost() {
      if (test.source() != null) {
        return Cost.READ_FROM_FACT;
      }
      boolean many = test.type().hasValues() && test.value() == FactType.ANY;
      return many ? Cost.EACH_FACT : Cost.ONE_VALUE;
    }
  }

  /** What parts the id of the card that a rule reports from what tells it from its sisters. */
  private static final String APART = ": ";

  private final RuleId id;
  private final RuleBase base;
  private final List<Demand> demands = new ArrayList<>();
  private final List<FactTest> taken = new ArrayList<>();

  private ScreenedRule(RuleId id, RuleBase base) {
    this.id = id;
    this.base = base;
  }

  /**
   * Reads what a rule demands.
   *
   * @param model the model that has the rule
   * @param rule the rule
   * @param tests takes the tests of all rules
   * @throws IllegalArgumentException where its condition has more than patterns, {@code not} and
   *     {@code exists}
   * @throws dev.vett.core.text.InvalidValueException where its name does not begin with the id that
   *     it reports
   */
  static ScreenedRule of(Model model, Rule rule, FactTests tests) {
    ScreenedRule screened = new ScreenedRule(id(rule), new RuleBase(List.of(alone(model, rule))));
    if (rule.getView().getType() != Condition.Type.AND) {
      throw unknown(rule, rule.getView());
    }
    Map<Variable<?>, FactTest> bound = new HashMap<>();
    for (Condition condition : rule.getView().getSubConditions()) {
      screened.add(rule, condition, bound, tests);
    }
    screened.demands.sort(Comparator.comparing(Demand::cost));
    return screened;
  }

  private static RuleId id(Rule rule) {
    String name = rule.getName();
    int end = name.indexOf(APART);
    return RuleId.of(end < 0 ? name : name.substring(0, end));
  }

  private static Model alone(Model model, Rule rule) {
    ModelImpl alone = new ModelImpl(model.getName()).withGlobals(model.getGlobals());
    model.getTypeMetaDatas().forEach(alone::addTypeMetaData);
    return alone.addRule(rule);
  }

  private void add(
      Rule rule, Condition condition, Map<Variable<?>, FactTest> bound, FactTests tests) {
    switch (condition.getType()) {
      case PATTERN -> {
        Pattern<?> pattern = (Pattern<?>) condition;
        bound.put(pattern.getPatternVariable(), demand(pattern, true, bound, tests));
      }
      case EXISTS -> demand(only(rule, condition), true, bound, tests);
      case NOT -> demand(only(rule, condition), false, bound, tests);
      case CONSEQUENCE -> {}
      default -> throw unknown(rule, condition);
    }
  }

  private FactTest demand(
      Pattern<?> pattern, boolean wanted, Map<Variable<?>, FactTest> bound, FactTests tests) {
    FactTest test = tests.of(pattern, bound);
    if (test.source() == null) {
      taken.add(test);
    }
    // what a join leaves over is for Drools to say
    if (wanted || isAlone(pattern.getConstraint())) {
      demands.add(new Demand(test, wanted));
    }
    return test;
  }

  /** Tells whether a constraint asks for nothing but one fact. */
  private static boolean isAlone(Constraint constraint) {
    return switch (constraint.getType()) {
      case SINGLE -> ((SingleConstraint) constraint).getVariables().length <= 1;
      case MULTIPLE, AND -> constraint.getChildren().stream().allMatch(ScreenedRule::isAlone);
      case OR -> false;
    };
  }

  private static Pattern<?> only(Rule rule, Condition condition) {
    List<Condition> inner = condition.getSubConditions();
    if (inner.size() != 1 || !(inner.get(0) instanceof Pattern<?> pattern)) {
      throw unknown(rule, condition);
    }
    return pattern;
  }

  private static IllegalArgumentException unknown(Rule rule, Condition condition) {
    return new IllegalArgumentException(
        "rule \""
            + rule.getName()
            + "\" has a condition of the kind "
            + condition.getType()
            + ", which is not read; write it with patterns, not and exists");
  }

  /** Returns the id of what the rule reports. */
  RuleId id() {
    return id;
  }

  /** Sets the numbers of the values without which the rule cannot fire. */
  void addNeeds(BitSet needs) {
    for (Demand demand : demands) {
      FactTest.Source source = demand.test().source();
      int value = source == null ? demand.test().value() : source.fact().value();
      if (demand.wanted() && value != FactType.ANY) {
        needs.set(value);
      }
    }
  }

  /** Tells whether the facts of a draft have all that the rule demands of single ones. */
  boolean mayFire(Sightings sightings) {
    for (int i = 0; i < demands.size(); i++) {
      Demand demand = demands.get(i);
      if (sightings.any(demand.test()) != demand.wanted()) {
        return false;
      }
    }
    return true;
  }

  /**
   * Runs the rule.
   *
   * @param sightings the facts of a draft
   * @param findings takes what is found
   * @param most how often it may fire
   * @return how often it fired
   */
  int fire(Sightings sightings, Findings findings, int most) {
    KieSession session = base.pooledSession();
    try {
      session.setGlobal("findings", findings);
      for (FactTest test : taken) {
        sightings.each(test, session::insert);
      }
      return session.fireAllRules(most);
    } finally {
      session.dispose();
    }
  }
}
