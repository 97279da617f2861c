package dev.vett.nlp.entity;

import dev.vett.core.analysis.EntityType;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds addresses with a scheme; one that holds a password or is a key itself is a secret. */
final class LinkDetector implements Detector {
  private static final String SEPARATOR = "://";
  private static final String DATABASE = "jdbc:";
  private static final int LONGEST_SCHEME = 24;

  /** How many addresses that are none may lie in one another, before what follows is skipped. */
  private static final int MOST_FAILED = 8;

  private static final Set<String> WEB = Set.of("http", "https", "ftp", "ftps");
  private static final List<String> KEY_LINKS = WordList.lines("secret-links");

  private final HostNames hosts;
  private final CompanyPlaces places;
  private final Deception deception;

  LinkDetector(HostNames hosts, CompanyPlaces places, Deception deception) {
    this.hosts = hosts;
    this.places = places;
    this.deception = deception;
  }

  @Override
  public void find(PlainText text, Finds finds) {
    if (!text.has('/') || !text.has(':')) {
      return;
    }
    int done = 0;
    int failed = 0;
    int separator = text.indexOf(SEPARATOR, 0);
    while (separator >= 0) {
      int authority = separator + SEPARATOR.length();
      int start = schemeStart(text, separator, done);
      int end = start < separator ? WebAddress.end(text, authority) : authority;
      boolean found = end > authority && add(text, start, authority, end, finds);
      failed = found ? 0 : failed + 1;
      done = found || failed > MOST_FAILED ? end : authority;
      separator = text.indexOf(SEPARATOR, done);
    }
  }

  private static int schemeStart(PlainText text, int separator, int least) {
    int from = Math.max(least, separator - LONGEST_SCHEME);
    int start = separator;
    while (start > from && inScheme(text.at(start - 1))) {
      start--;
    }
    while (start < separator && !latin(text.at(start))) {
      start++;
    }
    int database = start - DATABASE.length();
    return database >= least && text.startsWithIgnoringCase(DATABASE, database) ? database : start;
  }

  private boolean add(PlainText text, int start, int authority, int end, Finds finds) {
    String scheme = text.part(start, authority - SEPARATOR.length()).toLowerCase(Locale.ROOT);
    boolean web = WEB.contains(scheme);
    Authority parts = Authority.of(text.part(authority, end), web);
    String host = parts.host();
    if (!parts.address()
        && !hosts.afterScheme(host, (web || !parts.password().isEmpty()) && parts.portOrPath())) {
      return false;
    }
    String address = text.part(start, end);
    Set<Trait> traits = places.ofAddress(host, address);
    if (parts.address() && PrivateNetworks.hold(host)) {
      traits.add(Trait.INTERNAL);
    }
    boolean posing = web && hosts.bare(parts.user(), false);
    if (web && deception.inLink(parts, address)) {
      traits.add(Trait.DECEPTIVE);
    }
    boolean secret =
        (SecretValue.inConnection(parts.password()) && !posing)
            || KEY_LINKS.stream().anyMatch(address::contains);
    finds.add(secret ? EntityType.SECRET : EntityType.URL, start, end, traits);
    return true;
  }

  private static boolean inScheme(char sign) {
    return latin(sign) || (sign >= '0' && sign <= '9') || sign == '+';
  }

  private static boolean latin(char sign) {
    return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z');
  }
}
