package dev.vett.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vett.core.card.SuggestionKind;
import dev.vett.core.draft.Account;
import dev.vett.core.draft.Author;
import dev.vett.core.draft.Channel;
import dev.vett.core.draft.Draft;
import dev.vett.core.draft.Post;
import dev.vett.core.draft.Profile;
import dev.vett.core.text.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExampleYamlTest {
  private static final String EXAMPLES =
      """
      flag:
        - language: sv
          post:
            text: |
              Första raden.
              Andra raden.
            channel: blog
          author: {role: manager, account: corporate, profile: {statesEmployer: true}}
          time: 2026-11-23T10:15:00+01:00
          spans: [raden, Andra]
          suggestion: hand-over
          after: Klart.
        - post: {text: off}
      silent:
        - {language: nn, post: {text: Hei}}
      """;

  @Test
  void readsExamplesAndFillsInTheUsualDraft() throws IOException {
    List<Example> examples = read(EXAMPLES);

    assertThat(examples)
        .containsExactly(
            new Example(
                2,
                true,
                Language.SWEDISH,
                new Draft(
                    null,
                    Post.of(Channel.BLOG, "Första raden.\nAndra raden.\n"),
                    Author.of("manager", Account.CORPORATE).with(new Profile(true, false, null)),
                    OffsetDateTime.parse("2026-11-23T10:15:00+01:00")),
                List.of("raden", "Andra"),
                SuggestionKind.HAND_OVER,
                "Klart."),
            new Example(13, true, null, usual("off"), List.of(), null, null),
            new Example(15, false, Language.NYNORSK, usual("Hei"), List.of(), null, null));
    assertThat(examples.toString()).doesNotContain("raden", "Klart");
  }

  @Test
  void saysWhatIsWrong() {
    assertFault(
        "silent:",
        "quiet:",
        "unknown-field",
        "quiet",
        "examples.yaml:14:1: quiet is no known field; use one of flag, silent");
    assertFault(
        "- post: {text: off}",
        "- post: {channel: blog}",
        "missing-field",
        "flag[1].post.text",
        "examples.yaml:13:5: flag[1].post.text is missing; give a text");
    assertFault(
        "{language: nn, post: {text: Hei}}",
        "{spans: [Hei], post: {text: Hei}}",
        "unknown-field",
        "silent[0].spans",
        "examples.yaml:15:6: silent[0].spans is no known field; use one of language, post, author,"
            + " time");
    assertFault(
        "suggestion: hand-over",
        "suggestion: handover",
        "unknown-value",
        "flag[0].suggestion",
        "examples.yaml:11:5: flag[0].suggestion is 'handover'; did you mean 'hand-over'?");
  }

  private static Draft usual(String text) {
    return new Draft(
        null,
        Post.of(Channel.SOCIAL_NETWORK, text),
        Author.of("employee", Account.PERSONAL),
        OffsetDateTime.parse("2026-11-22T19:00:00+01:00"));
  }

  private static void assertFault(
      String from, String to, String code, String path, String message) {
    assertThat(EXAMPLES).contains(from);
    Faults.check(() -> read(EXAMPLES.replace(from, to)), code, path, message);
  }

  private static List<Example> read(String yaml) throws IOException {
    return ExampleYaml.read(new ByteArrayInputStream(yaml.getBytes(UTF_8)), "examples.yaml");
  }
}
