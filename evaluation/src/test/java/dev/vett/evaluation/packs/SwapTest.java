package dev.vett.evaluation.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vett.core.check.PackListener;
import dev.vett.core.check.PackWatcher;
import dev.vett.core.check.PostChecker;
import dev.vett.core.draft.Draft;
import dev.vett.core.pack.RulePack;
import dev.vett.core.report.PackVersion;
import dev.vett.core.report.Report;
import java.io.IOException;
import java.lang.management.ClassLoadingMXBean;
import java.lang.management.ManagementFactory;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Packs change while checks run; {@code -Dvett.swaps=1000 -Dvett.swaps.drl=20} makes more of it.
 */
class SwapTest {
  private static final int SWAPS = Integer.getInteger("vett.swaps", 40);

  /** Compiling DRL is what could leave class loaders behind; it takes most of the time. */
  private static final int DRL_EVERY = Integer.getInteger("vett.swaps.drl", 20);

  private static final long MORE_BYTES = 16L << 20;

  @TempDir private Path temp;

  @Test
  void aCheckerWithOtherPacksLeavesTheFirstAsItIs() throws IOException {
    PostChecker bare = CompanyPack.checker();
    PostChecker changed = bare.withPacks(List.of(declared(1)));
    assertThat(bare.check(draft()).violation("legal.merger")).isEmpty();
    assertThat(changed.check(draft()).violation("legal.merger")).isPresent();
    assertThat(changed.withPacks(List.of()).check(draft()).violation("legal.merger")).isEmpty();
  }

  @Test
  void swapsUnderLoadLeaveNeitherClassLoaderNorMemoryBehind() throws Exception {
    AtomicReference<PostChecker> current = new AtomicReference<>(CompanyPack.checker(declared(0)));
    current.get().check(draft()); // compiles the lexicons, which stay
    AtomicBoolean done = new AtomicBoolean();
    ExecutorService load = Executors.newFixedThreadPool(2);
    List<Future<Long>> checks = new ArrayList<>();
    List<WeakReference<RulePack>> packs = new ArrayList<>();
    ClassLoadingMXBean classes = ManagementFactory.getClassLoadingMXBean();
    long loaded = 0;
    long used = 0;
    try {
      for (int i = 0; i < 2; i++) {
        checks.add(load.submit(() -> check(current, done)));
      }
      for (int i = 1; i <= SWAPS; i++) {
        RulePack pack = i % DRL_EVERY == 0 ? drl(i) : declared(i);
        packs.add(new WeakReference<>(pack));
        current.set(current.get().withPacks(List.of(pack)));
        if (i == SWAPS / 2) {
          loaded = classes.getLoadedClassCount();
          used = usedAfterCollection();
        }
      }
    } finally {
      done.set(true);
      load.shutdown();
    }
    assertThat(load.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
    for (Future<Long> check : checks) {
      assertThat(check.get()).isPositive();
    }
    long usedAtEnd = usedAfterCollection();
    // What stays does not go; what a test before this one left running does.
    for (int i = 0; i < 30 && usedAtEnd - used >= MORE_BYTES; i++) {
      Thread.sleep(1_000);
      usedAtEnd = usedAfterCollection();
    }
    assertThat(packs.stream().filter(pack -> pack.get() != null).count())
        .as("packs that somebody still holds")
        .isLessThanOrEqualTo(2);
    assertThat(classes.getUnloadedClassCount()).isPositive();
    assertThat(classes.getLoadedClassCount() - loaded).as("more classes").isLessThan(200);
    assertThat(usedAtEnd - used).as("more bytes").isLessThan(MORE_BYTES);
  }

  private static long check(AtomicReference<PostChecker> current, AtomicBoolean done) {
    long count = 0;
    while (!done.get()) {
      Report report = current.get().check(draft());
      assertThat(report.failedPacks()).isEmpty();
      assertThat(report.violation("harassment.abuse")).isPresent();
      // pack and finding are of one version
      PackVersion pack = report.packs().get(1);
      assertThat(report.violation("legal.merger").orElseThrow().message())
          .startsWith("Version " + pack.version() + ".");
      count++;
    }
    return count;
  }

  private static long usedAfterCollection() throws InterruptedException {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      System.gc();
      Thread.sleep(50);
      Runtime runtime = Runtime.getRuntime();
      least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
    }
    return least;
  }

  @Test
  void theWatcherTakesAChangeAndRefusesABrokenOne() throws Exception {
    Path folder = Files.createDirectories(temp.resolve("packs"));
    pack(1).in(folder);
    BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    try (PackWatcher watcher =
        PackWatcher.watch(
            CompanyPack.checker(), folder, Duration.ofMillis(50), new Listening(heard))) {
      assertThat(message(watcher)).startsWith("Version 1.0.1.");
      pack(2).in(folder);
      assertThat(heard.poll(1, TimeUnit.MINUTES)).isEqualTo("nordic-guidance 1.0.0, acme 1.0.2");
      assertThat(message(watcher)).startsWith("Version 1.0.2.");

      pack(3).with("legal/merger/rule.yaml", "severity: blokker\n").in(folder);
      assertThat(heard.poll(1, TimeUnit.MINUTES))
          .contains("rule.yaml:1:1: severity is 'blokker'; did you mean 'blocker'?");
      assertThat(message(watcher)).startsWith("Version 1.0.2.");

      pack(4).in(folder);
      assertThat(heard.poll(1, TimeUnit.MINUTES)).isEqualTo("nordic-guidance 1.0.0, acme 1.0.4");
      assertThat(message(watcher)).startsWith("Version 1.0.4.");
      assertThat(heard).isEmpty();
    }
    ended("vett-pack-watcher");
  }

  @Test
  void aListenerThatFailsEndsNoWatch() throws Exception {
    Path folder = temp.resolve("packs");
    Files.createDirectories(folder);
    Path pack = CompanyPack.acme("when: {text: {any: merger}}\n").in(folder);
    BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    PackListener failing =
        new PackListener() {
          @Override
          public void swapped(List<PackVersion> packs) {
            heard.add("swapped");
            throw new IllegalStateException();
          }

          @Override
          public void refused(String reason) {
            heard.add("refused");
            throw new IllegalStateException();
          }
        };
    try (PackWatcher watcher =
        PackWatcher.watch(CompanyPack.checker(), folder, Duration.ofMillis(50), failing)) {
      Path header = pack.resolve("pack.yaml");
      String good = Files.readString(header);
      for (int i = 0; i < 2; i++) {
        Files.writeString(header, "id: [");
        assertThat(heard.poll(1, TimeUnit.MINUTES)).isEqualTo("refused");
        Files.writeString(header, good);
        assertThat(heard.poll(1, TimeUnit.MINUTES)).isEqualTo("swapped");
      }
      assertThat(watcher.checker().packs()).extracting(PackVersion::id).contains("acme");
    }
  }

  @Test
  void theWatcherMustRestBetweenTwoLooks() {
    assertThatThrownBy(
            () ->
                PackWatcher.watch(
                    CompanyPack.checker(),
                    temp,
                    Duration.ZERO,
                    new Listening(new LinkedBlockingQueue<>())))
        .hasMessage("interval is PT0S; give a positive duration such as PT5S");
  }

  private static void ended(String thread) {
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    while (System.nanoTime() < until
        && Thread.getAllStackTraces().keySet().stream()
            .anyMatch(one -> one.getName().equals(thread))) {
      Thread.onSpinWait();
    }
    assertThat(Thread.getAllStackTraces().keySet())
        .extracting(Thread::getName)
        .doesNotContain(thread);
  }

  private static String message(PackWatcher watcher) {
    return watcher.checker().check(draft()).violation("legal.merger").orElseThrow().message();
  }

  private RulePack declared(int version) throws IOException {
    return RulePack.load(pack(version).in(temp));
  }

  private RulePack drl(int version) throws IOException {
    String drl =
        CompanyPack.drl(
            "import dev.vett.core.analysis.Keyword;",
            "rule \"r"
                + version
                + "\"\n  when\n    $k : Keyword(lexicon == \"insult\", sentence < "
                + version
                + ")\n  then\n    findings.flag(\"legal.merger\", $k);\nend\n");
    Path own = Files.createDirectories(temp.resolve("drl" + version));
    return RulePack.load(
        pack(version)
            .with("legal/merger/rule.yaml", card(version))
            .with("legal/merger/rule.drl", drl)
            .in(own));
  }

  private static CompanyPack pack(int version) {
    return new CompanyPack("acme")
        .with(
            "pack.yaml",
            "id: acme\nversion: 1.0." + version + "\ntitle: {sv: Regler}\nlanguages: [sv]\n")
        .with("legal/merger/rule.yaml", card(version) + "when: {text: {any: insult}}\n");
  }

  private static String card(int version) {
    return CompanyPack.CARD.replace(
        "message: {sv: Du skriver om fusionen.}",
        "message: {sv: 'Version 1.0." + version + ". Du skriver om fusionen.'}");
  }

  private static Draft draft() {
    return DeclaredRulesTest.draft("Du är en idiot.");
  }

  private record Listening(BlockingQueue<String> heard) implements PackListener {
    @Override
    public void swapped(List<PackVersion> packs) {
      heard.add(
          String.join(", ", packs.stream().map(pack -> pack.id() + " " + pack.version()).toList()));
    }

    @Override
    public void refused(String reason) {
      heard.add(reason);
    }
  }
}
