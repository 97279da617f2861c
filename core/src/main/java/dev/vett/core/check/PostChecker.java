package dev.vett.core.check;

import dev.vett.core.analysis.TextReader;
import dev.vett.core.card.Remedy;
import dev.vett.core.card.RuleCard;
import dev.vett.core.card.RuleId;
import dev.vett.core.company.Company;
import dev.vett.core.draft.Draft;
import dev.vett.core.pack.Lexicon;
import dev.vett.core.pack.RulePack;
import dev.vett.core.report.Decision;
import dev.vett.core.report.Edits;
import dev.vett.core.report.FailedPack;
import dev.vett.core.report.PackVersion;
import dev.vett.core.report.Passage;
import dev.vett.core.report.Report;
import dev.vett.core.report.Revision;
import dev.vett.core.report.Suggestion;
import dev.vett.core.report.Violation;
import dev.vett.core.schedule.WorkCalendar;
import dev.vett.core.text.InvalidValueException;
import dev.vett.core.text.Kebab;
import dev.vett.core.text.Language;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
  private final RuleEngine engine;
  private final List<RulePack> standing;
  private final int maxTextLength;
  private final CardDeck deck;
  private final Examiner examiner;
  private final Remedies remedies;
  private final Proof proof;
  private final Messages messages;
  private final List<PackVersion> packs;
  private final @Nullable Language locale;
  private final List<CheckListener> listeners;

  PostChecker(
      Company company,
      WorkCalendar calendar,
      TextReader reader,
      RuleEngine engine,
      List<RulePack> standing,
      List<RulePack> own,
      @Nullable Language locale,
      int maxTextLength,
      List<CheckListener> listeners) {
    this.company = company;
    this.calendar = calendar;
    this.reader = reader;
    this.engine = engine;
    this.standing = List.copyOf(standing);
    this.maxTextLength = maxTextLength;
    List<RulePack> all = Stream.concat(standing.stream(), own.stream()).toList();
    this.deck = CardDeck.of(company, all);
    this.examiner =
        new Examiner(company, calendar, reader, engine.prepare(all), deck, maxTextLength);
    this.remedies = new Remedies(company, calendar);
    this.proof = new Proof(company, examiner);
    this.messages = new Messages(company);
    this.packs = all.stream().map(pack -> new PackVersion(pack.id(), pack.version())).toList();
    this.locale = locale;
    this.listeners = List.copyOf(listeners);
  }

  /** Starts a checker for a company. */
  public static PostCheckerBuilder builder(Company company) {
    return new PostCheckerBuilder(company);
  }

  /**
   * Returns a checker with other packs in place of those that were given to the builder.
   *
   * <p>The built-in pack, the packs of the class path, and all that does not depend on packs are
   * shared with this checker, which goes on as it is.
   *
   * @param own the packs, in order; later ones may override the cards of earlier ones
   * @throws InvalidValueException where the company or a pack says something impossible
   */
  public PostChecker withPacks(List<RulePack> own) {
    List<RulePack> all = Stream.concat(standing.stream(), own.stream()).toList();
    TextReader prepared = prepared(reader.with(lexicons(all)), own);
    return new PostChecker(
        company, calendar, prepared, engine, standing, own, locale, maxTextLength, listeners);
  }

  /** Returns the packs that judge, in order. */
  public List<PackVersion> packs() {
    return packs;
  }

  static List<Lexicon> lexicons(List<RulePack> packs) {
    return packs.stream().flatMap(pack -> pack.lexicons().stream()).toList();
  }

  /** Compiles what a company wrote before the first text asks for it, so that its faults show. */
  static TextReader prepared(TextReader reader, List<RulePack> own) {
    lexicons(own).stream().map(Lexicon::language).distinct().forEach(reader::prepare);
    return reader;
  }

  /**
   * Checks a draft.
   *
   * @throws InvalidValueException where a text of the post is longer than the checker takes
   */
  public Report check(Draft draft) {
    long start = System.nanoTime();
    Report report = report(draft);
    if (!listeners.isEmpty()) {
      CheckOutcome outcome = CheckOutcome.of(report, Duration.ofNanos(System.nanoTime() - start));
      listeners.forEach(listener -> listener.checked(outcome));
    }
    return report;
  }

  private Report report(Draft draft) {
    Examination examination = examiner.examine(draft);
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
        judging(examination.failedPacks()),
        examination.failedPacks());
  }

  /** A pack that failed has judged nothing, or not all that it should. */
  private List<PackVersion> judging(List<FailedPack> failed) {
    return failed.isEmpty()
        ? packs
        : packs.stream()
            .filter(pack -> failed.stream().noneMatch(one -> one.id().equals(pack.id())))
            .toList();
  }

  /**
   * Applies to a draft what can be applied: for each violation its best verified edits.
   *
   * <p>What needs a person stays in the report of the revision: another time, another author, a
   * text to be written anew.
   *
   * @throws InvalidValueException where a text of the post is longer than the checker takes
   */
  public Revision revise(Draft draft) {
    Draft current = draft;
    List<Violation> applied = new ArrayList<>();
    Set<RuleId> mended = new LinkedHashSet<>();
    Report report = report(draft);
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
      report = report(current);
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

  private Violation violation(Examination.Breach breach, Examination before) {
    RuleCard card = breach.card();
    Draft draft = before.draft();
    Language language = reader(before);
    List<Suggestion> suggestions =
        card.remedies().stream()
            .flatMap(remedy -> suggestions(remedy, breach, before, language).stream())
            .sorted(Comparator.comparing(suggestion -> !suggestion.verified()))
            .toList();
    String message = card.message().in(language) + " " + card.why().in(language);
    return new Violation(
        card.id(),
        card.severity(),
        messages.fill(message, language, null, null),
        breach.marked(before.reading()).stream()
            .map(span -> Passage.of(draft.post(), span))
            .toList(),
        card.source(),
        suggestions);
  }

  private List<Suggestion> suggestions(
      Remedy remedy, Examination.Breach breach, Examination before, Language language) {
    String contact = remedy.to() == null ? "" : remedy.to();
    return remedies.suggestions(remedy, breach.finding(), before, language).stream()
        .flatMap(
            suggestion -> proof.of(suggestion, contact, breach.card(), before, language).stream())
        .toList();
  }

  /** The caller's language wins over the author's, the author's over the draft's. */
  private Language reader(Examination examination) {
    if (locale != null) {
      return locale;
    }
    Language own = examination.draft().author().locale();
    return own != null ? own : examination.language();
  }

  private List<String> consequences(List<Violation> violations) {
    Set<String> follow = new LinkedHashSet<>();
    for (Violation violation : violations) {
      String severity = Kebab.of(violation.severity());
      follow.addAll(company.consequences().getOrDefault(severity, List.of()));
      follow.addAll(company.consequences().getOrDefault(violation.category(), List.of()));
    }
    return List.copyOf(follow);
  }
}
