package dev.vett.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vett.core.check.PackListener;
import dev.vett.core.check.PostChecker;
import dev.vett.core.report.PackVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CurrentCheckerTest {
  private static final Duration REFRESH = Duration.ofMillis(50);
  private static final String SYNERGY = "There is much synergy in this garden of mine.";
  private static final String LEVERAGE = "There is much leverage in this garden of mine.";

  @TempDir Path folder;
  private Path packs;

  @BeforeEach
  void files() throws IOException {
    Drafts.company(folder, "name: Granlund");
    packs = Drafts.pack(folder.resolve("packs"), "synergy");
  }

  @Test
  void aChangedProfileHoldsFromThenOnAndKeepsThePacks() throws Exception {
    try (CurrentChecker current = watch()) {
      Drafts.company(folder, "name: Tallvik");
      await(() -> current.company().name().equals("Tallvik"));
      assertThat(breaks(current, SYNERGY)).isTrue();
    }
  }

  @Test
  void aSlipInTheProfileIsRefusedUntilItIsMended() throws Exception {
    try (CurrentChecker current = watch()) {
      Drafts.company(folder, "nam: Tallvik");
      await(() -> !current.problems().isEmpty());
      assertThat(current.company().name()).isEqualTo("Granlund");
      assertThat(current.problems().get(0)).contains("company.yaml").contains("name");

      Drafts.company(folder, "name: Granlund");
      await(() -> current.problems().isEmpty());
    }
  }

  @Test
  void aProfileThatIsGoneForAWhileIsTakenWhenItIsBack() throws Exception {
    try (CurrentChecker current = watch()) {
      Files.delete(folder.resolve("company.yaml"));
      await(() -> !current.problems().isEmpty());
      assertThat(current.company().name()).isEqualTo("Granlund");

      Drafts.company(folder, "name: Tallvik");
      await(() -> current.company().name().equals("Tallvik") && current.problems().isEmpty());
    }
  }

  @Test
  void changedPacksHoldFromThenOnAndBrokenOnesAreRefused() throws Exception {
    List<String> news = new CopyOnWriteArrayList<>();
    try (CurrentChecker current = watch(new News(news))) {
      Drafts.pack(packs, "leverage");
      await(() -> breaks(current, LEVERAGE));
      assertThat(breaks(current, SYNERGY)).isFalse();

      Files.writeString(packs.resolve("acme/pack.yaml"), "id: acme\nverson: 1\n");
      await(() -> !current.problems().isEmpty());
      assertThat(current.problems().get(0)).contains("pack.yaml").contains("verson");
      assertThat(breaks(current, LEVERAGE)).isTrue();

      Drafts.pack(packs, "synergy");
      await(() -> current.problems().isEmpty() && breaks(current, SYNERGY));
      assertThat(news).startsWith("swapped").contains("refused").endsWith("swapped");
    }
  }

  private CurrentChecker watch(PackListener... listeners) {
    VettProperties properties =
        new VettProperties(folder.resolve("company.yaml"), packs, false, REFRESH, null, 100_000);
    return new CurrentChecker(
        properties, company -> PostChecker.builder(company).build(), List.of(listeners));
  }

  private static boolean breaks(CurrentChecker current, String text) {
    return current.checker().check(Drafts.blogPost(text)).violation("words.never").isPresent();
  }

  private static void await(BooleanSupplier condition) throws InterruptedException {
    long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).as("60 s have passed").isLessThan(deadline);
      Thread.sleep(20);
    }
  }

  private record News(List<String> news) implements PackListener {
    @Override
    public void swapped(List<PackVersion> now) {
      news.add("swapped");
    }

    @Override
    public void refused(String reason) {
      news.add("refused");
    }
  }
}
