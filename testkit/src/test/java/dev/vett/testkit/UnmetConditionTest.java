package dev.vett.testkit;

import static dev.vett.testkit.DraftBuilder.aDraft;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vett.core.analysis.Classification;
import dev.vett.core.analysis.Entity;
import dev.vett.core.analysis.Keyword;
import dev.vett.core.analysis.LanguageGuess;
import dev.vett.core.analysis.Reading;
import dev.vett.core.analysis.Sentence;
import dev.vett.core.analysis.Stance;
import dev.vett.core.card.RuleId;
import dev.vett.core.check.Evidence;
import dev.vett.core.company.Company;
import dev.vett.core.condition.Condition;
import dev.vett.core.draft.Draft;
import dev.vett.core.schedule.Moment;
import dev.vett.core.text.Field;
import dev.vett.core.text.Language;
import dev.vett.core.text.Span;
import dev.vett.json.PackYaml;
import dev.vett.rules.condition.ConditionMatcher;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An employee's Swedish post, on a Sunday evening, that says merger, and a ship in the next. */
class UnmetConditionTest {
  private static final String CARD =
      """
      severity: advice
      source: {document: a, place: b}
      title: {sv: a}
      message: {sv: a}
      why: {sv: a}
      """;
  private static final List<String> LEXICONS = List.of("merger", "ship", "price");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      {account: corporate} | when.account is personal, not corporate
      {channel: [blog, wiki]} | when.channel is social-network, not blog, wiki
      {role: manager} | when.role is employee, not manager
      {audience: internal} | when.audience is public, not internal
      {group: official} | when.group is none, not official
      {language: en} | when.language is sv, not en
      {reply: true} | when.reply is false, not true
      {workingTime: true} | when.workingTime is false, not true
      {from: 2027-01-01} | when.from is 2027-01-01T00:00, and the draft's time is 2026-11-22T19:00
      {until: 2026-11-21} | when.until ends before 2026-11-22T00:00, and the draft's time is 2026-11-22T19:00
      {textLength: {atLeast: 99}} | when.textLength is 16, not 99 or more
      {textLength: {atMost: 9}} | when.textLength is 16, not 0 to 9
      {text: {all: [merger, price]}} | when.text.all: 'price' is not in the post
      {text: {any: [price, url]}} | when.text.any: none of 'price', 'url' is in the post
      {text: {all: merger, none: ship, within: draft}} | when.text.none: 'ship' is in the post
      {text: {all: [merger, ship]}} | when.text: its words stand in the post, but not in one sentence (within: sentence)
      {text: {all: merger, meant: true}} | when.text.all: 'merger' is not in the post as something meant: it is negated or quoted (meant: true)
      {account: personal, reply: true} | when.reply is false, not true
      [{account: corporate}, {reply: true}] | when[0].account is personal, not corporate;when[1].reply is false, not true
      """)
  void namesEachPartThatIsNotMet(String when, String lines) throws IOException {
    Condition condition = condition("when: " + when + "\n");
    assertThat(new ConditionMatcher(evidence()).match(condition)).isEmpty();
    assertThat(new UnmetCondition(evidence()).of(condition)).containsExactly(lines.split(";"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      {role: employee} | unless holds, which excuses the draft
      [{role: manager}, {text: {any: ship}}] | unless[1] holds, which excuses the draft
      """)
  void namesWhatExcusesTheDraft(String unless, String line) throws IOException {
    Condition condition = condition("when: {account: personal}\nunless: " + unless + "\n");
    assertThat(new UnmetCondition(evidence()).of(condition)).containsExactly(line);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      when: {account: personal}
      when: {text: {all: [merger, ship], within: draft}}
      when: [{reply: true}, {textLength: {atMost: 16}}]
      """)
  void saysNothingOfAConditionThatIsMet(String condition) throws IOException {
    assertThat(new UnmetCondition(evidence()).of(condition(condition + "\n"))).isEmpty();
  }

  private static Condition condition(String yaml) throws IOException {
    byte[] file = (CARD + yaml).getBytes(StandardCharsets.UTF_8);
    return PackYaml.rule(
            RuleId.of("legal.merger"),
            List.of(Language.SWEDISH),
            LEXICONS,
            new ByteArrayInputStream(file),
            "rule.yaml")
        .condition();
  }

  private static Evidence evidence() {
    Draft draft = aDraft().saying("\"Fusion.\" Ejdern");
    Moment moment =
        new Moment(draft.time().atZoneSameInstant(ZoneId.of("Europe/Stockholm")), false);
    return new Evidence(
        draft, Company.named("Norrvik").build(), moment, new TwoWords(), null, null);
  }

  /** What a reader would have read in it. */
  private static final class TwoWords implements Reading {
    @Override
    public LanguageGuess language() {
      return new LanguageGuess(Language.SWEDISH, 1, Language.BOKMAL);
    }

    @Override
    public List<Sentence> sentences() {
      return List.of();
    }

    @Override
    public List<Entity> entities() {
      return List.of();
    }

    @Override
    public Stance stance() {
      return Stance.NEUTRAL;
    }

    @Override
    public List<Keyword> keywords() {
      return List.of(keyword("merger", 1, 7, 0, true), keyword("ship", 10, 16, 1, false));
    }

    @Override
    public List<Entity> names() {
      return List.of();
    }

    @Override
    public Classification classification(String task) {
      throw new IllegalArgumentException("no model answers " + task);
    }

    @Override
    public List<Classification> classifications(String task) {
      throw new IllegalArgumentException("no model answers " + task);
    }

    @Override
    public List<Classification> stretches(String task) {
      throw new IllegalArgumentException("no model answers " + task);
    }

    @Override
    public List<Classification> stretchesByWords(String task) {
      throw new IllegalArgumentException("no model answers " + task);
    }

    private static Keyword keyword(
        String lexicon, int start, int end, int sentence, boolean quote) {
      Span span = new Span(Field.TEXT, start, end);
      return new Keyword(lexicon, lexicon, span, sentence, false, false, quote, null);
    }
  }
}
