package dev.vett.rules.condition;

import dev.vett.core.analysis.Entity;
import dev.vett.core.analysis.Keyword;
import dev.vett.core.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Something in a text that a condition looks for.
 *
 * @param span where it stands
 * @param sentence number of its sentence
 * @param meant whether it is neither negated nor quoted
 * @param instead what its lexicon says to write in its place; null where it says nothing
 */
public record Hit(Span span, int sentence, boolean meant, @Nullable String instead) {
  static Hit of(Keyword keyword) {
    return new Hit(keyword.span(), keyword.sentence(), keyword.meant(), keyword.instead());
  }

  /** An entity is a fact, whoever is quoted with it. */
  static Hit of(Entity entity) {
    return new Hit(entity.span(), entity.sentence(), true, null);
  }

  @Override
  public String toString() {
    return "Hit[span=" + span + ", sentence=" + sentence + "]";
  }
}
