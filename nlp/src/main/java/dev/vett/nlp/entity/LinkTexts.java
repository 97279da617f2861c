package dev.vett.nlp.entity;

import dev.vett.core.analysis.EntityType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Compares the address that a reader sees with the one that a link leads to: {@code
 * [https://a.example](https://b.example)} in Markdown, {@code <a href="https://b.example">
 * https://a.example</a>} in HTML.
 */
final class LinkTexts {
  private static final Pattern MARKDOWN = Pattern.compile("[*_`]{0,3}]\\(\\s{0,2}<?");
  private static final Pattern HTML = Pattern.compile("[\"']?[^<>]{0,100}>\\s{0,10}(<\\w{1,6}>)?");

  /** What stands between the two is short; more means that they do not belong together. */
  private static final int REACH = 120;

  private static final String HREF = "href=";

  private LinkTexts() {}

  /** Returns the entities, with those marked that lead elsewhere than the reader sees. */
  static List<FoundEntity> compared(List<FoundEntity> found, String text) {
    List<FoundEntity> compared = new ArrayList<>(found);
    for (int i = 0; i + 1 < found.size(); i++) {
      FoundEntity first = found.get(i);
      FoundEntity second = found.get(i + 1);
      if (first.type() != EntityType.URL
          || second.type() != EntityType.URL
          || second.start() - first.end() > REACH) {
        continue;
      }
      String between = text.substring(first.end(), second.start());
      if (MARKDOWN.matcher(between).matches()) {
        mark(compared, i + 1, second, first, text);
      } else if (followsHref(text, first.start()) && HTML.matcher(between).matches()) {
        mark(compared, i, first, second, text);
      }
    }
    return List.copyOf(compared);
  }

  private static void mark(
      List<FoundEntity> found, int index, FoundEntity target, FoundEntity seen, String text) {
    if (target.has(Trait.OWN) || same(host(target, text), host(seen, text))) {
      return;
    }
    Set<Trait> traits = EnumSet.of(Trait.DECEPTIVE);
    traits.addAll(found.get(index).traits());
    found.set(index, new FoundEntity(target.type(), target.start(), target.end(), traits));
  }

  private static boolean same(String one, String other) {
    return one.equals(other) || one.endsWith("." + other) || other.endsWith("." + one);
  }

  private static boolean followsHref(String text, int start) {
    int end = start;
    if (end > 0 && "\"'".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.regionMatches(true, end - HREF.length(), HREF, 0, HREF.length());
  }

  private static String host(FoundEntity entity, String text) {
    String address = text.substring(entity.start(), entity.end());
    int scheme = address.indexOf("://");
    String rest = scheme < 0 ? address : address.substring(scheme + 3);
    String host = Authority.of(rest, true).host().toLowerCase(Locale.ROOT);
    return host.startsWith("www.") ? host.substring(4) : host;
  }
}
