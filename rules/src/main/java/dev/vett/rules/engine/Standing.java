package dev.vett.rules.engine;

import dev.vett.core.analysis.Keyword;
import dev.vett.core.check.Evidence;
import dev.vett.core.company.Company;
import dev.vett.core.draft.Author;
import java.util.List;

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
 */
public record Standing(
    boolean personal,
    boolean representative,
    boolean employerNamed,
    boolean statesEmployment,
    boolean linked,
    boolean workRelated,
    boolean disclaimed,
    boolean entitledToFinancial) {

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
        author.corporate() && company.entitles(author.role(), "financial"));
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
