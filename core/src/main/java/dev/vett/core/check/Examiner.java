package dev.vett.core.check;

import dev.vett.core.analysis.Reading;
import dev.vett.core.analysis.TextReader;
import dev.vett.core.card.RuleCard;
import dev.vett.core.card.RuleId;
import dev.vett.core.company.Company;
import dev.vett.core.draft.Comment;
import dev.vett.core.draft.Draft;
import dev.vett.core.draft.Group;
import dev.vett.core.schedule.WorkCalendar;
import dev.vett.core.text.InvalidValueException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads drafts and runs the rules over them. */
final class Examiner {
  private final Company company;
  private final WorkCalendar calendar;
  private final TextReader reader;
  private final Judge judge;
  private final CardDeck deck;
  private final int maxTextLength;

  Examiner(
      Company company,
      WorkCalendar calendar,
      TextReader reader,
      Judge judge,
      CardDeck deck,
      int maxTextLength) {
    this.company = company;
    this.calendar = calendar;
    this.reader = reader;
    this.judge = judge;
    this.deck = deck;
    this.maxTextLength = maxTextLength;
  }

  Examination examine(Draft draft) {
    Comment answered = draft.post().inReplyTo();
    checkLength("post.text", draft.post().text());
    checkLength("post.title", draft.post().title());
    checkLength("post.replaces", draft.post().replaces());
    checkLength("post.inReplyTo.text", answered == null ? null : answered.text());
    Group group = draft.post().group();
    checkLength("post.group.name", group == null ? null : group.name());
    Reading comment = answered == null ? null : reader.read(answered.text(), null);
    Reading groupName = group == null ? null : reader.read(group.name(), draft.post().language());
    Evidence evidence = evidence(draft, reader.read(draft.post()), comment, groupName);
    return examination(evidence, judge.judge(evidence));
  }

  /**
   * Runs rules over a changed draft; what was read before is read again only if it changed.
   *
   * @param changed the changed draft
   * @param before what was found in the draft as it was
   * @param asked tells by its card which rule's findings are wanted; others may be missing
   */
  Examination examine(Draft changed, Examination before, Predicate<RuleCard> asked) {
    Reading reading =
        changed.post().equals(before.draft().post())
            ? before.reading()
            : reader.reread(changed.post(), before.reading());
    Evidence evidence = evidence(changed, reading, before.comment(), before.groupName());
    return examination(evidence, judge.judge(evidence, rule -> isAsked(rule, asked)));
  }

  boolean takes(Draft draft) {
    return draft.post().text().length() <= maxTextLength;
  }

  private Evidence evidence(
      Draft draft, Reading reading, @Nullable Reading comment, @Nullable Reading groupName) {
    return new Evidence(draft, company, calendar.moment(draft), reading, comment, groupName);
  }

  private Examination examination(Evidence evidence, Judgement judgement) {
    List<Examination.Breach> breaches = new ArrayList<>();
    for (Finding finding : judgement.findings()) {
      RuleCard card = deck.card(finding.rule());
      if (card != null) {
        breaches.add(new Examination.Breach(card, finding));
      }
    }
    return new Examination(
        evidence.draft(),
        evidence.reading(),
        evidence.comment(),
        evidence.groupName(),
        breaches,
        judgement.failedPacks());
  }

  private boolean isAsked(RuleId rule, Predicate<RuleCard> asked) {
    RuleCard card = deck.card(rule);
    return card != null && asked.test(card);
  }

  private void checkLength(String field, @Nullable String text) {
    if (text != null && text.length() > maxTextLength) {
      throw new InvalidValueException(
          field,
          "has " + text.length() + " UTF-16 code units",
          "send at most " + maxTextLength + ", or build the checker with a higher limit");
    }
  }
}
