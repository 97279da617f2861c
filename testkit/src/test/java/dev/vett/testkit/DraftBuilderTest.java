package dev.vett.testkit;

import static dev.vett.testkit.DraftBuilder.aDraft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vett.core.draft.Account;
import dev.vett.core.draft.Channel;
import dev.vett.core.draft.Draft;
import dev.vett.core.text.Language;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DraftBuilderTest {
  /** A Thursday. */
  private static final Clock THURSDAY =
      Clock.fixed(Instant.parse("2026-03-26T12:00:00Z"), ZoneId.of("Europe/Oslo"));

  @Test
  void saysWhatIsToldAndLeavesTheRestAsInExamples() {
    Draft draft = aDraft().in(Language.SWEDISH).on(Channel.BLOG).by("manager").saying("Hej");
    assertThat(draft.post().text()).isEqualTo("Hej");
    assertThat(draft.post().language()).isEqualTo(Language.SWEDISH);
    assertThat(draft.post().channel()).isEqualTo(Channel.BLOG);
    assertThat(draft.author().role()).isEqualTo("manager");
    assertThat(draft.author().account()).isEqualTo(Account.PERSONAL);
    assertThat(draft.time()).isEqualTo(OffsetDateTime.parse("2026-11-22T19:00:00+01:00"));
  }

  @Test
  void saysWhatIsAnsweredAndWhatStandsAbove() {
    Draft draft = aDraft().titled("Fem år").answering("Varför så dyrt?").saying("Hej");
    assertThat(draft.post().title()).isEqualTo("Fem år");
    assertThat(draft.post().reply()).isTrue();
    assertThat(draft.post().inReplyTo().text()).isEqualTo("Varför så dyrt?");
  }

  @ParameterizedTest
  @CsvSource({
    "thursday 10:15, 2026-03-26T10:15:00+01:00",
    "Tuesday 10:15, 2026-03-31T10:15:00+02:00",
    "08:00, 2026-03-26T08:00:00+01:00",
    "2027-03-01 00:00, 2027-03-01T00:00:00+01:00"
  })
  void countsDaysFromTheClock(String words, OffsetDateTime time) {
    assertThat(aDraft().clock(THURSDAY).at(words).saying("").time()).isEqualTo(time);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "tirsdag 10:15", "tuesday", "tuesday 25:00", "tuesday 10:15 sharp"})
  void namesATimeThatIsNone(String words) {
    assertThatThrownBy(() -> aDraft().at(words).saying("Hej"))
        .hasMessage(
            "time is '%s'; write it like 'tuesday 10:15', '2026-03-01 08:00' or '10:15'", words);
  }
}
