package dev.vett.nlp.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vett.core.pack.Lexicon;
import dev.vett.core.text.InvalidValueException;
import dev.vett.core.text.Language;
import dev.vett.nlp.word.Range;
import dev.vett.nlp.word.WordScanner;
import dev.vett.nlp.word.Words;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class StoredVocabularyTest {
  /** Every form that a line can have: marks, classes, gaps, borders, exceptions, emoji. */
  private static final List<Lexicon> LEXICONS =
      List.of(
          lexicon(
              "tool",
              "<sharp> = såg | kniv* | *yxa | <any> blad",
              "<sharp>",
              "{=hammaren} .. på|under [den] bordet => verktyget",
              "^ spade $",
              "🔨",
              "! rost* <tool>"),
          lexicon(
              "loan",
              "låna .. <tool>",
              "e-post|brev ... låna ?",
              "låna <any> =på|$",
              "[gärna] lån :"),
          lexicon("work", "*arbet*", "förstör", "<loan> !", "! inte <work>"));

  private static final List<String> WORDS =
      List.of(
          "såg",
          "sågar",
          "knivar",
          "stenyxorna",
          "rött",
          "blad",
          "hammaren",
          "på",
          "under",
          "den",
          "bordet",
          "spade",
          "🔨",
          "rostig",
          "låna",
          "lånar",
          "e-post",
          "brev",
          "gärna",
          "lån",
          "snickeriarbetet",
          "forstor",
          "förstörd",
          "inte",
          ".",
          "!",
          "?",
          ":",
          "s å g",
          "5pade",
          "hammraen");

  private static final Vocabulary COMPILED = Vocabulary.of(Language.SWEDISH, LEXICONS);
  private static final Vocabulary STORED = read(COMPILED.stored());

  @Property(tries = 3000)
  void findsWhatTheCompiledOneFinds(@ForAll("texts") String text) {
    assertThat(hits(STORED, text)).isEqualTo(hits(COMPILED, text));
  }

  @Test
  void findsTermsOfEachLexiconInTheTextsOfThisTest() {
    String text = "sågar 🔨 e-post, låna en såg? hammaren på bordet. arbetet!";
    assertThat(hits(STORED, text)).extracting(Hit::lexicon).contains("tool", "loan", "work");
    assertThat(hits(STORED, text)).extracting(Hit::instead).contains("verktyget");
  }

  @Test
  void isStoredTheSameAgain() {
    assertThat(STORED.stored()).isEqualTo(COMPILED.stored());
    assertThat(STORED.language()).isEqualTo(Language.SWEDISH);
    assertThat(STORED.lexicons()).containsExactly("tool", "loan", "work");
  }

  /** If this fails, raise {@code Vocabulary.FORMAT} and write down the new sum. */
  @Test
  void isStoredAsTheFormatSays() {
    CRC32 sum = new CRC32();
    sum.update(COMPILED.stored());
    assertThat(sum.getValue()).isEqualTo(2_480_296_556L);
  }

  @Test
  void refusesWhatAnotherVersionStored() {
    byte[] other = COMPILED.stored();
    other[4]++;
    assertThatThrownBy(() -> read(other))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("sv.bin has the format ")
        .hasMessageContaining("use the same version of vett-nlp");
  }

  @Test
  void refusesWhatIsCutOffWhereverItIsCut() {
    byte[] stored = COMPILED.stored();
    for (int length = 0; length < stored.length; length += 997) {
      byte[] cut = Arrays.copyOf(stored, length);
      assertThatThrownBy(() -> read(cut))
          .isInstanceOf(InvalidValueException.class)
          .hasMessageStartingWith("sv.bin is damaged");
    }
    byte[] longer = Arrays.copyOf(stored, stored.length + 1);
    assertThatThrownBy(() -> read(longer)).hasMessageStartingWith("sv.bin is damaged");
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(WORDS)
        .list()
        .ofMinSize(1)
        .ofMaxSize(12)
        .map(words -> String.join(" ", words));
  }

  private static Vocabulary read(byte[] stored) {
    try {
      return Vocabulary.read(new ByteArrayInputStream(stored), "sv.bin");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static List<Hit> hits(Vocabulary vocabulary, String text) {
    Words words = WordScanner.scan(text, List.of(new Range(0, text.length())), List.of());
    return Matcher.find(vocabulary, words, index -> false, List.of()).list();
  }

  private static Lexicon lexicon(String name, String... lines) {
    return new Lexicon(name, Language.SWEDISH, name + ".sv.txt", List.of(lines));
  }
}
