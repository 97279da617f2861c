package dev.vett.rules.engine;

import dev.vett.core.analysis.Keyword;
import dev.vett.core.card.RuleId;
import dev.vett.core.check.Finding;
import dev.vett.rules.drl.CompiledDrl;
import dev.vett.rules.drl.Join;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.kie.api.event.rule.AgendaEventListener;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.ObjectDeletedEvent;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.event.rule.ObjectUpdatedEvent;
import org.kie.api.event.rule.RuleRuntimeEventListener;
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
      session.setGlobal("findings", findings);
      facts.forEach(session::insert);
      Limits limits = new Limits();
      session.addEventListener((AgendaEventListener) limits);
      session.addEventListener((RuleRuntimeEventListener) limits);
      run(session, limits);
      return findings.list();
    } finally {
      session.dispose();
    }
  }

  private static void run(KieSession session, Limits limits) throws PackFailure {
    try {
      int fired = session.fireAllRules(Budget.FIRINGS);
      if (limits.passed == null && fired >= Budget.FIRINGS) {
        limits.passed = "its rules fired " + fired + " times without an end";
      }
    } catch (RuntimeException failed) {
      if (limits.passed == null) {
        throw failed;
      }
    }
    if (limits.passed != null) {
      throw new PackFailure(limits.passed);
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

  /** Stops a session where its time is over or its rules insert facts without an end. */
  private static final class Limits extends DefaultAgendaEventListener
      implements RuleRuntimeEventListener {
    private final long start = System.nanoTime();
    private int changes;
    private @Nullable String passed;

    @Override
    public void beforeMatchFired(BeforeMatchFiredEvent event) {
      if (passed == null && isLate()) {
        event.getKieRuntime().halt();
      }
    }

    /** Ends a rule from within: one that inserts in a loop never comes back to be stopped. */
    @Override
    public void objectInserted(ObjectInsertedEvent event) {
      endIfTooMuch();
    }

    @Override
    public void objectUpdated(ObjectUpdatedEvent event) {
      endIfTooMuch();
    }

    @Override
    public void objectDeleted(ObjectDeletedEvent event) {
      // no more can be deleted than is there
    }

    private void endIfTooMuch() {
      changes++;
      if (changes > Budget.CHANGES) {
        passed = "its rules inserted or updated facts more than " + Budget.CHANGES + " times";
      }
      if (passed != null || isLate()) {
        throw new IllegalStateException(passed);
      }
    }

    private boolean isLate() {
      if (System.nanoTime() - start > Budget.TIME.toNanos()) {
        passed = "its rules ran longer than " + Budget.TIME.toMillis() + " ms";
        return true;
      }
      return false;
    }
  }
}
