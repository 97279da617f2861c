package dev.vett.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vett.core.draft.Account;
import dev.vett.core.draft.Audience;
import dev.vett.core.draft.Author;
import dev.vett.core.draft.Channel;
import dev.vett.core.draft.Comment;
import dev.vett.core.draft.Draft;
import dev.vett.core.draft.Post;
import dev.vett.core.draft.Profile;
import dev.vett.core.text.Language;
import java.io.ByteArrayInputStream;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DraftPropertiesTest {
  @Property(tries = 500)
  void readsBackWhatItWrites(@ForAll("drafts") Draft draft) {
    String json = DraftJson.write(draft);

    assertThat(DraftJson.read(json)).isEqualTo(draft);
    assertThat(DraftJson.write(draft)).isEqualTo(json);
    assertThat(DraftLines.of(new ByteArrayInputStream(json.getBytes(UTF_8))).next())
        .isEqualTo(new DraftLine.Ready(1, draft));
  }

  @Property(tries = 1000)
  void answersAnyBytesWithLines(@ForAll byte[] bytes) {
    long lines = 1;
    for (byte unit : bytes) {
      lines += unit == '\n' ? 1 : 0;
    }

    assertThat(DraftLines.of(new ByteArrayInputStream(bytes)).stream())
        .hasSizeLessThanOrEqualTo((int) lines)
        .hasOnlyElementsOfType(DraftLine.Unreadable.class);
  }

  @Property(tries = 500)
  void cutDraftsAreFaults(@ForAll("drafts") Draft draft, @ForAll("fractions") double fraction) {
    String json = DraftJson.write(draft);
    String cut = json.substring(0, (int) (fraction * json.length()));

    assertThat(Faults.of(() -> DraftJson.read(cut)).code()).isEqualTo(ErrorCode.INVALID_JSON);
  }

  @Provide
  Arbitrary<Double> fractions() {
    return Arbitraries.doubles().between(0, 0.99);
  }

  @Provide
  Arbitrary<Draft> drafts() {
    return Combinators.combine(texts().injectNull(0.3), posts(), authors(), times()).as(Draft::new);
  }

  private static Arbitrary<Post> posts() {
    Arbitrary<Comment> comments =
        Combinators.combine(texts(), texts().injectNull(0.5), times().injectNull(0.5))
            .as(Comment::new);
    return Combinators.combine(
            texts(),
            texts().injectNull(0.5),
            Arbitraries.of(Language.class).injectNull(0.5),
            Arbitraries.of(Channel.class),
            Arbitraries.of(Audience.class),
            comments.injectNull(0.5),
            texts().list().ofMaxSize(3),
            Arbitraries.of(true, false))
        .as(
            (text, title, language, channel, audience, comment, also, sponsored) ->
                new Post(
                    text, title, language, channel, title, audience, null, comment, title, also,
                    sponsored, null));
  }

  private static Arbitrary<Author> authors() {
    Arbitrary<Profile> profiles =
        Combinators.combine(
                Arbitraries.of(true, false),
                Arbitraries.of(true, false),
                Arbitraries.of(true, false).injectNull(0.3))
            .as(Profile::new);
    return Combinators.combine(
            texts().injectNull(0.5),
            Arbitraries.of("employee", "legal", "Head of Fish"),
            Arbitraries.of(Account.class),
            profiles)
        .as((name, role, account, profile) -> new Author(name, role, account, null, null, profile));
  }

  private static Arbitrary<OffsetDateTime> times() {
    return Combinators.combine(
            Arbitraries.longs().between(0, 4_000_000_000L),
            Arbitraries.integers().between(-18 * 60, 18 * 60))
        .as(
            (second, offset) ->
                java.time.Instant.ofEpochSecond(second)
                    .atOffset(ZoneOffset.ofTotalSeconds(offset * 60)));
  }

  private static Arbitrary<String> texts() {
    return Arbitraries.strings()
        .all()
        .withChars('"', '\\', '\n', '\u2028')
        .ofMaxLength(20)
        .map(Surrogates::mended);
  }
}
