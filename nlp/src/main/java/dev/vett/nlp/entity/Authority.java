package dev.vett.nlp.entity;

import org.apache.commons.validator.routines.InetAddressValidator;

/**
 * The part of an address between the scheme and the path.
 *
 * @param user the name before a colon or an at sign, empty where none stands
 * @param password what follows it, empty where none stands
 * @param host the host, without the square brackets of an address
 * @param portOrPath whether a port or a path follows
 */
record Authority(String user, String password, String host, boolean portOrPath) {
  private static final String AFTER = "/?#\\";

  /**
   * Reads what follows the scheme.
   *
   * @param rest the address from its authority on
   * @param web whether it is a web address, in which no password holds a slash
   */
  static Authority of(String rest, boolean web) {
    int end = firstOf(AFTER, rest, 0);
    int at = rest.lastIndexOf('@', end - 1);
    if (at < 0 && !web && rest.indexOf(':') >= 0 && !portFollows(rest)) {
      at = rest.lastIndexOf('@');
      end = firstOf(AFTER, rest, at + 1);
    }
    String userInfo = at < 0 ? "" : rest.substring(0, at);
    int colon = userInfo.indexOf(':');
    String user = colon < 0 ? userInfo : userInfo.substring(0, colon);
    String password = colon < 0 ? "" : userInfo.substring(colon + 1);
    String place = rest.substring(at + 1, end);
    int bracket = place.startsWith("[") ? place.indexOf(']') : -1;
    int port = place.indexOf(':', Math.max(bracket, 0));
    String host = port < 0 ? place : place.substring(0, port);
    if (bracket > 0) {
      host = place.substring(1, bracket);
    }
    return new Authority(user, password, host, port >= 0 || end < rest.length());
  }

  /** Tells whether the host is an address of the internet protocol. */
  boolean address() {
    return InetAddressValidator.getInstance().isValid(host);
  }

  @Override
  public String toString() {
    return "Authority[portOrPath=" + portOrPath + "]";
  }

  private static boolean portFollows(String rest) {
    int colon = rest.indexOf(':');
    return colon + 1 < rest.length() && Character.isDigit(rest.charAt(colon + 1));
  }

  private static int firstOf(String signs, String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (signs.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return text.length();
  }
}
