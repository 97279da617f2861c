package dev.vett.nlp.entity;

import dev.vett.core.analysis.EntityType;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * What the detectors found in one text.
 *
 * <p>Where finds overlap, the more specific type wins, then the longer one. A web address that
 * holds a secret is kept up to the secret.
 */
final class Finds {
  private static final List<EntityType> MOST_SPECIFIC_FIRST =
      List.of(
          EntityType.SECRET,
          EntityType.URL,
          EntityType.EMAIL,
          EntityType.IBAN,
          EntityType.CARD,
          EntityType.NATIONAL_ID,
          EntityType.MENTION,
          EntityType.PHONE,
          EntityType.IP,
          EntityType.HASHTAG);
  private static final Comparator<FoundEntity> BEST_FIRST =
      Comparator.<FoundEntity>comparingInt(find -> MOST_SPECIFIC_FIRST.indexOf(find.type()))
          .thenComparing(Comparator.comparingInt(Finds::length).reversed())
          .thenComparingInt(FoundEntity::start);

  private final List<FoundEntity> finds = new ArrayList<>();

  void add(EntityType type, int start, int end) {
    add(type, start, end, Set.of());
  }

  void add(EntityType type, int start, int end, Set<Trait> traits) {
    finds.add(new FoundEntity(type, start, end, traits));
  }

  /** Returns the finds without overlaps, in order, at their places in the text as written. */
  List<FoundEntity> settled(PlainText text) {
    if (finds.isEmpty()) {
      return List.of();
    }
    finds.sort(BEST_FIRST);
    BitSet taken = new BitSet(text.length());
    List<FoundEntity> settled = new ArrayList<>(finds.size());
    for (FoundEntity find : finds) {
      int free = taken.nextSetBit(find.start());
      int end = free < 0 ? find.end() : Math.min(free, find.end());
      boolean whole = end == find.end();
      boolean head = find.type() == EntityType.URL && end > find.start();
      if (whole || head) {
        taken.set(find.start(), end);
        settled.add(
            new FoundEntity(
                find.type(), text.writtenStart(find.start()), text.writtenEnd(end), find.traits()));
      }
    }
    settled.sort(Comparator.comparingInt(FoundEntity::start));
    return List.copyOf(settled);
  }

  private static int length(FoundEntity find) {
    return find.end() - find.start();
  }
}
