package dev.vett.nlp.read;

import dev.vett.core.text.Field;
import dev.vett.core.text.Span;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;

/** The places of a post where something was found already. */
final class TakenSpans {
  private final Map<Field, BitSet> taken = new EnumMap<>(Field.class);

  void add(Span span) {
    taken.computeIfAbsent(span.in(), field -> new BitSet()).set(span.start(), span.end());
  }

  /** Tells whether nothing was found in any part of a span; it takes time for its length alone. */
  boolean free(Span span) {
    BitSet units = taken.get(span.in());
    return units == null || units.get(span.start(), span.end()).isEmpty();
  }
}
