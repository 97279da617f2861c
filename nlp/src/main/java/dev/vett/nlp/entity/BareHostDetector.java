package dev.vett.nlp.entity;

import dev.vett.core.analysis.EntityType;
import java.util.Set;

/** Finds web addresses without a scheme: www., known endings, paths, the company's own hosts. */
final class BareHostDetector implements Detector {
  private static final int LONGEST = 253;
  private static final String NEVER_BEFORE = "@/\\_";
  private static final String SHARE = "\\\\";

  private final HostNames hosts;
  private final CompanyPlaces places;
  private final Deception deception;

  BareHostDetector(HostNames hosts, CompanyPlaces places, Deception deception) {
    this.hosts = hosts;
    this.places = places;
    this.deception = deception;
  }

  @Override
  public void find(PlainText text, Finds finds) {
    if (!text.has('.')) {
      return;
    }
    int dot = text.indexOf('.', 0);
    int done = 0;
    while (dot >= 0) {
      int start = dot;
      while (start > done && inHost(text.at(start - 1))) {
        start--;
      }
      int end = dot;
      while (inHost(text.at(end))) {
        end++;
      }
      done = Math.max(end, dot + 1);
      if (end - start <= LONGEST) {
        done = Math.max(done, add(text, start, end, finds));
      }
      dot = text.indexOf('.', done);
    }
  }

  private int add(PlainText text, int tokenStart, int tokenEnd, Finds finds) {
    int start = tokenStart;
    while (start < tokenEnd && !Character.isLetterOrDigit(text.at(start))) {
      start++;
    }
    int end = tokenEnd;
    while (end > start && !Character.isLetterOrDigit(text.at(end - 1))) {
      end--;
    }
    boolean whole = end == tokenEnd;
    boolean copied = copiedOverSsh(text, start, tokenEnd);
    if (end <= start
        || (NEVER_BEFORE.indexOf(text.at(tokenStart - 1)) >= 0
            && !copied
            && !text.startsWith(SHARE, tokenStart - SHARE.length()))
        || (whole && "@_(".indexOf(text.at(end)) >= 0)) {
      return tokenEnd;
    }
    int afterPort = whole ? afterPort(text, end) : end;
    boolean path = copied || (whole && pathFollows(text, afterPort));
    String host = text.part(start, end);
    if (!hosts.bare(host, path || afterPort > end)) {
      host = withoutSuffix(host);
      if (host.isEmpty() || !hosts.bare(host, false)) {
        return tokenEnd;
      }
      end = start + host.length();
      finds.add(EntityType.URL, start, end, traits(host, host));
      return tokenEnd;
    }
    end = path ? WebAddress.end(text, afterPort) : afterPort;
    finds.add(EntityType.URL, start, end, traits(host, text.part(start, end)));
    return end;
  }

  private Set<Trait> traits(String host, String address) {
    Set<Trait> traits = places.ofAddress(host, address);
    if (deception.inHost(host, address)) {
      traits.add(Trait.DECEPTIVE);
    }
    return traits;
  }

  /** Tells whether this is the host of {@code git@host:path/to}. */
  private static boolean copiedOverSsh(PlainText text, int start, int end) {
    return text.at(start - 1) == '@'
        && text.at(end) == ':'
        && ScpAddress.pathFollows(text, end + 1);
  }

  private static int afterPort(PlainText text, int colon) {
    int end = colon + 1;
    while (text.digitAt(end)) {
      end++;
    }
    return text.at(colon) == ':' && end > colon + 1 && !text.letterAt(end) ? end : colon;
  }

  private static boolean pathFollows(PlainText text, int index) {
    return switch (text.at(index)) {
      case '/' -> true;
      case '?', '#' -> text.wordAt(index + 1);
      default -> false;
    };
  }

  /** Returns a host without what a hyphen joined to its end, as in {@code acme.example-kontot}. */
  private static String withoutSuffix(String host) {
    int hyphen = host.indexOf('-', host.lastIndexOf('.') + 1);
    return hyphen < 0 ? "" : host.substring(0, hyphen);
  }

  private static boolean inHost(char sign) {
    return sign == '.' || sign == '-' || Character.isLetterOrDigit(sign);
  }
}
