package dev.vett.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class BesideTest {
  @Test
  void worksWhileTheCallerGoesOn() {
    CountDownLatch met = new CountDownLatch(2);
    Beside<String> beside =
        Beside.start(
            () -> {
              meet(met);
              return "made";
            });
    meet(met);
    assertThat(beside.get()).isEqualTo("made");
    assertThat(beside.get()).isEqualTo("made");
  }

  @Test
  void worksInAThreadOfItsOwnThatHasTheClassLoaderOfTheCaller() {
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    ClassLoader own = new ClassLoader(before) {};
    Thread.currentThread().setContextClassLoader(own);
    Thread thread;
    ClassLoader loader;
    try {
      thread = Beside.start(Thread::currentThread).get();
      loader = Beside.start(() -> Thread.currentThread().getContextClassLoader()).get();
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
    assertThat(thread).isNotEqualTo(Thread.currentThread());
    assertThat(thread.isAlive()).isFalse();
    assertThat(loader).isSameAs(own);
  }

  @Test
  void tellsEachCallerWhatWentWrong() {
    IllegalStateException fault = new IllegalStateException("no rules");
    Beside<String> beside =
        Beside.start(
            () -> {
              throw fault;
            });
    assertThatThrownBy(beside::get).isSameAs(fault);
    assertThatThrownBy(beside::get).isSameAs(fault);
  }

  @Test
  void keepsAnInterruptionForTheCaller() {
    CountDownLatch asked = new CountDownLatch(1);
    Beside<String> beside =
        Beside.start(
            () -> {
              meet(asked);
              return "made";
            });
    Thread.currentThread().interrupt();
    asked.countDown();
    assertThat(beside.get()).isEqualTo("made");
    assertThat(Thread.interrupted()).isTrue();
  }

  private static void meet(CountDownLatch both) {
    both.countDown();
    try {
      assertThat(both.await(10, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
