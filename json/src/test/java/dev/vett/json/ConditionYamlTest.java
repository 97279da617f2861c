package dev.vett.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vett.core.card.Need;
import dev.vett.core.card.RuleId;
import dev.vett.core.card.Severity;
import dev.vett.core.condition.Clause;
import dev.vett.core.condition.Condition;
import dev.vett.core.condition.GroupKind;
import dev.vett.core.condition.Period;
import dev.vett.core.condition.Scope;
import dev.vett.core.condition.TextCondition;
import dev.vett.core.condition.TextLength;
import dev.vett.core.draft.Account;
import dev.vett.core.draft.Audience;
import dev.vett.core.draft.Channel;
import dev.vett.core.pack.CardOverride;
import dev.vett.core.text.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionYamlTest {
  private static final String CARD =
      """
      severity: blocker
      source: {document: Memo, place: the embargo}
      title: {sv: Fusion}
      message: {sv: Fusion}
      why: {sv: Fusion}
      """;
  private static final String PACK =
      """
      id: acme
      version: 1.0
      title: {sv: Acme}
      languages: [sv]
      overrides:
      """;

  @Test
  void readsEveryCircumstance() throws IOException {
    RuleFile rule =
        rule(
            """
            when:
              text: {all: merger, any: [customer, phone], none: [rumour], within: draft, meant: true}
              account: personal
              channel: [blog, microblog]
              role: [Employee, intern]
              audience: [public, group]
              group: [none, other]
              reply: false
              language: sv
              from: 2026-02-01
              until: 2026-02-28
              workingTime: true
              textLength: {atLeast: 10, atMost: 280}
            unless:
              - role: spokesperson
              - until: 2026-02-15 08:00
            """);

    assertThat(rule.condition())
        .isEqualTo(
            new Condition(
                List.of(
                    new Clause(
                        Set.of(Account.PERSONAL),
                        Set.of(Channel.BLOG, Channel.MICROBLOG),
                        Set.of("employee", "intern"),
                        Set.of(Audience.PUBLIC, Audience.GROUP),
                        Set.of(GroupKind.NONE, GroupKind.OTHER),
                        false,
                        Set.of(Language.SWEDISH),
                        new Period(
                            LocalDateTime.parse("2026-02-01T00:00"),
                            LocalDateTime.parse("2026-03-01T00:00")),
                        true,
                        new TextLength(10, 280),
                        new TextCondition(
                            List.of("merger"),
                            List.of("customer", "phone"),
                            List.of("rumour"),
                            Scope.DRAFT,
                            true))),
                List.of(
                    clause(Set.of("spokesperson"), Period.ALWAYS),
                    clause(Set.of(), new Period(null, LocalDateTime.parse("2026-02-15T08:00"))))));
  }

  @Test
  void aConditionTellsWhatItNeeds() throws IOException {
    assertThat(rule("when: {text: {any: [customer, competitor, phone]}}\n").card().needs())
        .containsExactlyInAnyOrder(Need.CUSTOMERS, Need.COMPETITORS);
    assertThat(rule("when: {reply: true}\n").card().needs()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      when: {text: {all: [mergr]}} | unknown-value | when.text.all[0] | is 'mergr'; did you mean 'merger'?
      when: {text: {any: [semla]}} | unknown-value | when.text.any[0] | is 'semla'; add lexicon/<name>.<language>.txt to the pack, name a built-in lexicon, or use one of employer, customer, competitor, confidential-term, crisis-topic, purpose, given-name, shouting, exclamations, question, mention, hashtag, url, email, phone, national-id, card, iban, secret, ip
      when: {text: {none: [merger]}} | invalid-value | when.text | names nothing to look for; give all or any with at least one name
      when: {txt: {all: merger}} | unknown-field | when.txt | is no known field; did you mean 'text'?
      when: {account: personel} | unknown-value | when.account | is 'personel'; did you mean 'personal'?
      when: {channel: [blogg]} | unknown-value | when.channel[0] | is 'blogg'; did you mean 'blog'?
      when: {until: 1 March} | invalid-value | when.until | is '1 March', which is no date; write it as 2026-03-01, or with a time as 2026-03-01T08:00
      when: {until: 2026-02-30} | invalid-value | when.until | is '2026-02-30', which is no date; write it as 2026-03-01, or with a time as 2026-03-01T08:00
      when: {from: 2026-03-02, until: 2026-03-01} | invalid-value | when.until | lies before from; give a later date
      when: {workingTime: yes} | wrong-type | when.workingTime | is a text; give true or false
      when: {textLength: {atLeast: 20, atMost: 10}} | invalid-value | when.textLength.atMost | is below atLeast; give atLeast or more
      when: {textLength: {}} | invalid-value | when.textLength | sets no limit; give atLeast or atMost, in characters
      when: {} | invalid-value | when | names no circumstance; give at least one of text, account, channel, role, audience, group, reply, language, from, until, workingTime, textLength
      when: [] | invalid-value | when | is an empty list; give at least one circumstance
      unless: {reply: true} | invalid-value | unless | stands without when; say with when: what breaks the rule
      """)
  void saysWhatIsWrong(String yaml, String code, String path, String message) {
    Faults.check(
        () -> rule(yaml + "\n"),
        code,
        path,
        "rule.yaml:6:" + column(yaml, path) + ": " + path + " " + message);
  }

  @Test
  void readsOverrides() throws IOException {
    PackHeader header =
        header("  harassment.abuse: off\n  disclaimer.personal-blog: {severity: advice}\n");
    assertThat(header.overrides())
        .containsExactly(
            new CardOverride(
                RuleId.of("harassment.abuse"), true, null, null, null, null, "pack.yaml:6:3"),
            new CardOverride(
                RuleId.of("disclaimer.personal-blog"),
                false,
                Severity.ADVICE,
                null,
                null,
                null,
                "pack.yaml:7:3"));
  }

  @Test
  void saysWhatIsWrongInAnOverride() {
    assertFaultyOverride(
        "abuse: off",
        "is no rule id; write it as category.name, such as disclaimer.personal-blog",
        "overrides.abuse");
    assertFaultyOverride(
        "a.b: on",
        "is a text; give off, or an object with severity, title, message, why",
        "overrides.a.b");
    assertFaultyOverride(
        "a.b: {}",
        "changes nothing; give severity, title, message or why, or write off",
        "overrides.a.b");
    assertThat(Faults.of(() -> header("  a.b: {severity: off}\n")))
        .hasMessageContaining("write off in place of the whole object");
    assertThat(Faults.of(() -> header("  a.b: {sevrity: advice}\n")))
        .hasMessageContaining("did you mean 'severity'?");
  }

  @Test
  void aTextThatLacksALanguageOfThePackIsNamed() {
    Faults.check(
        () ->
            PackYaml.rule(
                RuleId.of("legal.merger"),
                List.of(Language.SWEDISH, Language.DANISH),
                List.of(),
                stream(CARD.replace("title: {sv: Fusion}", "title: {sv: Fusion, da: Fusion}")),
                "rule.yaml"),
        "missing-field",
        "message",
        "rule.yaml:4:1: message lacks da; write it, or take da out of languages in pack.yaml");
  }

  private static void assertFaultyOverride(String line, String message, String path) {
    assertThat(Faults.of(() -> header("  " + line + "\n")))
        .hasMessage("pack.yaml:6:3: " + path + " " + message);
  }

  /** An error points at the key of a field, or at the entry of a list. */
  private static int column(String yaml, String path) {
    String last = path.substring(path.lastIndexOf('.') + 1);
    if (last.endsWith("]")) {
      return yaml.lastIndexOf('[') + 2;
    }
    return yaml.indexOf(last) + 1;
  }

  private static Clause clause(Set<String> roles, Period period) {
    return new Clause(
        Set.of(),
        Set.of(),
        roles,
        Set.of(),
        Set.of(),
        null,
        Set.of(),
        period,
        null,
        TextLength.ANY,
        null);
  }

  private static RuleFile rule(String condition) throws IOException {
    return PackYaml.rule(
        RuleId.of("legal.merger"),
        List.of(Language.SWEDISH),
        List.of("merger", "rumour"),
        stream(CARD + condition),
        "rule.yaml");
  }

  private static PackHeader header(String overrides) throws IOException {
    return PackYaml.header(stream(PACK + overrides), "pack.yaml");
  }

  private static ByteArrayInputStream stream(String yaml) {
    return new ByteArrayInputStream(yaml.getBytes(UTF_8));
  }
}
