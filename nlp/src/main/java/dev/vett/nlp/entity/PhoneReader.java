package dev.vett.nlp.entity;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads digits as a telephone number, in the international form or as dialled in one country.
 *
 * <p>Eight digits alone may be anything, so the words around them must speak of a telephone.
 */
final class PhoneReader {
  private static final int LEAST_DIGITS = 7;
  private static final int LEAST_INTERNATIONAL = 8;
  private static final int LOCAL_DIGITS = 8;
  private static final String DIALLED_OUT = "00";
  private static final String PLUS = "+";
  private static final List<String> NORDIC = List.of("SE", "NO", "DK", "FI");
  private static final String AMERICA = "US";
  private static final Set<String> WITHOUT_ZERO = Set.of("NO", "DK");

  private final PhoneNumbers numbers;
  private final List<String> countries;

  PhoneReader(PhoneNumbers numbers, @Nullable String country) {
    this.numbers = numbers;
    Set<String> ordered = new LinkedHashSet<>();
    if (country != null) {
      ordered.add(country);
    }
    ordered.addAll(NORDIC);
    this.countries = List.copyOf(ordered);
  }

  /** Returns the number that the digits are, if any. */
  Optional<PhoneNumbers.Line> read(PhoneCandidate candidate) {
    PhoneForm form = candidate.form();
    String digits = form.digits();
    boolean dialledOut = digits.startsWith(DIALLED_OUT);
    boolean outside = candidate.plus() || dialledOut;
    boolean local = (digits.length() == LOCAL_DIGITS && form.local()) || form.american();
    if (digits.length() < LEAST_DIGITS
        || !(outside || candidate.zero() || local)
        || !candidate.standsAlone()
        || form.strayDots()
        || PhoneSurroundings.measured(candidate)) {
      return Optional.empty();
    }
    if (outside) {
      String withCountry = candidate.plus() ? digits : digits.substring(DIALLED_OUT.length());
      return international(candidate, withCountry);
    }
    return form.somethingElse() || (candidate.joinedBefore() && form.threes())
        ? Optional.empty()
        : national(candidate, form);
  }

  private Optional<PhoneNumbers.Line> international(PhoneCandidate candidate, String digits) {
    if (digits.length() < LEAST_INTERNATIONAL
        || digits.startsWith("0")
        || (!candidate.plus() && PhoneSurroundings.introduce(candidate) == Introduction.OTHER)) {
      return Optional.empty();
    }
    return numbers
        .read(PLUS + digits, NORDIC.get(0))
        .filter(line -> line.valid() || (candidate.plus() && line.nordic()));
  }

  private Optional<PhoneNumbers.Line> national(PhoneCandidate candidate, PhoneForm form) {
    Introduction said = PhoneSurroundings.introduce(candidate);
    boolean told = said == Introduction.PHONE;
    boolean hinted = told || said == Introduction.NUMBER;
    if (said == Introduction.OTHER || !(hinted || form.telling())) {
      return Optional.empty();
    }
    if (told && form.american()) {
      return numbers.read(form.digits(), AMERICA).filter(PhoneNumbers.Line::valid);
    }
    Optional<PhoneNumbers.Line> possible = Optional.empty();
    for (String country : countries) {
      if (candidate.zero() != WITHOUT_ZERO.contains(country)) {
        Optional<PhoneNumbers.Line> line = numbers.read(form.digits(), country);
        if (line.isPresent()
            && line.get().valid()
            && (hinted || plain(line.get(), country, form))) {
          return line;
        }
        possible = possible.isPresent() ? possible : line;
      }
    }
    return told && candidate.whole() ? possible : Optional.empty();
  }

  /** Tells whether a valid number needs no word that introduces it. */
  private static boolean plain(PhoneNumbers.Line line, String country, PhoneForm form) {
    return switch (country) {
      case "SE" -> form.swedishAreaCode() && (line.mobile() || form.grouped());
      case "FI" -> form.finnishMobile() && line.mobile();
      case "NO" -> form.norwegianMobile();
      case "DK" -> false;
      default -> form.grouped() && line.mobile();
    };
  }
}
