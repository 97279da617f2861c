package dev.vett.nlp.entity;

import java.util.Arrays;

/** The groups of digits of a text, and how each is joined to the next. */
final class NumberGroups {
  /** What stands between two groups of digits. */
  enum Gap {
    /** Something else, so that the groups belong to different numbers. */
    NONE(' '),
    BLANK(' '),
    HYPHEN('-'),
    /** A hyphen with blanks around it. */
    WIDE_HYPHEN('~'),
    DOT('.'),
    PLUS('+'),
    /** A bracket that opens or closes, as in area codes. */
    BRACKET('(');

    private final char sign;

    Gap(char sign) {
      this.sign = sign;
    }
  }

  private static final String NEVER_BEFORE = ",:/";
  private static final String NEVER_AFTER = ",:";

  private final PlainText text;
  private int[] starts = new int[8];
  private int[] ends = new int[8];
  private int count;

  private NumberGroups(PlainText text) {
    this.text = text;
  }

  static NumberGroups of(PlainText text) {
    NumberGroups groups = new NumberGroups(text);
    int index = 0;
    while (index < text.length()) {
      if (text.digitAt(index)) {
        int start = index;
        while (text.digitAt(index)) {
          index++;
        }
        groups.add(start, index);
      } else {
        index++;
      }
    }
    return groups;
  }

  private void add(int start, int end) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, count * 2);
      ends = Arrays.copyOf(ends, count * 2);
    }
    starts[count] = start;
    ends[count] = end;
    count++;
  }

  int count() {
    return count;
  }

  int start(int group) {
    return starts[group];
  }

  int end(int group) {
    return ends[group];
  }

  int length(int group) {
    return ends[group] - starts[group];
  }

  /** Returns how a group is joined to the one before it. */
  Gap before(int group) {
    return group == 0 ? Gap.NONE : gap(ends[group - 1], starts[group]);
  }

  /** Returns how a group is joined to the one after it. */
  Gap after(int group) {
    return group + 1 >= count ? Gap.NONE : before(group + 1);
  }

  /** Returns the digits of the groups from the first to the last. */
  String digits(int first, int last) {
    StringBuilder digits = new StringBuilder();
    for (int group = first; group <= last; group++) {
      digits.append(text.part(starts[group], ends[group]));
    }
    return digits.toString();
  }

  /**
   * Returns the form of the groups from the first to the last: their lengths, and between them a
   * sign for the gap, such as {@code 3-3 2 2} or {@code 6~4}.
   */
  String form(int first, int last) {
    StringBuilder form = new StringBuilder();
    for (int group = first; group <= last; group++) {
      if (group > first) {
        form.append(before(group).sign);
      }
      form.append(length(group));
    }
    return form.toString();
  }

  /** Tells whether the groups from the first to the last are a number of their own. */
  boolean standAlone(int first, int last) {
    return !touchWord(first, last)
        && loose(before(first))
        && loose(after(last))
        && !(NEVER_BEFORE.indexOf(text.at(starts[first] - 1)) >= 0
            && text.digitAt(starts[first] - 2))
        && !(NEVER_AFTER.indexOf(text.at(ends[last])) >= 0 && text.digitAt(ends[last] + 1));
  }

  private boolean touchWord(int first, int last) {
    return text.wordAt(starts[first] - 1) || text.wordAt(ends[last]);
  }

  private static boolean loose(Gap gap) {
    return gap == Gap.NONE || gap == Gap.BLANK || gap == Gap.WIDE_HYPHEN || gap == Gap.BRACKET;
  }

  private Gap gap(int from, int to) {
    return switch (to - from) {
      case 1 ->
          switch (text.at(from)) {
            case ' ', '\t' -> Gap.BLANK;
            case '-' -> Gap.HYPHEN;
            case '.' -> Gap.DOT;
            case '+' -> Gap.PLUS;
            case '(', ')' -> Gap.BRACKET;
            default -> Gap.NONE;
          };
      case 2, 3 -> wideGap(from, to);
      default -> Gap.NONE;
    };
  }

  private Gap wideGap(int from, int to) {
    int hyphens = 0;
    int brackets = 0;
    for (int index = from; index < to; index++) {
      switch (text.at(index)) {
        case ' ' -> {}
        case '-' -> hyphens++;
        case '(', ')' -> brackets++;
        default -> {
          return Gap.NONE;
        }
      }
    }
    if (brackets == 1 && hyphens <= 1) {
      return Gap.BRACKET;
    }
    return brackets == 0 && hyphens == 1 ? Gap.WIDE_HYPHEN : Gap.NONE;
  }
}
