package dev.vett.nlp.entity;

import java.util.Locale;
import java.util.Set;

/** The networks that exist inside a company only. */
final class PrivateNetworks {
  private static final Set<String> HOME_EQUIPMENT = Set.copyOf(WordList.lines("home-equipment"));

  private PrivateNetworks() {}

  /** Tells whether a valid address is private, and no default of home equipment. */
  static boolean hold(String address) {
    return address.indexOf(':') < 0 ? holdVersion4(address) : holdVersion6(address);
  }

  /** Tells whether a valid address is private, home equipment or not. */
  static boolean isPrivate(String address) {
    return HOME_EQUIPMENT.contains(address) || hold(address);
  }

  private static boolean holdVersion4(String address) {
    if (HOME_EQUIPMENT.contains(address)) {
      return false;
    }
    if (address.startsWith("10.") || address.startsWith("192.168.")) {
      return true;
    }
    int dot = address.indexOf('.', 4);
    if (!address.startsWith("172.") || dot < 0) {
      return false;
    }
    int second = Integer.parseInt(address.substring(4, dot));
    return second >= 16 && second <= 31;
  }

  private static boolean holdVersion6(String address) {
    String first = address.substring(0, address.indexOf(':')).toLowerCase(Locale.ROOT);
    return first.length() == 4 && (first.startsWith("fc") || first.startsWith("fd"));
  }
}
