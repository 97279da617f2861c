package dev.vett.core.check;

import dev.vett.core.card.RuleCard;
import dev.vett.core.card.RuleId;
import dev.vett.core.card.Severity;
import dev.vett.core.card.SuggestionKind;
import dev.vett.core.company.Company;
import dev.vett.core.draft.Account;
import dev.vett.core.draft.Author;
import dev.vett.core.draft.Draft;
import dev.vett.core.report.Edits;
import dev.vett.core.report.Suggestion;
import dev.vett.core.text.Language;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Makes the change that a suggestion asks for and checks again.
 *
 * <p>A change that does not mend the violation, or that brings a new one, is no help and is left
 * out. What nobody but a person can do is passed on as it is.
 */
final class Proof {
  /** Another author or account never cures what must not be said at all. */
  private static final Set<String> INCURABLE = Set.of("confidentiality", "harassment", "security");

  private final Company company;
  private final Examiner examiner;
  private final Messages messages;

  Proof(Company company, Examiner examiner) {
    this.company = company;
    this.examiner = examiner;
    this.messages = new Messages(company);
  }

  Optional<Suggestion> of(
      Suggestion suggestion, String contact, RuleCard card, Examination before, Language language) {
    Draft draft = before.draft();
    if (suggestion.publishAt() != null) {
      return mended(suggestion, draft.at(suggestion.publishAt()), card, before);
    }
    if (!suggestion.edits().isEmpty()) {
      return mended(
          suggestion, draft.with(Edits.apply(draft.post(), suggestion.edits())), card, before);
    }
    if (suggestion.kind() == SuggestionKind.HAND_OVER
        && !INCURABLE.contains(card.id().category())) {
      return Optional.of(handedOver(suggestion, contact, card, before, language));
    }
    return Optional.of(suggestion);
  }

  private Optional<Suggestion> mended(
      Suggestion suggestion, Draft changed, RuleCard card, Examination before) {
    return examiner.takes(changed) && mends(changed, card.id(), before)
        ? Optional.of(suggestion.verified(true))
        : Optional.empty();
  }

  /** Runs the rule that was broken, and those whose breach would be new and grave. */
  private boolean mends(Draft changed, RuleId rule, Examination before) {
    return examiner
        .examine(
            changed,
            before,
            other -> other.id().equals(rule) || (isGrave(other) && !before.has(other.id())))
        .mends(rule, before);
  }

  private static boolean isGrave(RuleCard card) {
    return card.severity() != Severity.ADVICE;
  }

  /** Says who could publish the draft as it is from the company's account, where somebody can. */
  private Suggestion handedOver(
      Suggestion suggestion, String contact, RuleCard card, Examination before, Language language) {
    for (String role : roles(contact)) {
      Draft changed = before.draft().with(publisher(role, before.draft().author()));
      Examination after =
          examiner.examine(
              changed, before, other -> other.id().equals(card.id()) || isGrave(other));
      if (after.mends(card.id(), before) && after.publishable()) {
        return suggestion
            .saying(suggestion.message() + " " + messages.publishableBy(role, language))
            .verified(true);
      }
    }
    return suggestion;
  }

  private static Author publisher(String role, Author author) {
    return new Author(
        null, role, Account.CORPORATE, author.timeZone(), author.locale(), author.profile());
  }

  /** Returns the roles that may do more than others, the one that the suggestion names first. */
  private Set<String> roles(String contact) {
    Set<String> all = new LinkedHashSet<>(company.representatives().account());
    company.informationTypes().values().forEach(all::addAll);
    all.addAll(company.crisis().spokespersons());
    Set<String> ordered = new LinkedHashSet<>();
    if (all.contains(contact)) {
      ordered.add(contact);
    }
    ordered.addAll(all);
    return ordered;
  }
}
