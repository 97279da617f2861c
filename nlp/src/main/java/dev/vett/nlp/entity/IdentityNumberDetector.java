package dev.vett.nlp.entity;

import dev.vett.core.analysis.EntityType;
import java.util.Locale;
import java.util.Set;

/** Finds the national identity numbers of Sweden, Norway, Denmark and Finland. */
final class IdentityNumberDetector implements Detector {
  private static final int LEAST_DIGITS = 9;
  private static final int MOST_GROUPS = 4;
  private static final int SHORTEST_GROUP = 4;
  private static final int LONGEST_GROUP = 12;
  private static final int DATE = 6;
  private static final Set<String> SWEDISH =
      Set.of("10", "12", "6-4", "6+4", "6 4", "6~4", "8-4", "8+4", "8 4", "8~4", "4-2-2-4");
  private static final Set<String> DANISH = Set.of("10", "6-4", "6 4", "6~4");
  private static final Set<String> NORWEGIAN = Set.of("11", "6 5", "6-5", "6~5", "6 3 2");

  @Override
  public void find(PlainText text, Finds finds) {
    if (text.digits() < LEAST_DIGITS) {
      return;
    }
    NumberGroups groups = text.groups();
    for (int first = 0; first < groups.count(); first++) {
      if (groups.length(first) == DATE) {
        findFinnish(text, groups.start(first), finds);
      }
      if (groups.length(first) >= SHORTEST_GROUP && groups.length(first) <= LONGEST_GROUP) {
        findDigits(text, groups, first, finds);
      }
    }
  }

  private static void findDigits(PlainText text, NumberGroups groups, int first, Finds finds) {
    int last = first;
    while (last < groups.count() && last < first + MOST_GROUPS) {
      if (last > first && groups.before(last) == NumberGroups.Gap.NONE) {
        return;
      }
      if (isNumber(text, groups, first, last)) {
        finds.add(EntityType.NATIONAL_ID, groups.start(first), groups.end(last));
        return;
      }
      last++;
    }
  }

  private static boolean isNumber(PlainText text, NumberGroups groups, int first, int last) {
    String form = groups.form(first, last);
    boolean swedish = SWEDISH.contains(form);
    boolean danish = DANISH.contains(form);
    boolean norwegian = NORWEGIAN.contains(form);
    if (!(swedish || danish || norwegian) || !groups.standAlone(first, last)) {
      return false;
    }
    String digits = groups.digits(first, last);
    int start = groups.start(first);
    boolean valid =
        (swedish && swedish(text, start, digits, first == last))
            || (norwegian && NorwegianIdentityNumber.valid(digits))
            || (danish && danish(text, start, digits));
    return valid && !Introduction.ofThing(text, start);
  }

  private static boolean swedish(PlainText text, int start, String digits, boolean compact) {
    return SwedishIdentityNumber.valid(digits)
        && !(compact
            && SwedishIdentityNumber.looksLikeMobile(digits)
            && Introduction.before(text, start) != Introduction.IDENTITY);
  }

  private static boolean danish(PlainText text, int start, String digits) {
    return DanishIdentityNumber.dateExists(digits)
        && (DanishIdentityNumber.checks(digits)
            || Introduction.before(text, start) == Introduction.IDENTITY);
  }

  /**
   * Adds a Finnish number. One of digits only looks like any other six and four digits, so the
   * words before must say what it is.
   */
  private static void findFinnish(PlainText text, int start, Finds finds) {
    int end = start + FinnishIdentityNumber.LENGTH;
    if (end > text.length()
        || text.wordAt(start - 1)
        || text.wordAt(end)
        || (text.at(start - 1) == '-' && text.wordAt(start - 2))
        || (text.at(end) == '-' && text.digitAt(end + 1))) {
      return;
    }
    boolean said =
        !text.digitAt(end - 1)
            || text.letterAt(start + DATE)
            || Introduction.before(text, start) == Introduction.IDENTITY;
    if (said
        && FinnishIdentityNumber.valid(text.part(start, end).toUpperCase(Locale.ROOT))
        && !Introduction.ofThing(text, start)) {
      finds.add(EntityType.NATIONAL_ID, start, end);
    }
  }
}
