package dev.vett.rules.engine;

import java.util.List;
import java.util.function.Supplier;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/** Compiled conditions in the form that Drools runs. */
final class RuleBase {
  private final boolean empty;
  private final boolean begun;
  private final Supplier<Built> maker;
  private volatile @Nullable Built built;

  private RuleBase(boolean empty, boolean begun, Supplier<Built> maker) {
    this.empty = empty;
    this.begun = begun;
    this.maker = maker;
  }

  /** Returns one that is built when somebody first asks. */
  static RuleBase of(List<Model> models) {
    List<Model> kept = List.copyOf(models);
    return new RuleBase(kept.isEmpty(), false, () -> Built.of(kept));
  }

  /**
   * Returns one that is built from now on, while the caller goes on; who first asks for a session
   * waits for what is left.
   *
   * @param models the conditions, of which there are some
   */
  static RuleBase beside(Supplier<List<Model>> models) {
    return new RuleBase(false, true, Beside.start(() -> Built.of(models.get()))::get);
  }

  boolean empty() {
    return empty;
  }

  /** Builds it now, so that the first draft need not wait, unless that has begun already. */
  void prepare() {
    if (!begun) {
      built();
    }
  }

  /**
   * Waits until it is built.
   *
   * @throws RuntimeException where it cannot be, each time
   */
  void await() {
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
      known = maker.get();
      built = known;
    }
    return known;
  }

  /** What a check needs, in one field, so that it takes no lock. */
  private record Built(KieBase rules, SessionPools sessions) {
    static Built of(List<Model> models) {
      KieBase rules = KieBaseBuilder.createKieBaseFromModel(models);
      return new Built(rules, new SessionPools(rules));
    }
  }
}
