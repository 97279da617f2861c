package dev.vett.rules.engine;

import java.util.List;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;

/** Runs the conditions of one pack in DRL over one draft, within their budget. */
final class DrlSession {
  private final CompiledRules rules;

  DrlSession(CompiledRules rules) {
    this.rules = rules;
  }

  void run(List<Object> facts, Findings findings) throws PackFailure {
    Budget budget = rules.budget();
    KieSession session = rules.base().newKieSession();
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
    } finally {
      session.dispose();
    }
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
