package dev.vett.core.check;

import dev.vett.core.analysis.LanguageGuess;
import dev.vett.core.analysis.Reading;
import dev.vett.core.analysis.TextReader;
import dev.vett.core.card.RuleCard;
import dev.vett.core.card.RuleId;
import dev.vett.core.card.Texts;
import dev.vett.core.company.Company;
import dev.vett.core.draft.Comment;
import dev.vett.core.draft.Draft;
import dev.vett.core.pack.RulePack;
import dev.vett.core.report.Decision;
import dev.vett.core.report.Edits;
import dev.vett.core.report.PackVersion;
import dev.vett.core.report.Passage;
import dev.vett.core.report.Report;
import dev.vett.core.report.Revision;
import dev.vett.core.report.Suggestion;
import dev.vett.core.report.Violation;
import dev.vett.core.schedule.WorkCalendar;
import dev.vett.core.text.InvalidValueException;
import dev.vett.core.text.Language;
import dev.vett.core.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks drafts against a company's guidance before they are published.
 *
 * <p>Build one for each company and keep it: it is immutable, and any number of threads may use it.
 * The same draft always gets the same report.
 */
public final class PostChecker {
  private final Company company;
  private final WorkCalendar calendar;
  private final TextReader reader;
  private final Judge judge;
  private final CardDeck deck;
  private final Remedies remedies;
  private final List<PackVersion> packs;
  private final @Nullable Language locale;
  private final int maxTextLength;

  PostChecker(
      Company company,
      WorkCalendar calendar,
      TextReader reader,
      Judge judge,
      List<RulePack> packs,
      @Nullable Language locale,
      int maxTextLength) {
    this.company = company;
    this.calendar = calendar;
    this.reader = reader;
    this.judge = judge;
    this.deck = CardDeck.of(company, packs);
    this.remedies = new Remedies(company, calendar);
    this.packs = packs.stream().map(pack -> new PackVersion(pack.id(), pack.version())).toList();
    this.locale = locale;
    this.maxTextLength = maxTextLength;
  }

  /** Starts a checker for a company. */
  public static PostCheckerBuilder builder(Company company) {
    return new PostCheckerBuilder(company);
  }

  /**
   * Checks a draft.
   *
   * @throws InvalidValueException where the text is longer than the checker takes
   */
  public Report check(Draft draft) {
    Examination examination = examine(draft);
    List<Violation> violations =
        examination.breaches().stream()
            .map(breach -> violation(breach, examination))
            .sorted(Violation.WORST_FIRST)
            .toList();
    return new Report(
        draft.id(),
        Decision.of(violations),
        examination.language(),
        violations,
        consequences(violations),
        deck.notChecked(draft),
        packs,
        examination.failedPacks());
  }

  /**
   * Applies to a draft what can be applied: for each violation its best verified edits.
   *
   * <p>What needs a person stays in the report of the revision: another time, another author, a
   * text to be written anew.
   */
  public Revision revise(Draft draft) {
    Draft current = draft;
    List<Violation> applied = new ArrayList<>();
    Set<RuleId> mended = new LinkedHashSet<>();
    Report report = check(draft);
    Optional<Violation> next = mendable(report, mended);
    while (next.isPresent()) {
      Violation violation = next.get();
      Suggestion best = bestEdit(violation).orElseThrow();
      mended.add(violation.rule());
      applied.add(
          new Violation(
              violation.rule(),
              violation.severity(),
              violation.message(),
              violation.spans(),
              violation.source(),
              List.of(best)));
      current = current.with(Edits.apply(current.post(), best.edits()));
      report = check(current);
      next = mendable(report, mended);
    }
    return new Revision(current, applied, report);
  }

  /** Finds the next violation to mend; each rule gets one turn, so that two cannot alternate. */
  private static Optional<Violation> mendable(Report report, Set<RuleId> mended) {
    return report.violations().stream()
        .filter(violation -> !mended.contains(violation.rule()))
        .filter(violation -> bestEdit(violation).isPresent())
        .findFirst();
  }

  private static Optional<Suggestion> bestEdit(Violation violation) {
    return violation.suggestions().stream()
        .filter(suggestion -> suggestion.verified() && !suggestion.edits().isEmpty())
        .findFirst();
  }

  private Examination examine(Draft draft) {
    checkLength("post.text", draft.post().text().length());
    String title = draft.post().title();
    checkLength("post.title", title == null ? 0 : title.length());
    Reading reading = reader.read(draft.post());
    Comment answered = draft.post().inReplyTo();
    Reading comment = answered == null ? null : reader.read(answered.text(), null);
    LanguageGuess language = reading.language();
    Judgement judgement =
        judge.judge(new Evidence(draft, company, calendar.moment(draft), reading, comment));
    List<Examination.Breach> breaches = new ArrayList<>();
    for (Finding finding : judgement.findings()) {
      RuleCard card = deck.card(finding.rule());
      if (card != null) {
        breaches.add(new Examination.Breach(card, finding));
      }
    }
    return new Examination(draft, language.language(), breaches, judgement.failedPacks());
  }

  private void checkLength(String field, int length) {
    if (length > maxTextLength) {
      throw new InvalidValueException(
          field,
          "has " + length + " UTF-16 code units",
          "send at most " + maxTextLength + ", or build the checker with a higher limit");
    }
  }

  private Violation violation(Examination.Breach breach, Examination before) {
    RuleCard card = breach.card();
    Draft draft = before.draft();
    Language language = reader(before);
    List<Suggestion> suggestions =
        card.remedies().stream()
            .flatMap(
                remedy ->
                    remedies
                        .suggestions(remedy, breach.finding(), draft, before.language(), language)
                        .stream())
            .flatMap(suggestion -> proved(suggestion, card, before).stream())
            .sorted(Comparator.comparing(suggestion -> !suggestion.verified()))
            .toList();
    Messages messages = new Messages(company);
    String message = said(card.message(), language) + " " + said(card.why(), language);
    return new Violation(
        card.id(),
        card.severity(),
        messages.fill(message, language, null, null),
        breach.finding().spans().stream().map(span -> Passage.of(draft.post(), span)).toList(),
        card.source(),
        suggestions);
  }

  private static String said(Texts texts, Language language) {
    return texts.in(language);
  }

  /** The caller's language wins over the author's, the author's over the draft's. */
  private Language reader(Examination examination) {
    if (locale != null) {
      return locale;
    }
    Language own = examination.draft().author().locale();
    return own != null ? own : examination.language();
  }

  /**
   * Makes the change that a suggestion asks for and checks again.
   *
   * <p>A change that does not mend the violation, or that brings a new one, is no help and is left
   * out. What nobody but a person can do is passed on as it is.
   */
  private Optional<Suggestion> proved(Suggestion suggestion, RuleCard card, Examination before) {
    Draft draft = before.draft();
    Draft changed;
    if (suggestion.publishAt() != null) {
      changed = draft.at(suggestion.publishAt());
    } else if (!suggestion.edits().isEmpty()) {
      changed = draft.with(Edits.apply(draft.post(), suggestion.edits()));
    } else {
      return Optional.of(suggestion);
    }
    if (changed.post().text().length() > maxTextLength) {
      return Optional.empty();
    }
    return examine(changed).mends(card.id(), before)
        ? Optional.of(suggestion.verified(true))
        : Optional.empty();
  }

  private List<String> consequences(List<Violation> violations) {
    Set<String> follow = new LinkedHashSet<>();
    for (Violation violation : violations) {
      String severity = Words.kebab(violation.severity()).toLowerCase(Locale.ROOT);
      follow.addAll(company.consequences().getOrDefault(severity, List.of()));
      follow.addAll(company.consequences().getOrDefault(violation.category(), List.of()));
    }
    return List.copyOf(follow);
  }
}
