package dev.vett.nlp.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class WordScannerTest {
  @Test
  void partsWordsNumbersAndTags() {
    assertThat(WordScanner.forms("I'm at #WeLoveFika with @Anna_Berg, 1,6 mkr & it-chef 😀 12:30"))
        .containsExactly(
            "i'm", "at", "we", "love", "fika", "with", "anna", "berg", "1,6", "mkr", "&", "it",
            "chef", "12:30");
  }

  @Test
  void tellsHowAWordIsWrittenAndWhatItBelongsTo() {
    List<Word> words = scan("Hej ANNA och #Fika @bo 12").list();
    assertThat(words.stream().map(Word::shape))
        .containsExactly(
            Word.Shape.CAPITALISED,
            Word.Shape.UPPER,
            Word.Shape.LOWER,
            Word.Shape.CAPITALISED,
            Word.Shape.LOWER,
            Word.Shape.NUMBER);
    assertThat(words.get(3).tag()).isEqualTo(Word.Tag.HASHTAG);
    assertThat(words.get(4).tag()).isEqualTo(Word.Tag.MENTION);
    assertThat(words.get(5).tag()).isEqualTo(Word.Tag.NONE);
  }

  @Test
  void tellsWhatIsQuoted() {
    assertThat(quoted("Han sa ”din idiot” till mig")).containsExactly("din", "idiot");
    assertThat(quoted("Han sa »din idiot« till mig")).containsExactly("din", "idiot");
    assertThat(quoted("He said 'you idiot', didn't he?")).containsExactly("you", "idiot");
    assertThat(quoted("> du er dum\nNei")).containsExactly("du", "er", "dum");
    assertThat(quoted("It's Anna's dog")).isEmpty();
  }

  @Property
  void everyWordCoversItsLettersOnCodePointBorders(@ForAll String text) {
    int before = 0;
    for (Word word : scan(text).list()) {
      assertThat(word.start()).isGreaterThanOrEqualTo(before);
      assertThat(word.end()).isBetween(word.start() + 1, text.length());
      assertThat(splitsPair(text, word.start())).isFalse();
      assertThat(splitsPair(text, word.end())).isFalse();
      before = word.start();
    }
  }

  private static boolean splitsPair(String text, int offset) {
    return offset > 0
        && offset < text.length()
        && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
  }

  private static List<String> quoted(String text) {
    return scan(text).list().stream().filter(Word::quoted).map(Word::form).toList();
  }

  private static Words scan(String text) {
    return WordScanner.scan(text, List.of(), List.of());
  }
}
