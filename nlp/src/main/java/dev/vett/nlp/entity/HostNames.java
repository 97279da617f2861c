package dev.vett.nlp.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.validator.routines.DomainValidator;
import org.apache.commons.validator.routines.DomainValidator.ArrayType;
import org.apache.commons.validator.routines.DomainValidator.Item;

/** What counts as the name of a host in running text. */
final class HostNames {
  private static final int LONGEST = 253;
  private static final int LONGEST_LABEL = 63;
  private static final int SHORTEST_BARE = 2;
  private static final int SHORTEST_WITH_PATH = 3;
  private static final Set<String> FILE_ENDINGS = Set.copyOf(WordList.lines("file-endings"));

  private final CompanyPlaces places;
  private final Set<String> bareEndings;
  private final Set<String> pathEndings;
  private final DomainValidator domains;

  HostNames(CompanyPlaces places) {
    this.places = places;
    List<String> listed = WordList.lines("host-endings");
    this.bareEndings =
        listed.stream().filter(ending -> !ending.endsWith("/")).collect(Collectors.toSet());
    this.pathEndings =
        listed.stream()
            .filter(ending -> ending.endsWith("/"))
            .map(ending -> ending.substring(0, ending.length() - 1))
            .collect(Collectors.toSet());
    Set<String> extra = new HashSet<>(bareEndings);
    extra.addAll(places.hostEndings());
    this.domains =
        DomainValidator.getInstance(
            false, List.of(new Item(ArrayType.GENERIC_PLUS, extra.toArray(String[]::new))));
  }

  /** Returns the validator that knows the endings of the internet, of examples and of companies. */
  DomainValidator domains() {
    return domains;
  }

  /** Tells whether a host stands after a scheme; a name without a dot needs a port or a path. */
  boolean afterScheme(String host, boolean portOrPath) {
    return (wellFormed(host) && (host.indexOf('.') > 0 || portOrPath))
        || (host.indexOf('.') < 0 && places.knows(host));
  }

  /** Tells whether a bare word is a host. */
  boolean bare(String host, boolean path) {
    int dot = host.lastIndexOf('.');
    if (dot <= 0 || !wellFormed(host)) {
      return false;
    }
    if (places.knows(host)) {
      return true;
    }
    String ending = host.substring(dot + 1);
    if (ending.chars().anyMatch(Character::isUpperCase)) {
      return false;
    }
    if (host.regionMatches(true, 0, "www.", 0, 4)) {
      return dot > 4 && domains.isValidTld(ending);
    }
    String label = host.substring(host.lastIndexOf('.', dot - 1) + 1, dot);
    if (bareEndings.contains(ending)) {
      return path
          || (label.length() >= SHORTEST_BARE && label.chars().anyMatch(Character::isLetter));
    }
    return path
        && !FILE_ENDINGS.contains(ending)
        && (label.length() >= SHORTEST_WITH_PATH || pathEndings.contains(ending))
        && domains.isValidTld(ending);
  }

  private static boolean wellFormed(String host) {
    if (host.isEmpty() || host.length() > LONGEST) {
      return false;
    }
    int label = 0;
    for (int i = 0; i <= host.length(); i++) {
      char sign = i == host.length() ? '.' : host.charAt(i);
      if (sign == '.') {
        if (i == label
            || i - label > LONGEST_LABEL
            || host.charAt(label) == '-'
            || host.charAt(i - 1) == '-') {
          return false;
        }
        label = i + 1;
      } else if (!Character.isLetterOrDigit(sign) && sign != '-' && sign != '_') {
        return false;
      }
    }
    return true;
  }
}
