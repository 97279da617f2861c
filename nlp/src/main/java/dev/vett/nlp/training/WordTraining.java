package dev.vett.nlp.training;

import dev.vett.core.text.Language;
import dev.vett.nlp.words.HashedWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Collects the ordinary words of each language, and people's names. */
final class WordTraining {
  private static final Pattern LETTERS = Pattern.compile("\\p{Ll}+('\\p{Ll}+)?");
  private static final int SHORT = 2;
  private static final int SHORT_LEAST = 5;
  private static final int NAME_LEAST = 2;
  private static final String PERSON = "B-PER";

  private final Corpus corpus;
  private final Everyday everyday;

  WordTraining(Corpus corpus, Everyday everyday) {
    this.corpus = corpus;
    this.everyday = everyday;
  }

  /**
   * Collects the words of a language, with their inflected forms.
   *
   * <p>The Danish corpus is small, so words of bokmål count as Danish as well; bokmål and nynorsk
   * share their words as they were seen.
   *
   * @param more lists of words to add, one word a line; names in them are left out
   */
  Set<String> words(Language language, List<Path> more) throws IOException {
    Set<String> seen = new HashSet<>(seen(language, 1));
    if (language == Language.DANISH) {
      seen.addAll(seen(Language.BOKMAL, 1));
    }
    Set<String> words = new HashSet<>(Paradigms.of(language).expand(seen));
    switch (language) {
      case BOKMAL -> words.addAll(seen(Language.NYNORSK, 1));
      case NYNORSK -> words.addAll(seen(Language.BOKMAL, 1));
      case SWEDISH, DANISH, ENGLISH -> {}
    }
    for (Path list : more) {
      Files.readAllLines(list).stream()
          .filter(line -> LETTERS.matcher(line).matches())
          .filter(line -> line.length() > SHORT && !line.endsWith("'s"))
          .forEach(words::add);
    }
    return words;
  }

  /** Returns the first names: the known ones and those that begin a person's name in a corpus. */
  HashedWords givenNames(NameLists lists) throws IOException {
    Map<String, Integer> seen = new HashMap<>();
    for (Language language : Language.values()) {
      for (TaggedSentence sentence : corpus.train(language)) {
        for (int index = 0; index < sentence.tokens().size(); index++) {
          String token = sentence.tokens().get(index);
          boolean first = sentence.tags().get(index).equals(PERSON);
          boolean more =
              index + 1 < sentence.tags().size() && sentence.tags().get(index + 1).equals("I-PER");
          if (first && more && token.matches("\\p{Lu}\\p{Ll}+(-\\p{Lu}\\p{Ll}+)?")) {
            seen.merge(token, 1, Integer::sum);
          }
        }
      }
    }
    Set<String> names = new HashSet<>(lists.given());
    seen.forEach(
        (name, times) -> {
          if (times >= NAME_LEAST) {
            names.add(name);
          }
        });
    return HashedWords.of(names);
  }

  private Set<String> seen(Language language, int least) throws IOException {
    Map<String, Integer> counts = new HashMap<>();
    for (TaggedSentence sentence : corpus.train(language)) {
      for (int index = 0; index < sentence.tokens().size(); index++) {
        if (sentence.tags().get(index).equals("O")) {
          count(sentence.tokens().get(index), counts, 1);
        }
      }
    }
    for (String line : everyday.lines(language)) {
      for (String token : line.toLowerCase(Locale.ROOT).split("[^\\p{L}']+", 0)) {
        count(token, counts, SHORT_LEAST);
      }
    }
    counts
        .entrySet()
        .removeIf(
            entry ->
                entry.getValue() < least
                    || (entry.getKey().length() <= SHORT && entry.getValue() < SHORT_LEAST));
    return counts.keySet();
  }

  private static void count(String token, Map<String, Integer> counts, int times) {
    if (LETTERS.matcher(token).matches()) {
      counts.merge(token, times, Integer::sum);
    }
  }
}
