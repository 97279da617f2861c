package dev.vett.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vett.core.pack.RulePack;
import dev.vett.rules.pack.PackFixture;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long a pack takes to load once the loader is warm, in time of this thread's processor, the
 * best of several rounds; the limits leave room for slow machines.
 */
class CompilationTimeTest {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int ROUNDS = 12;

  @TempDir private Path temp;

  @Test
  void fiftyDeclaredRulesAreLoadedInUnderAThirdOfASecond() throws IOException {
    PackFixture pack = new PackFixture();
    for (int i = 0; i < 50; i++) {
      pack.with("legal/rule-" + i + "/rule.yaml", PackFixture.CARD + PackFixture.WHEN);
    }
    assertThat(best(pack.folder(temp))).isLessThan(300);
  }

  @Test
  void tenRulesInDrlAreCompiledInUnderASecond() throws IOException {
    PackFixture pack = new PackFixture();
    for (int i = 0; i < 10; i++) {
      pack.with("legal/rule-" + i + "/rule.yaml", PackFixture.CARD);
      pack.with("legal/rule-" + i + "/rule.drl", drl(i));
    }
    assertThat(best(pack.folder(temp))).isLessThan(1000);
  }

  private static long best(Path folder) {
    long best = Long.MAX_VALUE;
    for (int i = 0; i < ROUNDS; i++) {
      long start = THREADS.getCurrentThreadCpuTime();
      RulePack.load(folder);
      best = Math.min(best, (THREADS.getCurrentThreadCpuTime() - start) / 1_000_000);
    }
    return best;
  }

  private static String drl(int number) {
    return """
        package acme.rules;

        import dev.vett.core.analysis.Keyword;
        import dev.vett.core.draft.Post;

        global dev.vett.rules.engine.Findings findings;

        rule "legal.rule-%1$d"
          when
            Post(!internal())
            $k : Keyword(lexicon == "merger", meant(), $sentence : sentence)
            exists Keyword(lexicon == "insult", sentence == $sentence, sentence < %1$d)
          then
            findings.flag("legal.rule-%1$d", $k);
        end
        """
        .formatted(number);
  }
}
