package dev.vett.nlp.read;

import dev.vett.core.pack.Lexicon;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;

/**
 * Compiled lexicons that several checkers use.
 *
 * <p>A service with many companies has one pack for all of them, so its lexicons are compiled once
 * and live as long as some checker needs them.
 */
final class SharedVocabularies {
  private static final List<Shared> ALL = new ArrayList<>();

  private SharedVocabularies() {}

  /** Returns the vocabularies of exactly these lexicons. */
  static synchronized Vocabularies of(List<Lexicon> lexicons) {
    ALL.removeIf(shared -> shared.vocabularies.get() == null);
    for (Shared shared : ALL) {
      Vocabularies known = shared.vocabularies.get();
      if (known != null && same(known.lexicons(), lexicons)) {
        return known;
      }
    }
    Vocabularies made = new Vocabularies(List.copyOf(lexicons));
    ALL.add(new Shared(new WeakReference<>(made)));
    return made;
  }

  /** Tells whether two lists hold the same objects; their lines need not be compared. */
  private static boolean same(List<Lexicon> one, List<Lexicon> other) {
    if (one.size() != other.size()) {
      return false;
    }
    for (int i = 0; i < one.size(); i++) {
      if (!isSame(one.get(i), other.get(i))) {
        return false;
      }
    }
    return true;
  }

  @SuppressWarnings("ReferenceEquality") // equal lists of thousands of lines are dear to compare
  private static boolean isSame(Lexicon one, Lexicon other) {
    return one == other;
  }

  private record Shared(WeakReference<Vocabularies> vocabularies) {}
}
