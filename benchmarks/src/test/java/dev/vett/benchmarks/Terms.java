package dev.vett.benchmarks;

import dev.vett.core.pack.Lexicon;
import dev.vett.core.text.Language;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Plain words for those who know no lexicons, and lexicons of any size. */
final class Terms {
  private static final Pattern WORD = Pattern.compile("(?<=[ |=])\\p{L}{4,}(?=[ |])");
  private static final String CONSONANTS = "bdfgklmnprstv";
  private static final String VOWELS = "aeiouyåäö";

  private Terms() {}

  /** Returns so many different words of the lexicons, spread over all of them. */
  static List<String> words(List<Lexicon> lexicons, int count) {
    Set<String> words = new LinkedHashSet<>();
    for (Lexicon lexicon : lexicons) {
      for (String line : lexicon.lines()) {
        if (!line.startsWith("#")) {
          WORD.matcher(line).results().map(found -> found.group()).forEach(words::add);
        }
      }
    }
    List<String> all = List.copyOf(words);
    List<String> chosen = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      chosen.add(all.get((int) ((long) i * all.size() / count)));
    }
    return chosen;
  }

  /** Returns a lexicon of made-up terms of one to three words. */
  static Lexicon madeUp(String name, Language language, int count) {
    Random random = new Random(count);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      StringBuilder line = new StringBuilder(word(random));
      for (int more = random.nextInt(3); more > 0; more--) {
        line.append(' ').append(word(random));
      }
      lines.add(line.toString());
    }
    return new Lexicon(name, language, name + "." + language.code() + ".txt", lines);
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int syllable = 3 + random.nextInt(2); syllable > 0; syllable--) {
      word.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())))
          .append(VOWELS.charAt(random.nextInt(VOWELS.length())))
          .append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())));
    }
    return word.toString();
  }

  static Pattern alternation(List<String> words) {
    return Pattern.compile(
        "(?iu)\\b(?:" + String.join("|", words.stream().map(Pattern::quote).toList()) + ")\\b");
  }

  static int count(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    int count = 0;
    while (matcher.find()) {
      count++;
    }
    return count;
  }
}
