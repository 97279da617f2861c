package dev.vett.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kie.api.runtime.KieSession;

class SessionPoolsTest {
  private final RuleBase rules = new RuleBase(Precompiled.models());

  @Test
  void givesAThreadTheSessionThatItHadBefore() {
    KieSession session = rules.pooledSession();
    session.insert("a fact");
    session.dispose();
    KieSession again = rules.pooledSession();
    assertThat(again).isSameAs(session);
    assertThat(again.getObjects()).isEmpty();
    again.dispose();
  }

  @Test
  void givesNobodyASessionThatIsInUse() {
    KieSession one = rules.pooledSession();
    KieSession other = rules.pooledSession();
    assertThat(other).isNotSameAs(one);
    one.dispose();
    other.dispose();
  }
}
