package dev.vett.nlp.entity;

import dev.vett.core.analysis.EntityType;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.validator.routines.EmailValidator;

/** Finds e-mail addresses. */
final class EmailDetector implements Detector {
  private static final int LONGEST_LOCAL = 64;
  private static final int LONGEST_HOST = 253;
  private static final String IN_LOCAL = "._%+-'";
  private static final WordList SHARED = WordList.read("shared-mailboxes");

  private final EmailValidator validator;
  private final CompanyPlaces places;
  private final Deception deception;

  EmailDetector(HostNames hosts, CompanyPlaces places, Deception deception) {
    this.deception = deception;
    this.validator = new EmailValidator(false, false, hosts.domains());
    this.places = places;
  }

  @Override
  public void find(PlainText text, Finds finds) {
    if (!text.has('@') || !text.has('.')) {
      return;
    }
    for (int at = text.indexOf('@', 0); at >= 0; at = text.indexOf('@', at + 1)) {
      int start = start(text, at);
      int end = end(text, at);
      boolean copied = text.at(end) == ':' && ScpAddress.pathFollows(text, end + 1);
      if (start < at && end > at + 1 && text.at(start - 1) != '@' && !copied) {
        add(text, start, at, end, finds);
      }
    }
  }

  private void add(PlainText text, int start, int at, int end, Finds finds) {
    String mailbox = text.part(start, end);
    if (!validator.isValid(mailbox)) {
      return;
    }
    String host = text.part(at + 1, end);
    Set<Trait> traits = places.ofMailbox(mailbox, host);
    if (deception.inMailbox(host)) {
      traits.add(Trait.DECEPTIVE);
    }
    if (SHARED.has(text.part(start, at).toLowerCase(Locale.ROOT))) {
      traits.add(Trait.SHARED);
    }
    finds.add(EntityType.EMAIL, start, end, traits);
  }

  private static int start(PlainText text, int at) {
    int least = Math.max(0, at - LONGEST_LOCAL);
    int start = at;
    while (start > least && inLocal(text.at(start - 1))) {
      start--;
    }
    while (start < at && !Character.isLetterOrDigit(text.at(start)) && text.at(start) != '_') {
      start++;
    }
    return start;
  }

  private static int end(PlainText text, int at) {
    int most = Math.min(text.length(), at + 1 + LONGEST_HOST);
    int end = at + 1;
    while (end < most && inHost(text.at(end))) {
      end++;
    }
    while (end > at + 1 && !Character.isLetterOrDigit(text.at(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean inLocal(char sign) {
    return Character.isLetterOrDigit(sign) || IN_LOCAL.indexOf(sign) >= 0;
  }

  private static boolean inHost(char sign) {
    return sign == '.' || sign == '-' || Character.isLetterOrDigit(sign);
  }
}
