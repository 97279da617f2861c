package dev.vett.nlp.read;

import dev.vett.core.text.Language;
import dev.vett.nlp.lexicon.Edge;
import dev.vett.nlp.lexicon.Hit;
import dev.vett.nlp.lexicon.Hits;
import dev.vett.nlp.lexicon.Matcher;
import dev.vett.nlp.lexicon.RepeatedSentences;
import dev.vett.nlp.lexicon.SearchedText;
import dev.vett.nlp.lexicon.Vocabulary;
import dev.vett.nlp.word.Words;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The search for terms in the title or the text of one post.
 *
 * <p>It is kept with the reading, so that in a changed post the sentences that are the same need no
 * search. It belongs to one thread.
 */
final class FieldSearch {
  private final Words words;
  private final OrdinaryWords ordinary;
  private final List<Edge> given;
  private final Set<Language> languages;
  private final Vocabularies vocabularies;
  private final Map<Language, Hits> found = new EnumMap<>(Language.class);
  private final @Nullable FieldSearch earlier;
  private @Nullable SearchedText searched;
  private @Nullable RepeatedSentences repeated;

  /**
   * Makes ready to search.
   *
   * @param words the words of the field
   * @param ordinary which of them are ordinary words
   * @param given what else is known to stand in the field
   * @param languages the languages that the field is read with
   * @param vocabularies the terms
   * @param earlier the search in the same field before it was changed; null where there was none
   */
  FieldSearch(
      Words words,
      OrdinaryWords ordinary,
      List<Edge> given,
      Set<Language> languages,
      Vocabularies vocabularies,
      @Nullable FieldSearch earlier) {
    this.words = words;
    this.ordinary = ordinary;
    this.given = given;
    this.languages = languages;
    this.vocabularies = vocabularies;
    // which words are ordinary hangs on the languages
    boolean alike =
        earlier != null
            && earlier.languages.equals(languages)
            && earlier.vocabularies == vocabularies;
    this.earlier = alike ? earlier : null;
  }

  /** Returns the terms of a language that are in the field. */
  List<Hit> find(Language language) {
    return found(language, vocabulary -> Matcher.find(vocabulary, words, ordinary::has, given));
  }

  /** Returns the terms of a language that are in some sentences of the field, and maybe others. */
  List<Hit> findIn(Language language, BitSet sentences) {
    return found(
        language, vocabulary -> Matcher.findIn(vocabulary, words, ordinary::has, given, sentences));
  }

  /**
   * Searches anew only where the earlier search of this language says nothing. What that one passed
   * over holds nothing that is wanted: whether a sentence has stray English hangs on it alone.
   */
  private List<Hit> found(Language language, Function<Vocabulary, Hits> search) {
    Vocabulary vocabulary = vocabularies.of(language);
    Hits before = earlier == null ? null : earlier.found.get(language);
    Hits hits =
        earlier == null || before == null
            ? search.apply(vocabulary)
            : Matcher.find(vocabulary, words, ordinary::has, given, repeated(earlier), before);
    found.put(language, hits);
    return hits.list();
  }

  private RepeatedSentences repeated(FieldSearch before) {
    RepeatedSentences known = repeated;
    if (known == null) {
      known = RepeatedSentences.of(searched(), before.searched());
      repeated = known;
    }
    return known;
  }

  private SearchedText searched() {
    SearchedText known = searched;
    if (known == null) {
      known = new SearchedText(words, given);
      searched = known;
    }
    return known;
  }

  @Override
  public String toString() {
    return "FieldSearch[" + words.size() + " words]";
  }
}
