package dev.vett.rules.engine;

import java.util.List;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/** Compiled conditions in the form that Drools runs, built when somebody first asks. */
final class RuleBase {
  private final List<Model> models;
  private volatile @Nullable Built built;

  RuleBase(List<Model> models) {
    this.models = List.copyOf(models);
  }

  /** Builds it now, so that the first draft need not wait. */
  void prepare() {
    built();
  }

  /** Returns a session that nobody had before, for the caller to dispose of. */
  KieSession newSession() {
    return built().rules().newKieSession();
  }

  /**
   * Returns an empty session from a pool, to which it returns where the caller disposes of it.
   *
   * <p>Making one anew takes longer than a short draft.
   */
  KieSession pooledSession() {
    return built().sessions().take();
  }

  private Built built() {
    Built known = built;
    return known == null ? build() : known;
  }

  private synchronized Built build() {
    Built known = built;
    if (known == null) {
      KieBase rules = KieBaseBuilder.createKieBaseFromModel(models);
      known = new Built(rules, new SessionPools(rules));
      built = known;
    }
    return known;
  }

  /** What a check needs, in one field, so that it takes no lock. */
  private record Built(KieBase rules, SessionPools sessions) {}
}
