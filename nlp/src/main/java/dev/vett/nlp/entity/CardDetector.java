package dev.vett.nlp.entity;

import dev.vett.core.analysis.EntityType;
import java.util.Set;
import org.apache.commons.validator.routines.CreditCardValidator;
import org.apache.commons.validator.routines.CreditCardValidator.CreditCardRange;

/** Finds payment card numbers: a known scheme, its length, and a Luhn digit. */
final class CardDetector implements Detector {
  private static final int LEAST_DIGITS = 14;
  private static final int MOST_GROUPS = 5;
  private static final int MOST_IBAN_GROUPS = 8;
  private static final Set<String> FORMS =
      Set.of(
          "14",
          "15",
          "16",
          "17",
          "18",
          "19",
          "4 4 4 4",
          "4-4-4-4",
          "4 4 4 4 3",
          "4-4-4-4-3",
          "4 6 5",
          "4-6-5",
          "4 6 4",
          "4-6-4");
  private static final CreditCardValidator SCHEMES =
      new CreditCardValidator(
          new CreditCardRange[] {
            new CreditCardRange("4", null, new int[] {16, 19}), // Visa
            new CreditCardRange("51", "55", 16, 16), // Mastercard
            new CreditCardRange("2221", "2720", 16, 16),
            new CreditCardRange("34", null, 15, 15), // American Express
            new CreditCardRange("37", null, 15, 15),
            new CreditCardRange("300", "305", 14, 14), // Diners Club
            new CreditCardRange("3095", null, 14, 14),
            new CreditCardRange("36", null, 14, 14),
            new CreditCardRange("38", "39", 14, 14),
            new CreditCardRange("6011", null, 16, 19), // Discover
            new CreditCardRange("644", "65", 16, 19),
            new CreditCardRange("3528", "3589", 16, 19), // JCB
            new CreditCardRange("62", null, 16, 19), // UnionPay
            new CreditCardRange("5018", null, 16, 19), // Maestro, and Dankort with 5019
            new CreditCardRange("5019", "5020", 16, 19),
            new CreditCardRange("5038", null, 16, 19),
            new CreditCardRange("5893", null, 16, 19),
            new CreditCardRange("6304", null, 16, 19),
            new CreditCardRange("6759", null, 16, 19),
            new CreditCardRange("6761", "6763", 16, 19),
          });

  @Override
  public void find(PlainText text, Finds finds) {
    if (text.digits() < LEAST_DIGITS) {
      return;
    }
    NumberGroups groups = text.groups();
    int first = 0;
    while (first < groups.count()) {
      boolean mayBegin = groups.length(first) == 4 || groups.length(first) >= LEAST_DIGITS;
      int last = mayBegin ? last(text, groups, first) : -1;
      if (last >= 0) {
        finds.add(EntityType.CARD, groups.start(first), groups.end(last));
        first = last;
      }
      first++;
    }
  }

  private static int last(PlainText text, NumberGroups groups, int first) {
    int most = Math.min(groups.count(), first + MOST_GROUPS) - 1;
    for (int last = most; last >= first; last--) {
      if (FORMS.contains(groups.form(first, last))
          && joined(groups, first, last)
          && groups.standAlone(first, last)
          && !endsIban(text, groups, first)
          && SCHEMES.isValid(groups.digits(first, last))
          && !Introduction.ofThing(text, groups.start(first))) {
        return last;
      }
    }
    return -1;
  }

  private static boolean joined(NumberGroups groups, int first, int last) {
    for (int group = first + 1; group <= last; group++) {
      if (groups.before(group) == NumberGroups.Gap.NONE) {
        return false;
      }
    }
    return true;
  }

  /** Tells whether the groups follow letters with digits, so that they are the rest of an IBAN. */
  private static boolean endsIban(PlainText text, NumberGroups groups, int first) {
    int group = first;
    while (group > 0
        && group > first - MOST_IBAN_GROUPS
        && groups.before(group) == NumberGroups.Gap.BLANK) {
      group--;
    }
    return group < first && text.letterAt(groups.start(group) - 1);
  }
}
