package dev.vett.rules.engine;

import dev.vett.core.analysis.Entity;
import dev.vett.core.analysis.EntityType;
import dev.vett.core.analysis.Keyword;
import dev.vett.core.analysis.Reading;
import dev.vett.core.check.Evidence;
import dev.vett.core.company.Company;
import dev.vett.core.draft.Author;
import dev.vett.core.draft.Channel;
import java.util.HashSet;
import java.util.Set;

/**
 * How the author stands to the company in one draft: the words that the guidance uses, decided once
 * for all rules.
 *
 * @param personal the post goes out from the author's own account, else from the company's
 * @param representative the author's role may speak for the company, or answer for it in a reply
 * @param employerNamed title or text name the company, an alias or a product
 * @param statesEmployment title or text say that the author works for the company
 * @param linked the profile or the text tell that the author works for the company
 * @param workRelated the author speaks of the company, or of their own job
 * @param disclaimed the profile or the text tell that the opinions are the author's own
 * @param entitledToFinancial the role may publish figures, and does so on the company's account
 * @param legal the author's role is to speak on legal matters
 * @param crisisSpokesperson the role may speak in a crisis
 * @param employerInLink an address of somebody else has the company's name in it
 * @param purposeGiven the draft is given one of the purposes that the company lists
 * @param barredFrom types of information that other roles publish and this one may not
 */
public record Standing(
    boolean personal,
    boolean representative,
    boolean employerNamed,
    boolean statesEmployment,
    boolean linked,
    boolean workRelated,
    boolean disclaimed,
    boolean entitledToFinancial,
    boolean legal,
    boolean crisisSpokesperson,
    boolean employerInLink,
    boolean purposeGiven,
    Set<String> barredFrom) {
  private static final String LEGAL = "legal";

  /** The task of the classifier that knows how authors speak of their standing. */
  private static final String TASK = "standing";

  /** Whoever is taken for disclaimed loses a warning, so that the classifier has to be sure. */
  private static final double SURE_OF_DISCLAIMER = 0.53;

  private static final double SURE_OF_EMPLOYMENT = 0.7;

  public Standing {
    barredFrom = Set.copyOf(barredFrom);
  }

  static Standing of(Evidence evidence) {
    Author author = evidence.draft().author();
    Company company = evidence.company();
    boolean blog = evidence.draft().post().channel() == Channel.BLOG;
    boolean named = false;
    boolean states = false;
    boolean job = false;
    boolean customer = false;
    boolean detail = false;
    boolean disclaimer = false;
    for (Keyword keyword : evidence.reading().keywords()) {
      switch (keyword.lexicon()) {
        case "employer" -> named = true;
        case "states-employment" -> states |= keyword.meant();
        case "own-job" -> job |= keyword.meant();
        case "customer" -> customer = true;
        case "business-detail" -> detail |= keyword.meant();
        // a disclaimer is a negation itself, so that a negation before it says little
        case "disclaimer" -> disclaimer |= !keyword.quoted();
        default -> {}
      }
    }
    boolean linked = author.profile().statesEmployer() || states;
    if (author.personal() && named && !linked) {
      states = statesEmployment(evidence.reading());
      linked = states;
    }
    boolean workRelated = named || states || job || (customer && detail);
    disclaimer |= author.profile().hasDisclaimer();
    if (author.personal() && !disclaimer && (blog ? linked || workRelated : linked && named)) {
      disclaimer = disclaims(evidence.reading());
    }
    return new Standing(
        author.personal(),
        company.representedBy(author.role(), evidence.draft().post().reply()),
        named,
        states,
        linked,
        workRelated,
        disclaimer,
        author.corporate() && company.entitles(author.role(), "financial"),
        author.role().equals(LEGAL),
        company.crisis().spokespersons().contains(author.role()),
        employerInLink(evidence),
        purposeGiven(evidence),
        barredFrom(author, company));
  }

  private static boolean disclaims(Reading reading) {
    return reading.classifications(TASK).stream()
        .anyMatch(
            sentence ->
                sentence.label().equals("disclaimer") && sentence.margin() > SURE_OF_DISCLAIMER);
  }

  /** Tells whether a sentence that names the employer says that the author works there. */
  private static boolean statesEmployment(Reading reading) {
    Set<Integer> named = new HashSet<>();
    for (Keyword keyword : reading.keywords()) {
      if (keyword.lexicon().equals("employer")) {
        named.add(keyword.sentence());
      }
    }
    return reading.classifications(TASK).stream()
        .anyMatch(
            sentence ->
                named.contains(sentence.sentence())
                    && sentence.label().equals("employment")
                    && sentence.margin() > SURE_OF_EMPLOYMENT);
  }

  private static boolean employerInLink(Evidence evidence) {
    NameInAddress name = null;
    for (Entity entity : evidence.reading().entities()) {
      if (entity.type() == EntityType.URL && !entity.own()) {
        name = name == null ? NameInAddress.of(evidence.company().name()) : name;
        if (name.isIn(evidence.draft().post().textOf(entity.span()))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean purposeGiven(Evidence evidence) {
    String purpose = evidence.draft().post().purpose();
    return purpose != null
        && evidence.company().purposes().stream().anyMatch(purpose.strip()::equalsIgnoreCase);
  }

  /** A type that the company gives to nobody in particular is open to all who represent it. */
  private static Set<String> barredFrom(Author author, Company company) {
    Set<String> barred = new HashSet<>();
    company
        .informationTypes()
        .forEach(
            (type, roles) -> {
              if (!roles.contains(author.role())) {
                barred.add(type);
              }
            });
    return barred;
  }
}
