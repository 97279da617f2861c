package dev.vett.testkit;

import dev.vett.core.check.Evidence;
import dev.vett.core.condition.Clause;
import dev.vett.core.condition.Condition;
import dev.vett.core.condition.GroupKind;
import dev.vett.core.condition.Period;
import dev.vett.core.condition.Scope;
import dev.vett.core.condition.TextCondition;
import dev.vett.core.condition.TextLength;
import dev.vett.core.draft.Author;
import dev.vett.core.draft.Post;
import dev.vett.core.text.Kebab;
import dev.vett.core.text.Language;
import dev.vett.rules.condition.ConditionMatcher;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells which parts of a declared condition a draft does not meet. */
final class UnmetCondition {
  private final Evidence evidence;
  private final ConditionMatcher matcher;

  UnmetCondition(Evidence evidence) {
    this.evidence = evidence;
    this.matcher = new ConditionMatcher(evidence);
  }

  /** Returns one line for each part; none where the draft meets the whole condition. */
  List<String> of(Condition condition) {
    if (matcher.match(condition).isPresent()) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    boolean met = matcher.match(new Condition(condition.when(), List.of())).isPresent();
    if (met) {
      List<Clause> unless = condition.unless();
      for (int i = 0; i < unless.size(); i++) {
        if (holds(unless.get(i))) {
          lines.add(name("unless", unless, i) + " holds, which excuses the draft");
        }
      }
      return lines;
    }
    List<Clause> when = condition.when();
    for (int i = 0; i < when.size(); i++) {
      String prefix = name("when", when, i) + ".";
      unmet(when.get(i)).forEach(line -> lines.add(prefix + line));
    }
    return lines;
  }

  private static String name(String field, List<Clause> clauses, int index) {
    return clauses.size() == 1 ? field : field + "[" + index + "]";
  }

  private List<String> unmet(Clause clause) {
    Post post = evidence.draft().post();
    Author author = evidence.draft().author();
    List<String> lines = new ArrayList<>();
    compare("account", clause.accounts(), author.account(), lines);
    compare("channel", clause.channels(), post.channel(), lines);
    compare("role", clause.roles(), author.role(), lines);
    compare("audience", clause.audiences(), post.audience(), lines);
    compare("group", clause.groups(), GroupKind.of(post.group()), lines);
    compare("language", clause.languages(), evidence.reading().language().language(), lines);
    compare("reply", one(clause.reply()), post.reply(), lines);
    compare("workingTime", one(clause.workingTime()), evidence.moment().working(), lines);
    period(clause.period(), lines);
    length(clause.length(), lines);
    TextCondition text = clause.text();
    if (text != null && !holds(text)) {
      text(text, lines);
    }
    return lines;
  }

  private static <T> void compare(String field, Set<T> wanted, T given, List<String> lines) {
    if (!wanted.isEmpty() && !wanted.contains(given)) {
      String all = wanted.stream().map(UnmetCondition::word).sorted().collect(joining());
      lines.add(field + " is " + word(given) + ", not " + all);
    }
  }

  private void period(Period period, List<String> lines) {
    LocalDateTime time = evidence.moment().time().toLocalDateTime();
    LocalDateTime from = period.from();
    LocalDateTime end = period.end();
    if (from != null && time.isBefore(from)) {
      lines.add("from is " + from + ", and the draft's time is " + time);
    }
    if (end != null && !time.isBefore(end)) {
      lines.add("until ends before " + end + ", and the draft's time is " + time);
    }
  }

  private void length(TextLength length, List<String> lines) {
    String text = evidence.draft().post().text();
    if (!length.fits(text)) {
      String most = length.atMost() == Integer.MAX_VALUE ? "" : " to " + length.atMost();
      lines.add(
          "textLength is "
              + text.codePointCount(0, text.length())
              + ", not "
              + length.atLeast()
              + (most.isEmpty() ? " or more" : most));
    }
  }

  private void text(TextCondition text, List<String> lines) {
    int known = lines.size();
    for (String name : text.all()) {
      if (!stands(name, text)) {
        lines.add("text.all: '" + name + "' is not in the post" + meant(name, text));
      }
    }
    if (!text.any().isEmpty() && text.any().stream().noneMatch(name -> stands(name, text))) {
      lines.add("text.any: none of " + quoted(text.any()) + " is in the post");
    }
    List<String> barred = text.none().stream().filter(name -> stands(name, text)).toList();
    if (!barred.isEmpty()) {
      lines.add("text.none: " + quoted(barred) + " is in the post");
    }
    if (lines.size() == known) {
      lines.add("text: its words stand in the post, but not in one sentence (within: sentence)");
    }
  }

  private String meant(String name, TextCondition text) {
    boolean unmeant = text.meant() && stands(name, unmeant(text));
    return unmeant ? " as something meant: it is negated or quoted (meant: true)" : "";
  }

  private static TextCondition unmeant(TextCondition text) {
    return new TextCondition(text.all(), text.any(), text.none(), text.within(), false);
  }

  private boolean stands(String name, TextCondition text) {
    return holds(new TextCondition(List.of(name), List.of(), List.of(), Scope.DRAFT, text.meant()));
  }

  private boolean holds(TextCondition text) {
    return holds(
        new Clause(
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            null,
            Set.of(),
            Period.ALWAYS,
            null,
            TextLength.ANY,
            text));
  }

  private boolean holds(Clause clause) {
    return matcher.match(new Condition(List.of(clause), List.of())).isPresent();
  }

  private static Set<Boolean> one(@Nullable Boolean wanted) {
    return wanted == null ? Set.of() : Set.of(wanted);
  }

  private static String quoted(List<String> names) {
    return names.stream().map(name -> "'" + name + "'").collect(joining());
  }

  private static String word(Object value) {
    if (value instanceof Language language) {
      return language.code();
    }
    return value instanceof Enum<?> word ? Kebab.of(word) : value.toString();
  }

  private static Collector<CharSequence, ?, String> joining() {
    return Collectors.joining(", ");
  }
}
