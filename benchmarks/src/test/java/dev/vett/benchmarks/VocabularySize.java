package dev.vett.benchmarks;

import dev.vett.core.pack.Lexicon;
import dev.vett.core.text.Language;
import dev.vett.nlp.lexicon.Vocabulary;
import java.util.List;

/** Prints how long made-up terms take to compile, and what they keep on the heap. */
final class VocabularySize {
  private VocabularySize() {}

  /**
   * Measures and prints.
   *
   * @param args none
   */
  public static void main(String[] args) {
    Table table = new Table(System.out);
    for (int count : new int[] {2_000, 50_000, 100_000, 200_000}) {
      Lexicon lexicon = Terms.madeUp("many-terms", Language.SWEDISH, count);
      Vocabulary[] built = new Vocabulary[1];
      long before = Memory.retained();
      double seconds =
          Rounds.cpuSeconds(
              () -> {
                built[0] = Vocabulary.of(Language.SWEDISH, List.of(lexicon));
                return lexicon.lines().size();
              });
      double bytes = (Memory.retained() - before) / (double) count;
      table.row(
          Table.number("%d terms of %s", count, built[0].language()),
          Table.number("%.2f s of processor time, %.0f bytes a term", seconds, bytes),
          "",
          "");
    }
  }
}
