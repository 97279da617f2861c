package dev.vett.nlp.entity;

import dev.vett.core.company.Company;
import java.util.List;

/**
 * Finds the entities that their form gives away: addresses, accounts, numbers with check digits and
 * secrets.
 *
 * <p>It is built once for a company and is safe for use by many threads. The time it takes is
 * linear in the length of the text.
 */
public final class EntityFinder {
  private final List<Detector> detectors;

  /** Creates a finder that knows the company's own addresses, accounts and numbers. */
  public EntityFinder(Company company) {
    PhoneNumbers phoneNumbers = new PhoneNumbers();
    CompanyPlaces places = new CompanyPlaces(company, phoneNumbers);
    HostNames hosts = new HostNames(places);
    Deception deception = new Deception(company, places);
    this.detectors =
        List.of(
            new KeyBlockDetector(),
            new KeyTokenDetector(),
            new AuthorizationDetector(),
            new AssignmentDetector(),
            new LinkDetector(hosts, places, deception),
            new BareHostDetector(hosts, places, deception),
            new EmailDetector(hosts, places, deception),
            new MentionDetector(places),
            new HashtagDetector(),
            new IbanDetector(),
            new CardDetector(),
            new IdentityNumberDetector(),
            new NetworkAddressDetector(),
            new PhoneDetector(phoneNumbers, places, company.country()));
  }

  /**
   * Finds the entities of a text.
   *
   * <p>They come in order of position and do not overlap. Offsets are UTF-16 code units of the
   * given text and never lie inside a surrogate pair.
   */
  public List<FoundEntity> find(String text) {
    PlainText plain = PlainText.of(text);
    Finds finds = new Finds();
    if (plain.hasSigns()) {
      for (Detector detector : detectors) {
        detector.find(plain, finds);
      }
    }
    return LinkTexts.compared(finds.settled(plain), text);
  }
}
