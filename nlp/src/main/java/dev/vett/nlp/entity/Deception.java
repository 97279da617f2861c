package dev.vett.nlp.entity;

import dev.vett.core.company.Company;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.validator.routines.InetAddressValidator;

/** Decides which addresses look like what they are not, or hide where they lead. */
final class Deception {
  private static final String REPOSITORY = ".git";
  private static final String THIS_COMPUTER = "127.";
  private static final Set<String> PROGRAMS = Set.copyOf(WordList.lines("program-endings"));
  private static final Set<String> PROGRAM_HOSTS = Set.copyOf(WordList.lines("program-hosts"));

  private final Imitation imitation;
  private final CompanyPlaces places;

  Deception(Company company, CompanyPlaces places) {
    this.imitation = new Imitation(company);
    this.places = places;
  }

  /** Tells whether an address with the scheme of the web deceives. */
  boolean inLink(Authority parts, String address) {
    boolean named = !parts.user().isEmpty() && !address.endsWith(REPOSITORY);
    return named || isNumber(parts) || inHost(parts.host(), address);
  }

  /**
   * Tells whether a host deceives, or what it would send.
   *
   * @param host the host
   * @param address the address from its host or scheme on
   */
  boolean inHost(String host, String address) {
    if (places.knows(host) || host.indexOf('.') < 0 || isAddress(host)) {
      return false;
    }
    HostLabels labels = HostLabels.of(host);
    return imitation.imitates(labels) || sendsProgram(labels, address);
  }

  /** Tells whether somebody's mail comes from a host that deceives. */
  boolean inMailbox(String host) {
    return inHost(host, "");
  }

  /** A public host that is only a number; home equipment and private networks have no names. */
  private static boolean isNumber(Authority parts) {
    String host = parts.host().toLowerCase(Locale.ROOT);
    if (parts.address()) {
      return !PrivateNetworks.isPrivate(host) && !host.startsWith(THIS_COMPUTER);
    }
    return host.indexOf('.') < 0
        && (host.chars().allMatch(Character::isDigit) || host.matches("0x[0-9a-f]+"));
  }

  private static boolean isAddress(String host) {
    return InetAddressValidator.getInstance().isValid(host);
  }

  private static boolean sendsProgram(HostLabels host, String address) {
    int authority = address.indexOf("://");
    int path = address.indexOf('/', authority < 0 ? 0 : authority + 3);
    if (path < 0 || PROGRAM_HOSTS.stream().anyMatch(host::within)) {
      return false;
    }
    int fragment = address.indexOf('#', path);
    String wanted = fragment < 0 ? address.substring(path) : address.substring(path, fragment);
    int query = wanted.indexOf('?');
    return isProgram(wanted) || (query >= 0 && isProgram(wanted.substring(0, query)));
  }

  private static boolean isProgram(String file) {
    int dot = file.lastIndexOf('.');
    return dot > file.lastIndexOf('/') + 1
        && PROGRAMS.contains(file.substring(dot + 1).toLowerCase(Locale.ROOT));
  }
}
