package dev.vett.spring;

import dev.vett.core.check.PackListener;
import dev.vett.core.check.PackWatcher;
import dev.vett.core.check.PostChecker;
import dev.vett.core.company.Company;
import dev.vett.core.report.PackVersion;
import dev.vett.json.CompanyYaml;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

/**
 * Gives the checker that holds now: the company's profile and its packs are swapped when their
 * files change.
 *
 * <p>Ask for the checker anew for each draft, and keep it for that draft. Files that cannot be used
 * are refused, and what held before them goes on. Any number of threads may use it.
 */
public final class CurrentChecker implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(CurrentChecker.class);

  private final Path file;
  private final @Nullable Path packs;
  private final boolean trustPacks;
  private final Duration refresh;
  private final Function<Company, PostChecker> builds;
  private final List<PackListener> listeners;
  private final ScheduledExecutorService clock;
  private volatile Guidance guidance;
  private volatile @Nullable String companyProblem;
  private volatile @Nullable String packsProblem;
  private byte[] seen;
  private byte[] accepted;

  /**
   * Reads the files and begins to watch them.
   *
   * @param properties where the files are; {@code company} must be set
   * @param builds makes a checker, yet without the packs of the folder, for a company
   * @param listeners hear of changed packs
   * @throws InvalidConfigurationPropertyValueException where a file is missing, or something in it
   *     is wrong; it names the property and, where known, file, line and field, and what would be
   *     right
   */
  @SuppressWarnings("FutureReturnValueIgnored") // look() lets nothing out
  public CurrentChecker(
      VettProperties properties,
      Function<Company, PostChecker> builds,
      List<PackListener> listeners) {
    this.file = Objects.requireNonNull(properties.company(), "vett.company");
    this.packs = properties.packs();
    this.trustPacks = properties.trustPacks();
    this.refresh = properties.refresh();
    this.builds = builds;
    this.listeners = List.copyOf(listeners);
    this.seen = Setting.read("vett.company", file, this::bytes);
    this.accepted = seen;
    this.guidance = guidance(seen);
    this.clock =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread thread = new Thread(task, "vett-company-watcher");
              thread.setDaemon(true);
              return thread;
            });
    clock.scheduleWithFixedDelay(
        this::look, refresh.toNanos(), refresh.toNanos(), TimeUnit.NANOSECONDS);
  }

  /** Returns the checker with the newest profile and packs that could be used. */
  public PostChecker checker() {
    return guidance.checker();
  }

  /** Returns the newest profile that could be used. */
  public Company company() {
    return guidance.company();
  }

  /** Returns why files that lie there now are not used; empty where all are. */
  public List<String> problems() {
    return Stream.of(companyProblem, packsProblem).filter(Objects::nonNull).toList();
  }

  /** Stops to watch; the last checker stays usable. */
  @Override
  public void close() {
    clock.shutdownNow();
    guidance.close();
  }

  /** Tries again each time while it fails, since the fault may lie in the packs and be mended. */
  private void look() {
    try {
      byte[] now = bytes();
      boolean quiet = Arrays.equals(now, seen);
      seen = now;
      if (quiet && !Arrays.equals(now, accepted)) {
        swap(now);
      }
      if (quiet) {
        companyProblem = null;
      }
    } catch (RuntimeException | Error wrong) {
      // the clock would stop for good, and nobody would hear why
      String problem = Setting.reason(wrong);
      if (!problem.equals(companyProblem)) {
        LOG.warn("the company's profile is not taken: {}", problem);
      }
      companyProblem = problem;
    }
  }

  private void swap(byte[] profile) {
    Guidance before = guidance;
    guidance = guidance(profile);
    packsProblem = null; // what was wrong with them would have been thrown
    accepted = profile;
    before.close();
    LOG.info("{} was read anew", file);
  }

  private byte[] bytes() {
    try {
      return Files.readAllBytes(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(file + " cannot be read", failure);
    }
  }

  private Guidance guidance(byte[] profile) {
    Company company = Setting.read("vett.company", file, () -> company(profile));
    PostChecker checker = Setting.read("vett.company", file, () -> builds.apply(company));
    Path folder = packs;
    PackWatcher watcher =
        folder == null ? null : Setting.read("vett.packs", folder, () -> watch(checker, folder));
    return new Guidance(company, checker, watcher);
  }

  private Company company(byte[] profile) {
    try {
      return CompanyYaml.read(new ByteArrayInputStream(profile), file.toString());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private PackWatcher watch(PostChecker checker, Path folder) {
    PackListener listener = new Listeners();
    return trustPacks
        ? PackWatcher.watchTrusted(checker, folder, refresh, listener)
        : PackWatcher.watch(checker, folder, refresh, listener);
  }

  /** A company with its checker; the watcher is null where no folder of packs is set. */
  private record Guidance(Company company, PostChecker built, @Nullable PackWatcher watcher) {
    PostChecker checker() {
      return watcher == null ? built : watcher.checker();
    }

    void close() {
      if (watcher != null) {
        watcher.close();
      }
    }
  }

  /** Remembers what the watcher refused, and passes its news on. */
  private final class Listeners implements PackListener {
    @Override
    public void swapped(List<PackVersion> now) {
      packsProblem = null;
      listeners.forEach(listener -> listener.swapped(now));
    }

    @Override
    public void refused(String reason) {
      packsProblem = reason;
      listeners.forEach(listener -> listener.refused(reason));
    }
  }
}
