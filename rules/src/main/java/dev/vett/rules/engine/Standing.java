package dev.vett.rules.engine;

import dev.vett.core.analysis.EntityType;
import dev.vett.core.analysis.Keyword;
import dev.vett.core.check.Evidence;
import dev.vett.core.company.Company;
import dev.vett.core.draft.Author;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

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

  public Standing {
    barredFrom = Set.copyOf(barredFrom);
  }

  static Standing of(Evidence evidence) {
    Author author = evidence.draft().author();
    Company company = evidence.company();
    List<Keyword> keywords = evidence.reading().keywords();
    boolean named = any(keywords, "employer");
    boolean states = anyMeant(keywords, "states-employment");
    boolean job = anyMeant(keywords, "own-job");
    boolean customer = any(keywords, "customer") && anyMeant(keywords, "business-detail");
    return new Standing(
        author.personal(),
        company.representedBy(author.role(), evidence.draft().post().reply()),
        named,
        states,
        author.profile().statesEmployer() || states,
        named || states || job || customer,
        author.profile().hasDisclaimer() || unquoted(keywords, "disclaimer"),
        author.corporate() && company.entitles(author.role(), "financial"),
        author.role().equals(LEGAL),
        company.crisis().spokespersons().contains(author.role()),
        employerInLink(evidence),
        purposeGiven(evidence),
        barredFrom(author, company));
  }

  private static boolean employerInLink(Evidence evidence) {
    String name = evidence.company().name().toLowerCase(Locale.ROOT).replace(" ", "");
    return evidence.reading().entities().stream()
        .filter(entity -> entity.type() == EntityType.URL && !entity.own())
        .map(entity -> evidence.draft().post().textOf(entity.span()).toLowerCase(Locale.ROOT))
        .anyMatch(address -> address.contains(name));
  }

  private static boolean purposeGiven(Evidence evidence) {
    String purpose = evidence.draft().post().purpose();
    return purpose != null
        && evidence.company().purposes().stream().anyMatch(purpose.strip()::equalsIgnoreCase);
  }

  /** A type that the company gives to nobody in particular is open to all who represent it. */
  private static Set<String> barredFrom(Author author, Company company) {
    return company.informationTypes().keySet().stream()
        .filter(type -> !company.entitles(author.role(), type))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean any(List<Keyword> keywords, String lexicon) {
    return keywords.stream().anyMatch(keyword -> keyword.lexicon().equals(lexicon));
  }

  private static boolean anyMeant(List<Keyword> keywords, String lexicon) {
    return keywords.stream()
        .anyMatch(keyword -> keyword.lexicon().equals(lexicon) && keyword.meant());
  }

  /** A disclaimer is a negation itself, so that a negation before it says little. */
  private static boolean unquoted(List<Keyword> keywords, String lexicon) {
    return keywords.stream()
        .anyMatch(keyword -> keyword.lexicon().equals(lexicon) && !keyword.quoted());
  }
}
