package dev.vett.benchmarks;

import dev.vett.core.draft.Author;
import dev.vett.core.draft.Channel;
import dev.vett.core.draft.Draft;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The least that a checker has to do, in plain Java: fold, one automaton, fifteen patterns that are
 * tried only where their characters stand, and forty-one conditions.
 */
final class Floor {
  private static final int DIGIT = 1;
  private static final int AT = 1 << 1;
  private static final int DOT = 1 << 2;
  private static final int COLON = 1 << 3;
  private static final int DASH = 1 << 4;
  private static final int HASH = 1 << 5;
  private static final int EQUALS = 1 << 6;
  private static final int PLUS = 1 << 7;
  private static final int LETTER = 1 << 8;
  private static final int SLASH = 1 << 9;

  private static final int CONDITIONS = 41;

  /** A pattern and the characters without which it cannot match. */
  private record Gated(int needs, Pattern pattern) {}

  private static final List<Gated> PATTERNS =
      List.of(
          new Gated(AT | DOT, Pattern.compile("[\\w.+-]+@[\\w-]+\\.[\\w.]+")),
          new Gated(COLON | SLASH, Pattern.compile("https?://\\S+")),
          new Gated(DOT | SLASH, Pattern.compile("www\\.\\S+")),
          new Gated(DIGIT | DASH, Pattern.compile("\\d{6}-\\d{4}")),
          new Gated(DIGIT, Pattern.compile("\\d{12}")),
          new Gated(DIGIT | PLUS, Pattern.compile("\\+\\d[\\d -]{7,}")),
          new Gated(DIGIT | DASH, Pattern.compile("0\\d{1,3}-[\\d ]{5,}")),
          new Gated(DIGIT, Pattern.compile("(?:\\d{4} ?){4}")),
          new Gated(DIGIT | LETTER, Pattern.compile("\\b[a-z]{2}\\d{2}(?: ?[a-z0-9]{4}){3,}")),
          new Gated(DIGIT | DOT, Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){3}")),
          new Gated(AT, Pattern.compile("(?<!\\w)@\\w+")),
          new Gated(HASH, Pattern.compile("(?<!\\w)#\\w+")),
          new Gated(EQUALS, Pattern.compile("(?:password|secret|token)\\s*=\\s*\\S+")),
          new Gated(COLON, Pattern.compile("(?:lösenord|password)\\s*:\\s*\\S+")),
          new Gated(DASH | DIGIT, Pattern.compile("(?:sk|pk|ghp)-[a-z0-9]{16,}")));

  private static final int[] KINDS = new int[0x80];

  static {
    for (char unit = 0; unit < KINDS.length; unit++) {
      KINDS[unit] = kindOf(unit);
    }
  }

  private final Automaton automaton;

  Floor(List<String> terms) {
    automaton = new Automaton(terms);
  }

  int check(Draft draft) {
    String text = draft.post().text();
    char[] folded = new char[text.length()];
    int seen = 0;
    for (int i = 0; i < folded.length; i++) {
      char unit = Character.toLowerCase(text.charAt(i));
      folded[i] = unit;
      seen |= kind(unit);
    }
    int facts = Math.min(automaton.count(folded, folded.length), 7);
    String plain = null;
    for (int i = 0; i < PATTERNS.size(); i++) {
      Gated gated = PATTERNS.get(i);
      if ((seen & gated.needs()) == gated.needs()) {
        plain = plain == null ? new String(folded) : plain;
        facts |= gated.pattern().matcher(plain).find() ? 8 << i : 0;
      }
    }
    return judge(draft, facts);
  }

  private static int kind(char unit) {
    return unit < KINDS.length ? KINDS[unit] : 0;
  }

  private static int kindOf(char unit) {
    if (unit >= 'a' && unit <= 'z') {
      return LETTER;
    }
    return switch (unit) {
      case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> DIGIT;
      case '@' -> AT;
      case '.' -> DOT;
      case ':' -> COLON;
      case '-' -> DASH;
      case '#' -> HASH;
      case '=' -> EQUALS;
      case '+' -> PLUS;
      case '/' -> SLASH;
      default -> 0;
    };
  }

  private static int judge(Draft draft, int facts) {
    Author author = draft.author();
    boolean blog = draft.post().channel() == Channel.BLOG;
    int hour = draft.time().getHour();
    int findings = 0;
    for (int rule = 0; rule < CONDITIONS; rule++) {
      boolean fires;
      if (rule % 3 == 0) {
        fires = (facts & (1 << (rule % 18))) != 0 && author.personal();
      } else if (rule % 3 == 1) {
        fires = blog && hour == rule % 24 && !author.personal();
      } else {
        fires = (facts & rule) == rule && hour > 8;
      }
      findings += fires ? 1 : 0;
    }
    return findings;
  }
}
