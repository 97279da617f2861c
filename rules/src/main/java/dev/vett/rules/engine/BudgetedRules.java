package dev.vett.rules.engine;

import dev.vett.core.analysis.Keyword;
import dev.vett.core.card.RuleId;
import dev.vett.core.check.Finding;
import dev.vett.rules.drl.CompiledDrl;
import dev.vett.rules.drl.Join;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;

/** The conditions of a company's pack in DRL, which must keep within a budget. */
final class BudgetedRules implements DrlConditions {
  private final RuleBase base;
  private final List<Join> joins;

  BudgetedRules(CompiledDrl drl) {
    this.base = new RuleBase(drl.models());
    this.joins = drl.joins();
  }

  @Override
  public void prepare() {
    base.prepare();
  }

  @Override
  public void await() {
    base.prepare();
  }

  /** Runs all of its rules, which may need one another. */
  @Override
  public List<Finding> judge(List<Object> facts, Predicate<RuleId> asked) throws PackFailure {
    Findings findings = new Findings();
    checkJoins(facts);
    KieSession session = base.newSession();
    try {
      Deadline deadline = new Deadline();
      session.addEventListener(deadline);
      session.setGlobal("findings", findings);
      facts.forEach(session::insert);
      int fired = session.fireAllRules(Budget.FIRINGS);
      if (deadline.missed) {
        throw new PackFailure("its rules ran longer than " + Budget.TIME.toMillis() + " ms");
      }
      if (fired >= Budget.FIRINGS) {
        throw new PackFailure("its rules fired " + fired + " times without an end");
      }
      return findings.list();
    } finally {
      session.dispose();
    }
  }

  /** All combinations are made before the first rule fires, so that no clock can stop it. */
  private void checkJoins(List<Object> facts) throws PackFailure {
    for (Join join : joins) {
      if (join.work((type, lexicons) -> count(facts, type, lexicons)) > Budget.COMPARISONS) {
        throw new PackFailure(
            "rule \"" + join.rule() + "\" would combine more facts than its budget allows");
      }
    }
  }

  private static long count(List<Object> facts, Class<?> type, Set<String> lexicons) {
    return facts.stream()
        .filter(type::isInstance)
        .filter(
            fact ->
                lexicons.isEmpty()
                    || !(fact instanceof Keyword keyword)
                    || lexicons.contains(keyword.lexicon()))
        .count();
  }

  /** Stops a session between two firings once its time is over. */
  private static final class Deadline extends DefaultAgendaEventListener {
    private final long start = System.nanoTime();
    private boolean missed;

    @Override
    public void beforeMatchFired(BeforeMatchFiredEvent event) {
      if (!missed && System.nanoTime() - start > Budget.TIME.toNanos()) {
        missed = true;
        event.getKieRuntime().halt();
      }
    }
  }
}
