package dev.vett.rules.engine;

import dev.vett.core.analysis.Keyword;
import dev.vett.core.check.Finding;
import dev.vett.rules.drl.Join;
import java.util.List;
import java.util.Set;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;

/** Runs the conditions of one pack in DRL over one draft, within their budget. */
final class DrlSession {
  private final CompiledRules rules;

  DrlSession(CompiledRules rules) {
    this.rules = rules;
  }

  List<Finding> run(List<Object> facts) throws PackFailure {
    Findings findings = new Findings();
    Budget budget = rules.budget();
    checkJoins(facts, budget);
    KieSession session = rules.session();
    try {
      Deadline deadline = new Deadline(budget);
      if (!budget.time().isZero()) {
        session.addEventListener(deadline);
      }
      session.setGlobal("findings", findings);
      facts.forEach(session::insert);
      int fired = session.fireAllRules(budget.firings());
      if (deadline.missed) {
        throw new PackFailure("its rules ran longer than " + budget.time().toMillis() + " ms");
      }
      if (budget.enforced() && fired >= budget.firings()) {
        throw new PackFailure("its rules fired " + fired + " times without an end");
      }
      return findings.list();
    } finally {
      session.dispose();
    }
  }

  /** All combinations are made before the first rule fires, so that no clock can stop it. */
  private void checkJoins(List<Object> facts, Budget budget) throws PackFailure {
    for (Join join : rules.joins()) {
      if (join.work((type, lexicons) -> count(facts, type, lexicons)) > budget.comparisons()) {
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
    private final long allowed;
    private boolean missed;

    Deadline(Budget budget) {
      this.allowed = budget.time().toNanos();
    }

    @Override
    public void beforeMatchFired(BeforeMatchFiredEvent event) {
      if (!missed && System.nanoTime() - start > allowed) {
        missed = true;
        event.getKieRuntime().halt();
      }
    }
  }
}
