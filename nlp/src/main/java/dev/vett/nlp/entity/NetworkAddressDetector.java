package dev.vett.nlp.entity;

import dev.vett.core.analysis.EntityType;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.validator.routines.InetAddressValidator;

/** Finds addresses of the internet protocol, versions 4 and 6. */
final class NetworkAddressDetector implements Detector {
  private static final int GROUPS = 4;
  private static final int LONGEST_GROUP = 3;
  private static final int SHORTEST_V6 = 3;
  private static final int LONGEST_V6 = 45;
  private static final InetAddressValidator ADDRESSES = InetAddressValidator.getInstance();
  private static final WordList VERSIONS = WordList.read("version-words");

  @Override
  public void find(PlainText text, Finds finds) {
    if (text.digits() >= GROUPS && text.has('.')) {
      findVersion4(text, finds);
    }
    if (text.digits() > 0 && text.has(':')) {
      findVersion6(text, finds);
    }
  }

  private static void findVersion4(PlainText text, Finds finds) {
    NumberGroups groups = text.groups();
    for (int first = 0; first + GROUPS <= groups.count(); first++) {
      int last = first + GROUPS - 1;
      if (dotted(groups, first, last) && alone(text, groups.start(first), groups.end(last))) {
        String address = text.part(groups.start(first), groups.end(last));
        if (ADDRESSES.isValidInet4Address(address)
            && !isChapter(address)
            && !isVersion(text, groups.start(first))) {
          add(finds, groups.start(first), groups.end(last), address);
        }
      }
    }
  }

  private static boolean dotted(NumberGroups groups, int first, int last) {
    for (int group = first; group <= last; group++) {
      if (groups.length(group) > LONGEST_GROUP
          || (group > first && groups.before(group) != NumberGroups.Gap.DOT)) {
        return false;
      }
    }
    return groups.before(first) != NumberGroups.Gap.DOT
        && groups.after(last) != NumberGroups.Gap.DOT;
  }

  private static boolean alone(PlainText text, int start, int end) {
    return !text.wordAt(start - 1)
        && !(text.at(start - 1) == '-' && text.letterAt(start - 2))
        && !text.wordAt(end)
        && !(text.at(end) == '-' && text.letterAt(end + 1));
  }

  /** Tells whether four single digits number a chapter: {@code 3.4.2.1}, but not 8.8.8.8. */
  private static boolean isChapter(String address) {
    return address.length() == 2 * GROUPS - 1
        && address.indexOf('0') < 0
        && address.chars().distinct().count() > 2;
  }

  private static boolean isVersion(PlainText text, int start) {
    List<String> words = Neighbours.sinceNumber(text, start);
    return !words.isEmpty() && VERSIONS.has(words.get(0));
  }

  private static void findVersion6(PlainText text, Finds finds) {
    int colon = text.indexOf(':', 0);
    int done = 0;
    while (colon >= 0) {
      int start = colon;
      while (start > done && inVersion6(text.at(start - 1))) {
        start--;
      }
      int end = colon;
      while (inVersion6(text.at(end))) {
        end++;
      }
      int address = trimmed(text, start, end);
      if (isVersion6(text, start, address)) {
        add(finds, start, address, text.part(start, address).toLowerCase(Locale.ROOT));
      }
      done = end;
      colon = text.indexOf(':', end);
    }
  }

  private static int trimmed(PlainText text, int start, int end) {
    int trimmed = end;
    while (trimmed > start && text.at(trimmed - 1) == '.') {
      trimmed--;
    }
    boolean oneColon = trimmed > start + 1 && text.at(trimmed - 1) == ':';
    return oneColon && text.at(trimmed - 2) != ':' ? trimmed - 1 : trimmed;
  }

  private static boolean isVersion6(PlainText text, int start, int end) {
    if (end - start < SHORTEST_V6 || end - start > LONGEST_V6) {
      return false;
    }
    if (text.wordAt(start - 1) || text.wordAt(end)) {
      return false;
    }
    boolean digit = false;
    for (int index = start; index < end && !digit; index++) {
      digit = text.digitAt(index);
    }
    return digit && ADDRESSES.isValidInet6Address(text.part(start, end));
  }

  private static boolean inVersion6(char sign) {
    return (sign >= '0' && sign <= '9')
        || (sign >= 'a' && sign <= 'f')
        || (sign >= 'A' && sign <= 'F')
        || sign == ':'
        || sign == '.';
  }

  private static void add(Finds finds, int start, int end, String address) {
    Set<Trait> traits = PrivateNetworks.hold(address) ? Set.of(Trait.INTERNAL) : Set.of();
    finds.add(EntityType.IP, start, end, traits);
  }
}
