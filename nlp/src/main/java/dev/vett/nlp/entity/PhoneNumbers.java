package dev.vett.nlp.entity;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Reads telephone numbers with libphonenumber, which is loaded when first needed. */
final class PhoneNumbers {
  private static final Set<PhoneNumberType> SHARED =
      EnumSet.of(
          PhoneNumberType.TOLL_FREE,
          PhoneNumberType.SHARED_COST,
          PhoneNumberType.PREMIUM_RATE,
          PhoneNumberType.UAN);
  private static final Set<Integer> NORDIC = Set.of(45, 46, 47, 298, 299, 354, 358);

  /**
   * A number that was read.
   *
   * @param key the international form, by which numbers are compared
   * @param valid whether the numbering plan has such a number
   * @param mobile whether it is a mobile number
   * @param shared whether such numbers belong to offices: freephone, shared cost, premium rate
   * @param nordic whether its country is a Nordic one
   */
  record Line(String key, boolean valid, boolean mobile, boolean shared, boolean nordic) {
    @Override
    public String toString() {
      return "Line[valid=" + valid + "]";
    }
  }

  /** Reads a number as dialled in a country; empty where its length is impossible there. */
  Optional<Line> read(String number, String country) {
    PhoneNumberUtil library = Library.UTIL;
    try {
      PhoneNumber read = library.parse(number, country);
      if (!library.isPossibleNumber(read)) {
        return Optional.empty();
      }
      PhoneNumberType type = library.getNumberType(read);
      return Optional.of(
          new Line(
              "+" + read.getCountryCode() + library.getNationalSignificantNumber(read),
              type != PhoneNumberType.UNKNOWN,
              type == PhoneNumberType.MOBILE,
              SHARED.contains(type),
              NORDIC.contains(read.getCountryCode())));
    } catch (NumberParseException notPhone) {
      return Optional.empty();
    }
  }

  private static final class Library {
    private static final PhoneNumberUtil UTIL = PhoneNumberUtil.getInstance();
  }
}
