package dev.vett.nlp.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vett.core.text.Language;
import dev.vett.nlp.word.Range;
import dev.vett.nlp.word.Word;
import dev.vett.nlp.word.WordScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The common words are those of the posts that classifiers learn from.
 *
 * <p>With {@code -Dvett.common=write} they are counted anew. They need not be after every change of
 * those posts: they decide how much is searched, and never what is found.
 */
class CommonWordsTest {
  private static final Path POSTS = Path.of("src", "training", "post");
  private static final Path FOLDER = Path.of("src", "main", "resources", "dev", "vett", "nlp");
  private static final boolean WRITE = "write".equals(System.getProperty("vett.common"));

  /** Rarer words are of no use: what a word costs that is not listed is next to nothing. */
  private static final int LEAST = 4;

  @ParameterizedTest
  @EnumSource(Language.class)
  void mostWordsOfPostsAreCommon(Language language) throws IOException {
    Map<String, Integer> met = met(language);
    if (WRITE) {
      write(language, met);
    }
    Map<String, Integer> common = CommonWords.of(language);
    int all = sum(met);
    int listed =
        sum(
            met.entrySet().stream()
                .filter(word -> common.containsKey(word.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    assertThat(listed).isGreaterThan(all / 4 * 3);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void wordsAreFoldedAndTheMostCommonStandFirst(Language language) {
    Map<String, Integer> common = CommonWords.of(language);
    assertThat(common.keySet())
        .allSatisfy(word -> assertThat(forms(word)).as(word).containsExactly(word));
    assertThat(List.copyOf(common.values()))
        .isSortedAccordingTo(Comparator.reverseOrder())
        .allMatch(met -> met >= LEAST);
    assertThat(sum(common)).isLessThanOrEqualTo(CommonWords.PER);
  }

  @Test
  void knowsWhatEachLanguageSaysMost() {
    assertThat(CommonWords.of(Language.SWEDISH)).containsKeys("och", "jag", "inte");
    assertThat(CommonWords.of(Language.DANISH)).containsKeys("og", "jeg", "ikke");
    assertThat(CommonWords.of(Language.BOKMAL)).containsKeys("og", "jeg", "ikke");
    assertThat(CommonWords.of(Language.NYNORSK)).containsKeys("og", "eg", "ikkje");
    assertThat(CommonWords.of(Language.ENGLISH)).containsKeys("and", "the", "not");
  }

  private static Map<String, Integer> met(Language language) throws IOException {
    Map<String, Integer> met = new TreeMap<>();
    List<Path> files;
    try (Stream<Path> listed = Files.list(POSTS)) {
      files = listed.filter(file -> isOf(file, language)).sorted().toList();
    }
    for (Path file : files) {
      for (String line : Files.readAllLines(file)) {
        if (!line.startsWith("#")) {
          forms(line.substring(line.indexOf('\t') + 1))
              .forEach(form -> met.merge(form, 1, Integer::sum));
        }
      }
    }
    return met;
  }

  private static boolean isOf(Path file, Language language) {
    return file.getFileName().toString().matches(language.code() + "(-drafts|-examples)?\\.tsv");
  }

  private static List<String> forms(String text) {
    return WordScanner.scan(text, List.of(new Range(0, text.length())), List.of()).list().stream()
        .map(Word::form)
        .toList();
  }

  private static int sum(Map<String, Integer> words) {
    return words.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static void write(Language language, Map<String, Integer> met) throws IOException {
    int all = sum(met);
    String lines =
        met.entrySet().stream()
            .map(
                word ->
                    Map.entry(
                        word.getKey(), (int) ((long) word.getValue() * CommonWords.PER / all)))
            .filter(word -> word.getValue() >= LEAST)
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .map(word -> word.getKey() + " " + word.getValue() + "\n")
            .collect(Collectors.joining());
    Files.writeString(
        FOLDER.resolve("lexicon").resolve("common-words." + language.code() + ".txt"),
        "# How often a word is met in 100,000 words of posts; counted by CommonWordsTest.\n"
            + lines);
  }
}
