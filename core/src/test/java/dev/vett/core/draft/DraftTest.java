package dev.vett.core.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vett.core.text.Field;
import dev.vett.core.text.Language;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftTest {
  @ParameterizedTest
  @ValueSource(strings = {"\uD83D", "ab\uDE00", "\uDE00\uD83D", "ok \uD83D\uDE00 \uD83D"})
  void refusesHalfASurrogatePair(String text) {
    assertThatThrownBy(() -> Post.of(Channel.BLOG, text))
        .hasMessageStartingWith("text has half a surrogate pair at offset")
        .hasMessageNotContaining("ok");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\uD83D\uDE00", "\u0000\u0007", "å"})
  void takesAnyOtherText(String text) {
    assertThat(Post.of(Channel.BLOG, text).text()).isEqualTo(text);
  }

  @Test
  void refusesABlankRole() {
    assertThatThrownBy(() -> Author.of(" ", Account.PERSONAL))
        .hasMessage("role is blank; give a role such as 'employee'");
  }

  @Test
  void neverShowsItsTexts() {
    Post post =
        new Post(
            "canary",
            "canary",
            Language.SWEDISH,
            Channel.BLOG,
            "canary",
            Audience.GROUP,
            new Group("canary", true),
            new Comment("canary", "canary", null),
            "canary",
            java.util.List.of("canary"),
            false,
            "canary");
    Author author = new Author("canary", "employee", Account.PERSONAL, null, null, Profile.EMPTY);
    Draft draft = new Draft("1", post, author, OffsetDateTime.parse("2026-11-23T10:00:00+01:00"));
    assertThat(draft.toString()).doesNotContain("canary");
    assertThat(post.group()).asString().doesNotContain("canary");
    assertThat(post.inReplyTo()).asString().doesNotContain("canary");
  }

  @Test
  void givesThePieceThatASpanCovers() {
    Post post = Post.of(Channel.BLOG, "Hej Anna").with(Field.TITLE, "Semla");
    assertThat(post.textOf(new dev.vett.core.text.Span(Field.TEXT, 4, 8))).isEqualTo("Anna");
    assertThat(post.textOf(new dev.vett.core.text.Span(Field.TITLE, 0, 5))).isEqualTo("Semla");
  }
}
