package dev.vett.core.check;

import dev.vett.core.pack.RulePack;
import dev.vett.core.text.InvalidValueException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a checker up to date with the packs in a folder.
 *
 * <p>The folder is a pack itself, or its folders and jars are packs, in the order of their names. A
 * change is taken once the folder has been quiet for one interval, all at one time: a check runs
 * with the old packs or with the new ones, never with some of each. What cannot be used is refused,
 * and the packs before it go on.
 */
public final class PackWatcher implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(PackWatcher.class);
  private static final String HEADER = "pack.yaml";

  private final Path folder;
  private final boolean trusted;
  private final PackListener listener;
  private final ScheduledExecutorService clock;
  private volatile PostChecker checker;
  private FolderState seen;
  private FolderState judged;

  /** Why the folder could not be looked at, told once. */
  private @Nullable String problem;

  private PackWatcher(PostChecker checker, Path folder, boolean trusted, PackListener listener) {
    this.folder = folder;
    this.trusted = trusted;
    this.listener = listener;
    this.seen = FolderState.of(folder);
    this.judged = seen;
    this.checker = checker.withPacks(packs());
    this.clock =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread thread = new Thread(task, "vett-pack-watcher");
              thread.setDaemon(true);
              return thread;
            });
  }

  /**
   * Loads the packs of a folder as packs that may come from anybody, and begins to watch it.
   *
   * @param checker the checker to begin with; packs that its builder got are replaced
   * @param folder a pack, or a folder of packs
   * @param interval how often to look, and how long the folder must be quiet; longer than nothing
   * @param listener hears of every change, on the thread that looks
   * @throws IllegalArgumentException where something in a pack is wrong; the message names file,
   *     line and field, and what would be right
   * @throws UncheckedIOException where the folder cannot be read
   */
  public static PackWatcher watch(
      PostChecker checker, Path folder, Duration interval, PackListener listener) {
    return watch(checker, folder, interval, listener, false);
  }

  /**
   * Loads the packs of a folder as packs whose conditions in DRL may be any code, which runs with
   * the rights of this process, and begins to watch it.
   *
   * @param checker the checker to begin with; packs that its builder got are replaced
   * @param folder a pack, or a folder of packs
   * @param interval how often to look, and how long the folder must be quiet; longer than nothing
   * @param listener hears of every change, on the thread that looks
   * @throws IllegalArgumentException where something in a pack is wrong; the message names file,
   *     line and field, and what would be right
   * @throws UncheckedIOException where the folder cannot be read
   */
  public static PackWatcher watchTrusted(
      PostChecker checker, Path folder, Duration interval, PackListener listener) {
    return watch(checker, folder, interval, listener, true);
  }

  private static PackWatcher watch(
      PostChecker checker, Path folder, Duration interval, PackListener listener, boolean trusted) {
    if (interval.isZero() || interval.isNegative()) {
      throw new InvalidValueException(
          "interval", "is " + interval, "give a positive duration such as PT5S");
    }
    PackWatcher watcher = new PackWatcher(checker, folder, trusted, listener);
    // look() reports what goes wrong itself
    Future<?> unused =
        watcher.clock.scheduleWithFixedDelay(
            watcher::look, interval.toNanos(), interval.toNanos(), TimeUnit.NANOSECONDS);
    return watcher;
  }

  /** Returns the checker with the newest packs that could be used. */
  public PostChecker checker() {
    return checker;
  }

  /** Stops to watch; the last checker stays usable. */
  @Override
  public void close() {
    clock.shutdownNow();
  }

  private void look() {
    try {
      FolderState now = FolderState.of(folder);
      boolean quiet = now.equals(seen);
      seen = now;
      if (quiet && !now.equals(judged)) {
        judged = now;
        swap();
      }
      problem = null;
    } catch (RuntimeException | Error failure) {
      // the clock would stop for good, and nobody would hear why
      String reason = failure.getClass().getSimpleName() + ": " + failure.getMessage();
      if (!reason.equals(problem)) {
        problem = reason;
        refuse(reason);
      }
    }
  }

  private void swap() {
    PostChecker changed;
    try {
      changed = checker.withPacks(packs());
    } catch (RuntimeException wrong) {
      refuse(String.valueOf(wrong.getMessage()));
      return;
    }
    checker = changed;
    tell(() -> listener.swapped(changed.packs()));
  }

  private void refuse(String reason) {
    LOG.warn("the packs in {} are not taken: {}", folder, reason);
    tell(() -> listener.refused(reason));
  }

  /** A listener that fails must not end the watch. */
  private static void tell(Runnable news) {
    try {
      news.run();
    } catch (RuntimeException | Error failure) {
      LOG.warn("a listener of packs failed", failure);
    }
  }

  private List<RulePack> packs() {
    if (Files.exists(folder.resolve(HEADER))) {
      return List.of(load(folder));
    }
    try (Stream<Path> found = Files.list(folder)) {
      return found.filter(PackWatcher::isPack).sorted().map(this::load).toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(folder + " cannot be read", failure);
    }
  }

  private static boolean isPack(Path path) {
    String name = String.valueOf(path.getFileName());
    boolean hidden = name.startsWith(".");
    return !hidden && (Files.isDirectory(path) || name.toLowerCase(Locale.ROOT).endsWith(".jar"));
  }

  private RulePack load(Path path) {
    return trusted ? RulePack.trusted(path) : RulePack.load(path);
  }
}
