package dev.vett.nlp.words;

import dev.vett.core.text.Language;
import dev.vett.nlp.models.ModelFiles;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * The ordinary words of a language with their inflected forms.
 *
 * <p>A list is read when it is first asked for. It is immutable and safe for use by many threads.
 */
public final class WordList {
  private static final ConcurrentMap<Language, WordList> LISTS = new ConcurrentHashMap<>();

  private final HashedWords words;

  private WordList(HashedWords words) {
    this.words = words;
  }

  /** Returns the words of a language. */
  public static WordList of(Language language) {
    return LISTS.computeIfAbsent(
        language,
        wanted ->
            new WordList(ModelFiles.read("words." + wanted.code() + ".bin", HashedWords::read)));
  }

  /** Tells whether a word is an ordinary one; the word is given in lower case. */
  public boolean contains(CharSequence lowerCaseWord) {
    return words.contains(lowerCaseWord);
  }

  /** Returns how many forms the list holds. */
  public int size() {
    return words.size();
  }
}
