package dev.vett.core.check;

import dev.vett.core.card.Placement;
import dev.vett.core.card.Remedy;
import dev.vett.core.card.SuggestionKind;
import dev.vett.core.company.Company;
import dev.vett.core.draft.Draft;
import dev.vett.core.report.Edit;
import dev.vett.core.report.Suggestion;
import dev.vett.core.schedule.WorkCalendar;
import dev.vett.core.text.Field;
import dev.vett.core.text.Language;
import dev.vett.core.text.Span;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Makes the suggestions that a card declares for one draft; none of them is verified yet. */
final class Remedies {
  private static final String END_MARKS = ".!?…:;)\"”»’";

  private final Company company;
  private final WorkCalendar calendar;
  private final Messages messages;

  Remedies(Company company, WorkCalendar calendar) {
    this.company = company;
    this.calendar = calendar;
    this.messages = new Messages(company);
  }

  List<Suggestion> suggestions(
      Remedy remedy, Finding finding, Draft draft, Language written, Language reader) {
    if (remedy.kind() == SuggestionKind.RESCHEDULE) {
      return calendar.nextAllowed(draft).stream()
          .map(time -> rescheduled(remedy, time, reader))
          .toList();
    }
    String to = remedy.to();
    String message = messages.fill(remedy.message().in(reader), reader, to, null);
    List<Edit> edits = remedy.kind().edits() ? edits(remedy, finding, draft, written) : List.of();
    if (remedy.kind().edits() && edits.isEmpty()) {
      return List.of();
    }
    String contact = to == null ? null : company.contacts().get(to);
    return List.of(new Suggestion(remedy.kind(), message, edits, null, contact, false));
  }

  private Suggestion rescheduled(Remedy remedy, OffsetDateTime time, Language reader) {
    String message = messages.fill(remedy.message().in(reader), reader, remedy.to(), time);
    return new Suggestion(remedy.kind(), message, List.of(), time, null, false);
  }

  private List<Edit> edits(Remedy remedy, Finding finding, Draft draft, Language written) {
    if (remedy.kind() == SuggestionKind.REPLACE && remedy.text() == null) {
      return listed(finding, draft);
    }
    String text = remedy.text() == null ? "" : remedy.text().in(written);
    String filled = messages.fill(text, written, remedy.to(), null);
    if (remedy.placement() == Placement.START) {
      return List.of(new Edit(new Span(Field.TEXT, 0, 0), filled + " "));
    }
    if (remedy.placement() == Placement.END) {
      return List.of(atEnd(draft.post().text(), filled));
    }
    return finding.spans().stream()
        .map(span -> remedy.kind() == SuggestionKind.DELETE ? widened(span, draft) : span)
        .map(span -> new Edit(span, filled))
        .toList();
  }

  /** Writes what the lists say, with a capital where one stood. */
  private static List<Edit> listed(Finding finding, Draft draft) {
    List<Edit> edits = new ArrayList<>();
    for (Span span : finding.spans()) {
      String instead = finding.instead().get(span);
      if (instead != null) {
        String written = draft.post().textOf(span);
        boolean capital = Character.isUpperCase(written.codePointAt(0));
        edits.add(new Edit(span, capital ? capitalised(instead) : instead));
      }
    }
    return edits;
  }

  private static String capitalised(String words) {
    int first = words.offsetByCodePoints(0, 1);
    return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
  }

  /** Appends a paragraph, before the hashtags that close a post. */
  private static Edit atEnd(String text, String paragraph) {
    int end = text.stripTrailing().length();
    int tags = end;
    while (tags > 0) {
      int blank = lastBlank(text, tags);
      if (blank + 2 >= tags
          || text.charAt(blank + 1) != '#'
          || !Character.isLetter(text.codePointAt(blank + 2))) {
        break;
      }
      tags = text.substring(0, blank + 1).stripTrailing().length();
    }
    if (tags == 0 || tags == end || !endsSentence(text, tags)) {
      return new Edit(new Span(Field.TEXT, end, end), end == 0 ? paragraph : "\n\n" + paragraph);
    }
    int next = tags;
    while (Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    return new Edit(new Span(Field.TEXT, tags, next), "\n\n" + paragraph + "\n\n");
  }

  /** Tells whether what follows is no part of the sentence before it: "proud to be at #Acme" is. */
  private static boolean endsSentence(String text, int end) {
    for (int i = end; Character.isWhitespace(text.charAt(i)); i++) {
      if (text.charAt(i) == '\n') {
        return true;
      }
    }
    int last = text.codePointBefore(end);
    return END_MARKS.indexOf(last) >= 0 || Character.getType(last) == Character.OTHER_SYMBOL;
  }

  private static int lastBlank(String text, int before) {
    int index = before - 1;
    while (index >= 0 && !Character.isWhitespace(text.charAt(index))) {
      index--;
    }
    return index;
  }

  /** Takes one blank along, so that a deletion leaves no two in a row. */
  private static Span widened(Span span, Draft draft) {
    String text = draft.post().textOf(span.in());
    boolean before = span.start() > 0 && text.charAt(span.start() - 1) == ' ';
    boolean open = span.end() == text.length() || !Character.isLetter(text.charAt(span.end()));
    return before && open ? new Span(span.in(), span.start() - 1, span.end()) : span;
  }
}
