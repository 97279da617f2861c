package dev.vett.nlp.read;

import dev.vett.core.pack.CompiledLexicons;
import dev.vett.core.pack.Lexicon;
import dev.vett.core.text.InvalidValueException;
import dev.vett.core.text.Language;
import dev.vett.nlp.lexicon.Vocabulary;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lexicons of one language, compiled when a text first needs them.
 *
 * <p>A service with many companies has one pack for all of them, and packs are swapped while it
 * runs: what has the same lexicons in a language has the same shelf, which is compiled at most once
 * and lives as long as some checker needs it.
 */
final class Shelf {
  private static final List<WeakReference<Shelf>> ALL = new ArrayList<>();

  private final Language language;
  private final List<Lexicon> lexicons;
  private volatile @Nullable Vocabulary compiled;

  private Shelf(Language language, List<Lexicon> lexicons) {
    this.language = language;
    this.lexicons = lexicons;
  }

  /** Returns the shelf that holds exactly these lexicons, all of the language. */
  static Shelf of(Language language, List<Lexicon> lexicons) {
    synchronized (ALL) {
      ALL.removeIf(shelf -> shelf.get() == null);
      for (WeakReference<Shelf> one : ALL) {
        Shelf known = one.get();
        if (known != null && known.language == language && same(known.lexicons, lexicons)) {
          return known;
        }
      }
      Shelf made = new Shelf(language, List.copyOf(lexicons));
      ALL.add(new WeakReference<>(made));
      return made;
    }
  }

  /**
   * Returns the compiled lexicons.
   *
   * @throws InvalidValueException where a line cannot be read; the message names file and line
   */
  Vocabulary compiled() {
    Vocabulary known = compiled;
    return known == null ? compile() : known;
  }

  /** Tells whether the lexicons are compiled. */
  boolean ready() {
    return compiled != null;
  }

  private synchronized Vocabulary compile() {
    Vocabulary known = compiled;
    if (known == null) {
      known = stored();
      if (known == null) {
        known = Vocabulary.of(language, lexicons);
      }
      compiled = known;
    }
    return known;
  }

  /** Returns what a build made of exactly these lexicons; null where it made nothing of them. */
  private @Nullable Vocabulary stored() {
    CompiledLexicons common = common();
    if (common == null) {
      return null;
    }
    Vocabulary known;
    try (InputStream in = common.open()) {
      known = Vocabulary.read(in, common.origin());
    } catch (IOException failure) {
      throw new UncheckedIOException(common.origin() + " cannot be read", failure);
    }
    return known.lexicons().equals(lexicons.stream().map(Lexicon::name).toList()) ? known : null;
  }

  /** Returns what all lexicons were compiled to together; null where some were not. */
  @SuppressWarnings("ReferenceEquality") // what was compiled together has one object
  private @Nullable CompiledLexicons common() {
    CompiledLexicons common = lexicons.isEmpty() ? null : lexicons.get(0).compiled();
    for (Lexicon lexicon : lexicons) {
      if (lexicon.compiled() != common) {
        return null;
      }
    }
    return common;
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
}
