package dev.vett.nlp.entity;

/**
 * Some groups of digits that may be a telephone number.
 *
 * @param text the text
 * @param groups its groups of digits
 * @param first the first group
 * @param last the last group
 */
record PhoneCandidate(PlainText text, NumberGroups groups, int first, int last) {

  /** Returns where the first digit stands. */
  int firstDigit() {
    return groups.start(first);
  }

  int end() {
    return groups.end(last);
  }

  /** Returns where the number begins, with its plus sign and the bracket around its area code. */
  int start() {
    int start = plus() ? firstDigit() - 1 : firstDigit();
    boolean bracket = text.at(start - 1) == '(' && text.part(start, end()).indexOf(')') > 0;
    return bracket ? start - 1 : start;
  }

  boolean plus() {
    return text.at(firstDigit() - 1) == '+';
  }

  boolean zero() {
    return text.at(firstDigit()) == '0';
  }

  /** Tells whether the groups are a number of their own. */
  boolean standsAlone() {
    return groups.standAlone(first, last);
  }

  /** Tells whether neither the group before nor the group after is joined to these. */
  boolean whole() {
    return !joinedBefore() && groups.after(last) == NumberGroups.Gap.NONE;
  }

  boolean joinedBefore() {
    return groups.before(first) != NumberGroups.Gap.NONE;
  }

  /** Returns the digits and how they are grouped. */
  PhoneForm form() {
    return new PhoneForm(groups.form(first, last), digits());
  }

  /** Returns the digits without the zero in {@code +46 (0)70}. */
  private String digits() {
    for (int group = first + 1; group < last; group++) {
      if (groups.length(group) == 1
          && groups.before(group) == NumberGroups.Gap.BRACKET
          && groups.after(group) == NumberGroups.Gap.BRACKET) {
        return groups.digits(first, group - 1) + groups.digits(group + 1, last);
      }
    }
    return groups.digits(first, last);
  }

  @Override
  public String toString() {
    return "PhoneCandidate[first=" + first + ", last=" + last + "]";
  }
}
