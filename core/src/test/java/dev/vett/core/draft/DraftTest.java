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

  @ParameterizedTest
  @ValueSource(
      strings = {"+999999999-12-31T23:59:59-18:00", "-0001-01-01T00:00Z", "1899-12-31T00:00Z"})
  void refusesTimesThatNoCalendarReaches(String written) {
    OffsetDateTime time = OffsetDateTime.parse(written);
    Author author = Author.of("employee", Account.PERSONAL);
    Post post = Post.of(Channel.BLOG, "Hej");
    assertThatThrownBy(() -> new Draft(null, post, author, time))
        .hasMessageStartingWith("time is in the year " + time.getYear())
        .hasMessageEndingWith("give a year from 1900 to 9999");
    assertThatThrownBy(() -> new Comment("Hej", null, time))
        .hasMessageStartingWith("postedAt is in the year");
  }

  @Test
  void refusesHalfASurrogatePairInTheNameOfAGroup() {
    assertThatThrownBy(() -> new Group("ok \uD800", true))
        .hasMessageStartingWith("name has half a surrogate pair at offset 3");
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
  void isCopiedWholeAndChangedInPart() {
    Post post =
        Post.builder(Channel.SOCIAL_NETWORK, "Hej")
            .title("Semla")
            .language(Language.SWEDISH)
            .platform("Plats")
            .audience(Audience.GROUP)
            .group(new Group("Bagare", true))
            .inReplyTo(new Comment("Mums", "Anna", null))
            .replaces("Hejsan")
            .alsoPostedTo(java.util.List.of("Annan"))
            .sponsored(true)
            .purpose("glädje")
            .build();
    assertThat(post.toBuilder().build()).isEqualTo(post);
    assertThat(post.toBuilder().text("Hej då").build()).isEqualTo(post.with(Field.TEXT, "Hej då"));
    assertThat(post).hasNoNullFieldsOrProperties();
    assertThat(Post.builder(Channel.BLOG, "x").build()).isEqualTo(Post.of(Channel.BLOG, "x"));
  }

  @Test
  void givesThePieceThatASpanCovers() {
    Post post = Post.of(Channel.BLOG, "Hej Anna").with(Field.TITLE, "Semla");
    assertThat(post.textOf(new dev.vett.core.text.Span(Field.TEXT, 4, 8))).isEqualTo("Anna");
    assertThat(post.textOf(new dev.vett.core.text.Span(Field.TITLE, 0, 5))).isEqualTo("Semla");
  }
}
