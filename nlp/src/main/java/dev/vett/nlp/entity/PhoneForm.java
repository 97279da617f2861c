package dev.vett.nlp.entity;

import com.google.re2j.Pattern;
import java.util.Set;

/**
 * How the digits of a telephone number may be grouped, and which groups are rather something else.
 *
 * @param groups lengths of the groups and the signs between them, such as {@code 3-3 2 2}
 * @param digits the digits alone
 */
record PhoneForm(String groups, String digits) {
  private static final Set<String> PAIRS = Set.of("2 2 2 2", "2-2-2-2", "2.2.2.2");
  private static final Set<String> NORWEGIAN_MOBILE = Set.of("3 2 3", "3.2.3", "3-2-3");
  private static final Set<String> LOCAL = Set.of("8", "4 4", "2 6", "2 3 3");
  private static final Set<String> AMERICAN = Set.of("3-3-4", "3 3-4", "3(3-4", "3.3.4");
  private static final Set<String> IDENTITY =
      Set.of("6-4", "6~4", "6 4", "8-4", "8~4", "8 4", "6-5", "6 5", "4-2-2-4");
  private static final Pattern DAY_FIRST = Pattern.compile("2[-. ~]2[-. ~]4");
  private static final Pattern YEAR_FIRST = Pattern.compile("4[-. ~]2[-. ~]2");
  private static final Pattern TWO_TIMES = Pattern.compile("4[-~ ]4|2\\.2[-~]2\\.2");
  private static final Pattern ONLY_PAIRS = Pattern.compile("2([-. ]2)+");
  private static final Pattern THREES = Pattern.compile("3([. ]3)+");

  /** Tells whether eight digits are grouped as local numbers of Denmark and Norway are. */
  boolean local() {
    return PAIRS.contains(groups) || LOCAL.contains(groups) || norwegianMobile();
  }

  /** Tells whether the groups are those of a Norwegian mobile number, and of little else. */
  boolean norwegianMobile() {
    return NORWEGIAN_MOBILE.contains(groups);
  }

  /** Tells whether a number with a zero in front begins as Swedish area codes do. */
  boolean swedishAreaCode() {
    boolean stockholm = groups.startsWith("2") && digits.startsWith("08");
    return groups.startsWith("3")
        || groups.startsWith("4")
        || groups.equals("10")
        || (stockholm && !ONLY_PAIRS.matcher(groups).matches());
  }

  /** Tells whether a number begins as Finnish mobile numbers do. */
  boolean finnishMobile() {
    return groups.startsWith("3") || groups.equals("10");
  }

  /** Tells whether the digits are grouped as in North America. */
  boolean american() {
    return AMERICAN.contains(groups) && !digits.startsWith("0");
  }

  /** Tells whether the digits are parted at all. */
  boolean grouped() {
    return groups.length() > 2;
  }

  /** Tells whether the form alone may show a telephone number, with no word that says so. */
  boolean telling() {
    return digits.startsWith("0") ? digits.length() > 8 || grouped() : norwegianMobile();
  }

  /** Tells whether dots stand between some groups only, or between too few. */
  boolean strayDots() {
    int dots = 0;
    int gaps = 0;
    for (int i = 0; i < groups.length(); i++) {
      char sign = groups.charAt(i);
      dots += sign == '.' ? 1 : 0;
      gaps += Character.isDigit(sign) ? 0 : 1;
    }
    return dots > 0 && (dots < gaps || dots < 2);
  }

  /** Tells whether all groups are of three, as in large amounts. */
  boolean threes() {
    return THREES.matcher(groups).matches();
  }

  /** Tells whether a date, a span of times or years, or an identity number is written so. */
  boolean somethingElse() {
    boolean numbered = groups.length() > 1 && groups.charAt(0) == '1' && !digitAt(1);
    return numbered || IDENTITY.contains(groups) || date() || times() || years();
  }

  private boolean digitAt(int index) {
    return Character.isDigit(groups.charAt(index));
  }

  private boolean date() {
    if (digits.length() != 8) {
      return false;
    }
    boolean compact = groups.equals("8");
    boolean dayFirst = compact || DAY_FIRST.matcher(groups).matches();
    boolean yearFirst = compact || YEAR_FIRST.matcher(groups).matches();
    return (dayFirst && year(digits.substring(4)) && dayOfMonth(0, 2))
        || (yearFirst && year(digits.substring(0, 4)) && dayOfMonth(6, 4));
  }

  private boolean dayOfMonth(int day, int month) {
    return BirthDate.existsInSomeCentury(
        0, BirthDate.pair(digits, month), BirthDate.pair(digits, day));
  }

  private boolean times() {
    return TWO_TIMES.matcher(groups).matches()
        && BirthDate.pair(digits, 0) < 25
        && BirthDate.pair(digits, 2) < 60
        && BirthDate.pair(digits, 4) < 25
        && BirthDate.pair(digits, 6) < 60;
  }

  private boolean years() {
    return (groups.equals("4-4") || groups.equals("4~4"))
        && year(digits.substring(0, 4))
        && year(digits.substring(4));
  }

  private static boolean year(String digits) {
    return digits.startsWith("19") || digits.startsWith("20");
  }

  @Override
  public String toString() {
    return "PhoneForm[groups=" + groups + "]";
  }
}
