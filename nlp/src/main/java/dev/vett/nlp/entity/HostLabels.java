package dev.vett.nlp.entity;

import java.net.IDN;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A host in the letters that a reader sees, with its labels.
 *
 * @param name the host in lower case, with punycode decoded
 * @param labels its labels, the ending last
 * @param registered the label that somebody registered: the one before the ending
 */
record HostLabels(String name, List<String> labels, String registered) {
  private static final String PUNYCODE = "xn--";

  /** Labels that many countries put before their ending, as in {@code co.uk}. */
  private static final Set<String> SECOND_ENDINGS = Set.of("co", "com", "org", "net", "gov", "ac");

  private static final int COUNTRY = 2;

  static HostLabels of(String host) {
    String lower = host.toLowerCase(Locale.ROOT);
    String name =
        lower.contains(PUNYCODE)
            ? IDN.toUnicode(lower, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT)
            : lower;
    List<String> labels = List.of(name.split("\\.", -1));
    int last = labels.size() - 1;
    boolean second =
        last >= 2
            && labels.get(last).length() == COUNTRY
            && SECOND_ENDINGS.contains(labels.get(last - 1));
    return new HostLabels(name, labels, labels.get(Math.max(0, second ? last - 2 : last - 1)));
  }

  /** Returns the ending, such as {@code com}. */
  String ending() {
    return labels.get(labels.size() - 1);
  }

  /** Tells whether it is a given host in lower case, or lies below it. */
  boolean within(String host) {
    return name.equals(host) || name.endsWith("." + host);
  }

  @Override
  public String toString() {
    return "HostLabels[" + labels.size() + "]";
  }
}
