package dev.vett.nlp.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vett.core.pack.Lexicon;
import dev.vett.core.text.Language;
import dev.vett.nlp.word.Range;
import dev.vett.nlp.word.WordScanner;
import dev.vett.nlp.word.Words;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyedTermTest {
  private static final String RARE = "=hammaren|=spaden|=yxan .. =på";

  /** Its last word is in most posts, so that the term is looked for by its first. */
  private static final Vocabulary BY_RARE_WORDS =
      Vocabulary.of(Language.SWEDISH, List.of(lexicon("tool", List.of(RARE))));

  /** A last word that no post has, so that the term is looked for by it. */
  private static final String UNCOMMON = "qå";

  private static final Vocabulary BY_ANCHOR =
      Vocabulary.of(
          Language.SWEDISH, List.of(lexicon("tool", List.of(RARE.replace("på", UNCOMMON)))));

  @ParameterizedTest
  @CsvSource({
    "yxan på, yxan på",
    "på yxan på på, yxan på på",
    "spaden yxan på, yxan på",
    "yxan ligger kvar på bordet, yxan ligger kvar på",
    "på yxan, ''",
    "yxan. På bordet, ''",
    "yxan. Spaden på, Spaden på"
  })
  void findsByRareWordsWhatTheAnchorFinds(String text, String found) {
    assertThat(found(BY_RARE_WORDS, text)).isEqualTo(found);
    assertThat(found(BY_ANCHOR, text.replace("på", UNCOMMON)))
        .isEqualTo(found.replace("på", UNCOMMON));
  }

  @ParameterizedTest
  @CsvSource({
    "på tur, på tur",
    "på tur hammaren, på tur hammaren",
    "på tur i dag, ''",
    "på tur. I dag, på tur"
  })
  void needsNoRareWordWhereTheSentenceMayEndInstead(String text, String found) {
    Lexicon lexicon = lexicon("trip", List.of("=på =tur =hammaren|$"));
    Vocabulary vocabulary = Vocabulary.of(Language.SWEDISH, List.of(lexicon));
    assertThat(found(vocabulary, text)).isEqualTo(found);
  }

  @Test
  void findsATermOnceThoughSeveralOfItsRareWordsAreThere() {
    assertThat(hits(BY_RARE_WORDS, "hammaren yxan spaden på")).hasSize(1);
  }

  @Test
  void knowsTheClassOfAClassOfAWord() {
    Lexicon lexicon =
        lexicon(
            "order", List.of("<verb> = hämta | <carry>", "<carry> = bär | släpa", "<verb> hit"));
    Vocabulary vocabulary = Vocabulary.of(Language.SWEDISH, List.of(lexicon));
    assertThat(found(vocabulary, "bär hit den")).isEqualTo("bär hit");
    assertThat(found(vocabulary, "hämta hit den")).isEqualTo("hämta hit");
    assertThat(found(vocabulary, "lägg hit den")).isEmpty();
  }

  @Test
  void takesNoClassFromWhatAnExceptionTookBack() {
    Lexicon tool = lexicon("saw", List.of("såg", "! jag <saw>"));
    Lexicon use = lexicon("use", List.of("<thing> = <saw>", "<thing> noga"));
    Vocabulary vocabulary = Vocabulary.of(Language.SWEDISH, List.of(tool, use));
    assertThat(hits(vocabulary, "en såg noga")).extracting(Hit::lexicon).contains("use");
    assertThat(hits(vocabulary, "jag såg noga")).isEmpty();
  }

  @Test
  void findsInEveryTextWhatItFoundInTheFirst() {
    for (String text : List.of("karring på", "en Karring", "ikarring", "kärrign", "1karring")) {
      Vocabulary fresh = curse();
      Vocabulary used = curse();
      hits(used, "kärring karring ikarring kärrign 1karring");
      assertThat(hits(used, text)).as(text).isEqualTo(hits(fresh, text));
    }
  }

  private static Vocabulary curse() {
    return Vocabulary.of(
        Language.SWEDISH, List.of(lexicon("curse", List.of("kärring", "*karring på"))));
  }

  private static String found(Vocabulary vocabulary, String text) {
    return hits(vocabulary, text).stream()
        .map(hit -> text.substring(hit.start(), hit.end()))
        .findFirst()
        .orElse("");
  }

  private static List<Hit> hits(Vocabulary vocabulary, String text) {
    int stop = text.indexOf(". ");
    List<Range> sentences =
        stop < 0
            ? List.of(new Range(0, text.length()))
            : List.of(new Range(0, stop + 1), new Range(stop + 2, text.length()));
    Words words = WordScanner.scan(text, sentences, List.of());
    return Matcher.find(vocabulary, words, index -> false, List.of()).list();
  }

  private static Lexicon lexicon(String name, List<String> lines) {
    return new Lexicon(name, Language.SWEDISH, name + ".sv.txt", lines);
  }
}
