package dev.vett.nlp.words;

import dev.vett.core.text.Language;
import dev.vett.nlp.models.ModelFiles;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The ordinary words of a language with their inflected forms.
 *
 * <p>A list is read when it is first asked for. It is immutable and safe for use by many threads.
 */
public final class WordList {
  private static final AtomicReferenceArray<@Nullable WordList> LISTS =
      new AtomicReferenceArray<>(Language.values().length);

  private final HashedWords words;

  private WordList(HashedWords words) {
    this.words = words;
  }

  /** Returns the words of a language. */
  @SuppressWarnings("EnumOrdinal") // places only live inside one process
  public static WordList of(Language language) {
    WordList known = LISTS.get(language.ordinal());
    return known != null ? known : read(language);
  }

  @SuppressWarnings("EnumOrdinal") // places only live inside one process
  private static synchronized WordList read(Language language) {
    WordList known = LISTS.get(language.ordinal());
    if (known == null) {
      known = new WordList(ModelFiles.read("words." + language.code() + ".bin", HashedWords::read));
      LISTS.set(language.ordinal(), known);
    }
    return known;
  }

  /** Tells whether a word is an ordinary one; the word is given in lower case. */
  public boolean contains(CharSequence lowerCaseWord) {
    return words.contains(lowerCaseWord);
  }

  /** Returns the hash by which all lists know a word; the word is given in lower case. */
  public static int hash(CharSequence lowerCaseWord) {
    return HashedWords.hash(lowerCaseWord);
  }

  /** Tells whether the word of a {@link #hash} is an ordinary one. */
  public boolean contains(int hash) {
    return words.contains(hash);
  }

  /** Returns how many forms the list holds. */
  public int size() {
    return words.size();
  }
}
