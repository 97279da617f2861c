package dev.vett.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class BesideTest {
  @Test
  void doesBothAtTheSameTime() {
    CountDownLatch met = new CountDownLatch(2);
    String made =
        Beside.both(
            () -> meet(met),
            () -> {
              meet(met);
              return "made";
            });
    assertThat(made).isEqualTo("made");
  }

  @Test
  void endsItsThreadWhichHasTheClassLoaderOfTheCaller() {
    AtomicReference<Thread> thread = new AtomicReference<>();
    AtomicReference<ClassLoader> loader = new AtomicReference<>();
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    ClassLoader own = new ClassLoader(before) {};
    Thread.currentThread().setContextClassLoader(own);
    try {
      Beside.both(
          () -> {
            thread.set(Thread.currentThread());
            loader.set(Thread.currentThread().getContextClassLoader());
          },
          () -> "made");
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
    assertThat(thread.get()).isNotEqualTo(Thread.currentThread());
    assertThat(thread.get().isAlive()).isFalse();
    assertThat(loader.get()).isSameAs(own);
  }

  @Test
  void tellsWhatWentWrongOnEitherSide() {
    IllegalStateException first = new IllegalStateException("first");
    IllegalStateException second = new IllegalStateException("second");
    assertThatThrownBy(() -> Beside.both(thrower(first), () -> "made")).isSameAs(first);
    assertThatThrownBy(() -> Beside.both(() -> {}, () -> fail(second))).isSameAs(second);
    assertThatThrownBy(() -> Beside.both(thrower(first), () -> fail(second)))
        .isSameAs(second)
        .hasSuppressedException(first);
  }

  private static Runnable thrower(RuntimeException fault) {
    return () -> fail(fault);
  }

  private static String fail(RuntimeException fault) {
    throw fault;
  }

  private static void meet(CountDownLatch met) {
    met.countDown();
    try {
      assertThat(met.await(1, TimeUnit.MINUTES)).as("the other side came").isTrue();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException("nobody came", stopped);
    }
  }
}
