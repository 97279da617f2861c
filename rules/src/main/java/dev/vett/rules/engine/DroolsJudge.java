package dev.vett.rules.engine;

import dev.vett.core.check.Evidence;
import dev.vett.core.check.Judge;
import dev.vett.core.check.Judgement;
import java.util.List;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/** Runs the rules of one rule base, with a session of its own for each draft. */
final class DroolsJudge implements Judge {
  /** No pack needs more; a rule that goes round in circles stops here. */
  private static final int MOST_FIRINGS = 10_000;

  private final KieBase rules;

  DroolsJudge(KieBase rules) {
    this.rules = rules;
  }

  @Override
  public Judgement judge(Evidence evidence) {
    Findings findings = new Findings();
    KieSession session = rules.newKieSession();
    try {
      session.setGlobal("findings", findings);
      Facts.of(evidence).forEach(session::insert);
      session.fireAllRules(MOST_FIRINGS);
    } finally {
      session.dispose();
    }
    return new Judgement(findings.list(), List.of());
  }
}
