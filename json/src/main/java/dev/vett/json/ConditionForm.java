package dev.vett.json;

import dev.vett.core.condition.Clause;
import dev.vett.core.condition.Condition;
import dev.vett.core.condition.GroupKind;
import dev.vett.core.condition.Period;
import dev.vett.core.condition.TextLength;
import dev.vett.core.draft.Account;
import dev.vett.core.draft.Audience;
import dev.vett.core.draft.Channel;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads {@code when} and {@code unless} of a rule. */
final class ConditionForm {
  private final TextConditionForm texts;

  ConditionForm(Collection<String> lexicons) {
    this.texts = new TextConditionForm(lexicons);
  }

  /** Reads the condition of a rule, if its file has one. */
  Optional<Condition> read(Form rule) {
    Optional<Value> when = rule.find("when");
    Optional<Value> unless = rule.find("unless");
    if (when.isEmpty()) {
      unless.ifPresent(
          value -> {
            throw value.invalid("stands without when", "say with when: what breaks the rule");
          });
      return Optional.empty();
    }
    return Optional.of(
        new Condition(clauses(when.get()), unless.map(this::clauses).orElse(List.of())));
  }

  private List<Clause> clauses(Value value) {
    List<Value> some = value.some();
    if (some.isEmpty()) {
      throw value.invalid("is an empty list", "give at least one circumstance");
    }
    return some.stream().map(this::clause).toList();
  }

  private Clause clause(Value value) {
    Form form = value.form(PackShapes.CLAUSE.names());
    if (value.node().fields().values().stream().allMatch(Node::nothing)) {
      throw value.invalid(
          "names no circumstance",
          "give at least one of " + String.join(", ", PackShapes.CLAUSE.names()));
    }
    return form.make(
        () ->
            new Clause(
                words(form, "account", Account.class),
                words(form, "channel", Channel.class),
                set(form, "role", ConditionForm::role),
                words(form, "audience", Audience.class),
                words(form, "group", GroupKind.class),
                flag(form, "reply"),
                set(form, "language", Value::language),
                period(form),
                flag(form, "workingTime"),
                form.find("textLength").map(ConditionForm::length).orElse(TextLength.ANY),
                form.find("text").map(texts::read).orElse(null)));
  }

  private static <E extends Enum<E>> Set<E> words(Form form, String name, Class<E> type) {
    return set(form, name, value -> value.word(type));
  }

  private static <T> Set<T> set(Form form, String name, Function<Value, T> reads) {
    Set<T> set = new HashSet<>();
    form.find(name)
        .ifPresent(
            value -> {
              if (value.some().isEmpty()) {
                throw value.invalid("is an empty list", "name at least one, or leave it out");
              }
              value.some().forEach(one -> set.add(reads.apply(one)));
            });
    return set;
  }

  private static String role(Value value) {
    String role = value.text().strip().toLowerCase(Locale.ROOT);
    if (role.isEmpty()) {
      throw value.invalid("is blank", "give a role such as employee");
    }
    return role;
  }

  private static @Nullable Boolean flag(Form form, String name) {
    return form.find(name).map(Value::flag).orElse(null);
  }

  private static Period period(Form form) {
    LocalDateTime from = form.find("from").map(value -> moment(value, false)).orElse(null);
    LocalDateTime end = form.find("until").map(value -> moment(value, true)).orElse(null);
    return new Period(from, end);
  }

  /** A date alone is its whole day: it begins with its first moment and ends with its last. */
  private static LocalDateTime moment(Value value, boolean end) {
    String text = value.text().strip();
    try {
      if (!PackShapes.DATE.pattern().matcher(text).matches()) {
        throw new DateTimeException("another form");
      }
      if (text.length() > "2026-03-01".length()) {
        return LocalDateTime.parse(text.replace(' ', 'T'));
      }
      LocalDate day = LocalDate.parse(text);
      return (end ? day.plusDays(1) : day).atStartOfDay();
    } catch (DateTimeException noDate) {
      throw value.invalid(
          "is " + Quote.of(text, "a text") + ", which is no date",
          "write it as 2026-03-01, or with a time as 2026-03-01T08:00");
    }
  }

  private static TextLength length(Value value) {
    Form form = value.form(PackShapes.LENGTH.names());
    int atLeast = form.find("atLeast").map(Value::integer).orElse(TextLength.ANY.atLeast());
    int atMost = form.find("atMost").map(Value::integer).orElse(TextLength.ANY.atMost());
    TextLength length = form.make(() -> new TextLength(atLeast, atMost));
    if (length.equals(TextLength.ANY)) {
      throw value.invalid("sets no limit", "give atLeast or atMost, in characters");
    }
    return length;
  }
}
