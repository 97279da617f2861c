package dev.vett.nlp.entity;

import dev.vett.core.analysis.EntityType;
import java.util.Locale;
import org.apache.commons.validator.routines.IBANValidator;

/** Finds international bank account numbers, printed with or without blanks. */
final class IbanDetector implements Detector {
  private static final int LEAST_DIGITS = 8;
  private static final int SHORTEST = 15;
  private static final int LONGEST = 34;
  private static final IBANValidator IBANS = IBANValidator.getInstance();

  @Override
  public void find(PlainText text, Finds finds) {
    if (text.digits() < LEAST_DIGITS) {
      return;
    }
    NumberGroups groups = text.groups();
    for (int group = 0; group < groups.count(); group++) {
      int start = groups.start(group) - 2;
      if (groups.length(group) >= 2 && startsHere(text, start)) {
        int end = end(text, start);
        if (end > start) {
          finds.add(EntityType.IBAN, start, end);
        }
      }
    }
  }

  private static boolean startsHere(PlainText text, int start) {
    return latin(text.at(start)) && latin(text.at(start + 1)) && !text.wordAt(start - 1);
  }

  private static int end(PlainText text, int start) {
    StringBuilder iban = new StringBuilder(LONGEST);
    int index = start;
    while (iban.length() < LONGEST) {
      char sign = text.at(index);
      boolean separator = (sign == ' ' || sign == '-') && text.wordAt(index + 1);
      if (separator) {
        index++;
        sign = text.at(index);
      }
      if (!latin(sign) && !text.digitAt(index)) {
        return -1;
      }
      iban.append(sign);
      index++;
      if (iban.length() >= SHORTEST
          && !text.wordAt(index)
          && IBANS.isValid(iban.toString().toUpperCase(Locale.ROOT))) {
        return index;
      }
    }
    return -1;
  }

  private static boolean latin(char sign) {
    return (sign >= 'A' && sign <= 'Z') || (sign >= 'a' && sign <= 'z');
  }
}
