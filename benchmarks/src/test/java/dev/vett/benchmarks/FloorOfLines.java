package dev.vett.benchmarks;

import dev.vett.core.draft.Draft;
import dev.vett.json.DraftLine;
import dev.vett.json.DraftLines;
import dev.vett.rules.engine.DroolsRuleEngine;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Prints the microseconds that the floor takes for a draft of a file, as a median. */
final class FloorOfLines {
  private static final int TERMS = 2_000;
  private static final int DRAFTS = 1_000;
  private static final int WARM_SECONDS = 2;
  private static final int ROUNDS = 120;

  private FloorOfLines() {}

  /**
   * Measures and prints.
   *
   * @param args a file of drafts
   */
  public static void main(String[] args) throws IOException {
    List<Draft> drafts = drafts(Path.of(args[0]));
    Floor floor = new Floor(Terms.words(new DroolsRuleEngine().builtInPack().lexicons(), TERMS));
    Rounds rounds =
        new Rounds()
            .with("floor", drafts.size(), i -> floor.check(drafts.get(i)))
            .run(WARM_SECONDS, ROUNDS);
    System.out.println(Table.number("%.3f", rounds.micros("floor")));
    if (rounds.sink() < 0) {
      throw new IllegalStateException("the floor found less than nothing");
    }
  }

  private static List<Draft> drafts(Path file) throws IOException {
    List<Draft> drafts = new ArrayList<>();
    try (InputStream in = Files.newInputStream(file)) {
      DraftLines lines = DraftLines.of(in);
      while (drafts.size() < DRAFTS && lines.hasNext()) {
        if (lines.next() instanceof DraftLine.Ready ready) {
          drafts.add(ready.draft());
        }
      }
    }
    return drafts;
  }
}
