package dev.vett.nlp.entity;

import dev.vett.core.analysis.EntityType;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds telephone numbers, in the international form and as dialled in the Nordic countries. */
final class PhoneDetector implements Detector {
  private static final int LEAST_DIGITS = 7;
  private static final int MOST_DIGITS = 17;
  private static final int MOST_WITH_ZERO = 12;
  private static final int MOST_WITHOUT_ZERO = 10;

  private final PhoneReader reader;
  private final CompanyPlaces places;

  PhoneDetector(PhoneNumbers numbers, CompanyPlaces places, @Nullable String country) {
    this.reader = new PhoneReader(numbers, country);
    this.places = places;
  }

  @Override
  public void find(PlainText text, Finds finds) {
    if (text.digits() < LEAST_DIGITS) {
      return;
    }
    NumberGroups groups = text.groups();
    int first = 0;
    while (first < groups.count()) {
      int last = mayBegin(text, groups, first) ? findFrom(text, groups, first, finds) : -1;
      first = Math.max(last, first) + 1;
    }
  }

  private static boolean mayBegin(PlainText text, NumberGroups groups, int first) {
    NumberGroups.Gap gap = groups.before(first);
    boolean joined = gap == NumberGroups.Gap.HYPHEN || gap == NumberGroups.Gap.DOT;
    char before = text.at(groups.start(first) - 1);
    return !joined
        && !text.wordAt(groups.start(first) - 1)
        && (groups.length(first) > 1 || before == '+');
  }

  /** Adds the longest number that begins with a group, and returns its last group, or -1. */
  private int findFrom(PlainText text, NumberGroups groups, int first, Finds finds) {
    int most = mostDigits(text, groups.start(first));
    for (int last = widest(groups, first, most); last >= first; last--) {
      PhoneCandidate candidate = new PhoneCandidate(text, groups, first, last);
      Optional<PhoneNumbers.Line> line = reader.read(candidate);
      if (line.isPresent()) {
        return addUpToNext(candidate, line.get(), finds);
      }
    }
    return -1;
  }

  private static int mostDigits(PlainText text, int start) {
    if (text.at(start - 1) == '+' || text.startsWith("00", start)) {
      return MOST_DIGITS;
    }
    return text.at(start) == '0' ? MOST_WITH_ZERO : MOST_WITHOUT_ZERO;
  }

  /** Returns the last group that a number may have, or -1 where there are too few digits. */
  private static int widest(NumberGroups groups, int first, int most) {
    int last = first;
    int digits = groups.length(first);
    while (groups.after(last) != NumberGroups.Gap.NONE
        && digits + groups.length(last + 1) <= most) {
      last++;
      digits += groups.length(last);
    }
    return digits < LEAST_DIGITS || digits > most ? -1 : last;
  }

  /** Adds a number, but only up to where another one, with a zero in front, seems to begin. */
  private int addUpToNext(PhoneCandidate widest, PhoneNumbers.Line line, Finds finds) {
    NumberGroups groups = widest.groups();
    boolean goesOn = groups.after(widest.last()) != NumberGroups.Gap.NONE;
    for (int next = widest.last(); goesOn && next > widest.first(); next--) {
      if (widest.text().at(groups.start(next)) == '0'
          && groups.before(next) == NumberGroups.Gap.BLANK) {
        PhoneCandidate shorter =
            new PhoneCandidate(widest.text(), groups, widest.first(), next - 1);
        Optional<PhoneNumbers.Line> valid = reader.read(shorter).filter(PhoneNumbers.Line::valid);
        if (valid.isPresent()) {
          add(shorter, valid.get(), finds);
          return next - 1;
        }
      }
    }
    add(widest, line, finds);
    return widest.last();
  }

  private void add(PhoneCandidate number, PhoneNumbers.Line line, Finds finds) {
    Set<Trait> traits = places.ofPhone(line.key());
    if (line.shared() || PhoneSurroundings.ofOffice(number)) {
      traits.add(Trait.SHARED);
    }
    finds.add(EntityType.PHONE, number.start(), number.end(), traits);
  }
}
