package dev.vett.nlp.entity;

import dev.vett.core.analysis.EntityType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the keys and tokens of well-known services by how they begin, and signed web tokens. */
final class KeyTokenDetector implements Detector {
  private static final int SHORTEST = 14;
  private static final int ASCII = 128;
  private static final String INSIDE = "-_.+/=";
  private static final Beginning WEB_TOKEN = new Beginning("eyJ", 27, true);

  private final List<List<Beginning>> byFirst = new ArrayList<>();

  /**
   * How a kind of key begins.
   *
   * @param letters the first letters
   * @param rest how many characters must follow at least
   * @param parted whether dots part the key
   */
  private record Beginning(String letters, int rest, boolean parted) {
    static Beginning of(String line) {
      int blank = line.indexOf(' ');
      return new Beginning(
          line.substring(0, blank), Integer.parseInt(line.substring(blank + 1)), false);
    }

    boolean fits(String key) {
      String after = key.substring(Math.min(letters.length(), key.length()));
      return after.length() >= rest
          && SecretValue.random(after)
          && (!equals(WEB_TOKEN) || key.indexOf('.') > 0);
    }
  }

  KeyTokenDetector() {
    for (int sign = 0; sign < ASCII; sign++) {
      byFirst.add(new ArrayList<>());
    }
    byFirst.get('e').add(WEB_TOKEN);
    for (String line : WordList.lines("secret-prefixes")) {
      byFirst.get(line.charAt(0)).add(Beginning.of(line));
    }
  }

  @Override
  public void find(PlainText text, Finds finds) {
    if (text.length() < SHORTEST || text.digits() == 0) {
      return;
    }
    int index = 0;
    while (index < text.length()) {
      if (!inToken(text.at(index))) {
        index++;
        continue;
      }
      int end = index;
      while (inToken(text.at(end))) {
        end++;
      }
      if (end - index >= SHORTEST) {
        findWithin(text, index, end, finds);
      }
      index = end;
    }
  }

  private void findWithin(PlainText text, int start, int end, Finds finds) {
    int index = start;
    while (index < end) {
      Beginning beginning = text.wordAt(index - 1) ? null : beginning(text, index);
      if (beginning == null) {
        index++;
        continue;
      }
      int keyEnd = keyEnd(text, index, end);
      if (beginning.fits(text.part(index, keyEnd))) {
        finds.add(EntityType.SECRET, index, keyEnd);
      }
      index = Math.max(keyEnd, index + 1);
    }
  }

  private static int keyEnd(PlainText text, int start, int end) {
    int keyEnd = start;
    while (keyEnd < end && (text.wordAt(keyEnd) || joint(text, keyEnd))) {
      keyEnd++;
    }
    return keyEnd;
  }

  private @Nullable Beginning beginning(PlainText text, int start) {
    char first = text.at(start);
    if (first >= ASCII) {
      return null;
    }
    for (Beginning beginning : byFirst.get(first)) {
      if (text.startsWith(beginning.letters(), start)) {
        return beginning;
      }
    }
    return null;
  }

  private static boolean joint(PlainText text, int index) {
    char sign = text.at(index);
    return (sign == '.' || sign == '-') && (text.wordAt(index + 1) || text.at(index + 1) == '-');
  }

  private static boolean inToken(char sign) {
    return (sign >= 'a' && sign <= 'z')
        || (sign >= 'A' && sign <= 'Z')
        || (sign >= '0' && sign <= '9')
        || INSIDE.indexOf(sign) >= 0;
  }
}
