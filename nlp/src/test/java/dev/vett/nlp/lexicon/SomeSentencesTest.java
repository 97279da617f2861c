package dev.vett.nlp.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vett.core.pack.Lexicon;
import dev.vett.core.text.Language;
import dev.vett.nlp.word.Range;
import dev.vett.nlp.word.WordScanner;
import dev.vett.nlp.word.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A search in some sentences of a text. */
class SomeSentencesTest {
  private static final List<String> PIECES =
      List.of(
          "say nothing", "Say", "why not", "i d i o t", "an idiot", "kind", "idiot 🔪", "🔪", "?");

  private static final Vocabulary VOCABULARY =
      Vocabulary.of(
          Language.ENGLISH,
          List.of(
              lexicon("insult", "idiot", "! kind idiot", "🔪"),
              lexicon("silence", "say ... nothing", "^ why", "say|idiot $"),
              lexicon("person", "<given-name>", "an <insult>")));

  @Property(tries = 500)
  void findsThereWhatASearchOfTheWholeFinds(@ForAll long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    List<Range> sentences = new ArrayList<>();
    BitSet some = new BitSet();
    for (int i = 0; i < 1 + random.nextInt(5); i++) {
      int start = text.length();
      for (int piece = 0; piece < 1 + random.nextInt(3); piece++) {
        text.append(piece == 0 ? "" : " ").append(PIECES.get(random.nextInt(PIECES.size())));
      }
      sentences.add(new Range(start, text.length()));
      text.append('\n');
      some.set(i, random.nextBoolean());
    }
    Words words = WordScanner.scan(text.toString(), sentences, List.of());
    List<Edge> given = given(words, random);

    List<Hit> there = Matcher.findIn(VOCABULARY, words, index -> false, given, some).list();
    List<Hit> everywhere = Matcher.find(VOCABULARY, words, index -> false, given).list();

    assertThat(in(some, there)).isEqualTo(in(some, everywhere));
  }

  /** Names at random, which may reach over the end of a sentence. */
  private static List<Edge> given(Words words, Random random) {
    List<Edge> given = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (random.nextInt(8) == 0) {
        int to = Math.min(words.size(), i + 1 + random.nextInt(3));
        given.add(new Edge(Builtin.GIVEN_NAME.symbol(), i, to, false));
      }
    }
    return given;
  }

  private static List<Hit> in(BitSet sentences, List<Hit> hits) {
    return hits.stream().filter(hit -> sentences.get(hit.sentence())).toList();
  }

  private static Lexicon lexicon(String name, String... lines) {
    return new Lexicon(name, Language.ENGLISH, name + ".en.txt", List.of(lines));
  }
}
