package dev.vett.rules.engine;

import dev.vett.core.card.RuleId;
import dev.vett.core.check.Evidence;
import dev.vett.core.check.Finding;
import dev.vett.core.check.Judge;
import dev.vett.core.check.Judgement;
import dev.vett.core.report.FailedPack;
import dev.vett.rules.condition.ConditionMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.drools.modelcompiler.constraints.ConstraintEvaluationException;
import org.kie.api.runtime.rule.ConsequenceException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Judges by several packs, one after the other; one that fails silences no other. */
final class JointJudge implements Judge {
  private static final Logger LOG = LoggerFactory.getLogger(JointJudge.class);

  private final List<PackJudge> packs;

  JointJudge(List<PackJudge> packs) {
    this.packs = List.copyOf(packs);
  }

  @Override
  public Judgement judge(Evidence evidence) {
    return judge(evidence, rule -> true);
  }

  @Override
  public Judgement judge(Evidence evidence, Predicate<RuleId> asked) {
    ConditionMatcher matcher = new ConditionMatcher(evidence);
    Supplier<List<Object>> facts = new Once(evidence);
    List<Finding> findings = new ArrayList<>();
    List<FailedPack> failed = new ArrayList<>();
    // rules that cannot be loaded are a fault of the application, and no pack that failed
    packs.forEach(PackJudge::await);
    for (PackJudge pack : packs) {
      try {
        pack.judge(evidence, matcher, facts, asked, findings);
      } catch (PackFailure failure) {
        failed.add(failed(pack, failure.problem()));
      } catch (RuntimeException | LinkageError | StackOverflowError | OutOfMemoryError failure) {
        failed.add(failed(pack, described(failure)));
      }
    }
    return new Judgement(findings, failed);
  }

  private static FailedPack failed(PackJudge pack, String problem) {
    LOG.warn("pack {} could not judge a draft: {}", pack.id(), problem);
    return new FailedPack(pack.id(), problem);
  }

  /** Names the rule and the kind of failure; its message could quote the draft. */
  static String described(Throwable failure) {
    Throwable cause = failure;
    String where = "its rules";
    while (cause.getCause() != null) {
      if (cause instanceof ConsequenceException consequence && consequence.getRule() != null) {
        where = "rule \"" + consequence.getRule().getName() + "\"";
      }
      if (cause instanceof ConstraintEvaluationException) {
        where = "a condition of its rules";
      }
      cause = cause.getCause();
    }
    return where + " failed with " + cause.getClass().getSimpleName();
  }

  /** Makes the facts when the first pack asks for them. */
  private static final class Once implements Supplier<List<Object>> {
    private final Evidence evidence;
    private List<Object> facts = List.of();

    Once(Evidence evidence) {
      this.evidence = evidence;
    }

    @Override
    public List<Object> get() {
      if (facts.isEmpty()) {
        facts = Facts.of(evidence);
      }
      return facts;
    }
  }
}
