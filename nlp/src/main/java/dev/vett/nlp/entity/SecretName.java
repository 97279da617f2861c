package dev.vett.nlp.entity;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Whether the name before an assignment is that of a secret. */
enum SecretName {
  /** A name as code writes it: {@code db_password}, {@code spring.datasource.password}. */
  IN_CODE,
  /** A word that prose has as well: {@code password}. */
  WORD,
  NONE;

  private static final int LONGEST = 64;
  private static final int MOST_SIGNS = 3;
  private static final String BETWEEN = " \t\"'`*])_";
  private static final String BEFORE_EQUALS_ONLY = "=";
  private static final Set<String> ANYWHERE = new HashSet<>();
  private static final Set<String> BEFORE_EQUALS = new HashSet<>();
  private static final int LONGEST_LISTED;

  static {
    int longest = 0;
    for (String line : WordList.lines("secret-keys")) {
      if (line.endsWith(BEFORE_EQUALS_ONLY)) {
        BEFORE_EQUALS.add(line.substring(0, line.length() - 1));
      } else {
        ANYWHERE.add(line);
      }
      longest = Math.max(longest, line.length());
    }
    LONGEST_LISTED = longest;
  }

  /** Reads the name that ends before a sign. */
  static SecretName before(PlainText text, int sign, boolean equals) {
    int end = sign;
    if (equals && text.at(end - 1) == ':') {
      end--;
    }
    int least = end - MOST_SIGNS;
    while (end > least && BETWEEN.indexOf(text.at(end - 1)) >= 0) {
      end--;
    }
    int start = end;
    while (start > end - LONGEST && inName(text.at(start - 1))) {
      start--;
    }
    return of(text.part(Math.max(0, start), Math.max(0, end)), equals);
  }

  private static SecretName of(String name, boolean equals) {
    StringBuilder letters = new StringBuilder(name.length());
    boolean parted = false;
    for (int i = 0; i < name.length(); i++) {
      char sign = name.charAt(i);
      if (Character.isLetter(sign)) {
        letters.append(sign);
      }
      boolean joint = "-_.".indexOf(sign) >= 0;
      boolean camel =
          i > 0 && Character.isUpperCase(sign) && Character.isLowerCase(name.charAt(i - 1));
      parted |= i > 0 && (joint || camel);
    }
    String plain = letters.toString().toLowerCase(Locale.ROOT);
    if (BEFORE_EQUALS.contains(plain)) {
      return equals ? WORD : NONE;
    }
    for (int from = Math.max(0, plain.length() - LONGEST_LISTED); from < plain.length(); from++) {
      if (ANYWHERE.contains(plain.substring(from))) {
        return parted ? IN_CODE : WORD;
      }
    }
    return NONE;
  }

  private static boolean inName(char sign) {
    return Character.isLetterOrDigit(sign) || sign == '_' || sign == '-' || sign == '.';
  }
}
