package dev.vett.intranet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vett.core.draft.Account;
import dev.vett.core.draft.Audience;
import dev.vett.core.draft.Channel;
import dev.vett.core.text.Language;
import dev.vett.intranet.article.Article;
import dev.vett.intranet.article.Articles;
import dev.vett.intranet.article.Content;
import dev.vett.intranet.article.Publication;
import dev.vett.intranet.article.Publications;
import dev.vett.intranet.article.RecordedFinding;
import dev.vett.intranet.article.Status;
import dev.vett.intranet.article.Submissions;
import dev.vett.intranet.article.Tally;
import dev.vett.intranet.desk.Desk;
import dev.vett.intranet.desk.NoSuchArticleException;
import dev.vett.intranet.desk.WrongStepException;
import dev.vett.intranet.people.People;
import dev.vett.intranet.people.Person;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

class WorkflowTest extends PublisherTest {
  static final String HARMLESS = "Kaffemaskinen på tredje våningen är lagad.";
  static final String NO_DISCLAIMER = "Fem år på Tallvik i dag. Bäst är kaffet.";
  static final String INSULT = "Du är en patetisk liten råtta, Henrik.";

  @Autowired Desk desk;
  @Autowired People people;
  @Autowired Articles articles;
  @Autowired Publications publications;
  @Autowired Submissions submissions;

  private Person anna;
  private Person bo;
  private Person eva;

  @BeforeEach
  void logIn() {
    anna = people.loadUserByUsername("anna");
    bo = people.loadUserByUsername("bo");
    eva = people.loadUserByUsername("eva");
  }

  @Test
  void whatIsSavedStaysWithItsAuthor() {
    Article saved = desk.save(null, 0, onBlog(INSULT), anna);

    assertThat(saved.status()).isEqualTo(Status.EDITING);
    assertThat(desk.own(saved.id(), anna).content()).isEqualTo(onBlog(INSULT));
    assertThatThrownBy(() -> desk.own(saved.id(), bo)).isInstanceOf(NoSuchArticleException.class);
  }

  @Test
  void whatPassesIsPublishedAtOnceAndRecorded() {
    Article sent = desk.submit(null, 0, onIntranet(HARMLESS), "", anna);

    assertThat(sent.status()).isEqualTo(Status.PUBLISHED);
    Publication record = recordOf(sent);
    assertThat(record.author()).isEqualTo("anna");
    assertThat(record.publishedAt()).isEqualTo(TestClock.EVENING);
    assertThat(record.decision()).isEqualTo("publish");
    assertThat(record.packs()).contains("nordic-guidance 1.0.0");
    assertThat(record.draftHash()).matches("[0-9a-f]{64}");
    assertThat(record.findings()).isEmpty();
  }

  @Test
  void aWarningIsMendedOrJustified() {
    Article stays = desk.submit(null, 0, onBlog(NO_DISCLAIMER), " ", anna);
    assertThat(stays.status()).isEqualTo(Status.EDITING);

    Article sent =
        desk.submit(
            stays.id(), stays.version(), onBlog(NO_DISCLAIMER), "It stands in my profile.", anna);
    assertThat(sent.status()).isEqualTo(Status.PUBLISHED);
    assertThat(recordOf(sent).findings())
        .containsExactly(new RecordedFinding("disclaimer.personal-blog", "warning", "anna"));
  }

  @Test
  void aBlockedArticleWaitsForTheRoleThatTheSuggestionNames() {
    Article sent = desk.submit(null, 0, onIntranet(INSULT), "", anna);

    assertThat(sent.status()).isEqualTo(Status.IN_REVIEW);
    assertThat(desk.queue(eva)).extracting(Article::id).contains(sent.id());
    assertThat(desk.queue(bo)).extracting(Article::id).doesNotContain(sent.id());
    assertThatThrownBy(() -> desk.approve(sent.id(), bo))
        .isInstanceOf(NoSuchArticleException.class);

    Article approved = desk.approve(sent.id(), eva);
    assertThat(approved.status()).isEqualTo(Status.PUBLISHED);
    assertThat(recordOf(approved).findings())
        .contains(new RecordedFinding("harassment.abuse", "blocker", "eva"));
    assertThat(desk.queue(eva)).extracting(Article::id).doesNotContain(sent.id());
  }

  @Test
  void whatIsSentBackBringsAWordAndNeedsApprovalAnew() {
    Article sent = desk.submit(null, 0, onIntranet(INSULT), "", anna);
    desk.sendBack(sent.id(), "Kinder, please.", eva);

    Article back = desk.own(sent.id(), anna);
    assertThat(back.status()).isEqualTo(Status.EDITING);
    assertThat(back.remark()).isEqualTo("Kinder, please.");

    Article again = desk.submit(back.id(), back.version(), onIntranet(INSULT), "", anna);
    assertThat(again.status()).isEqualTo(Status.IN_REVIEW);
  }

  @Test
  void anApprovalHoldsForTheTextThatWasSeen() {
    Content tomorrow = at(onIntranet(INSULT), TestClock.EVENING.plus(Duration.ofHours(3)));
    Article sent = desk.submit(null, 0, tomorrow, "", anna);
    Article planned = desk.approve(sent.id(), eva);
    assertThat(planned.status()).isEqualTo(Status.PLANNED);

    Content worse = at(onIntranet(INSULT + " Du är en idiot."), tomorrow.publishAt());
    Article changed = desk.submit(planned.id(), planned.version(), worse, "", anna);
    assertThat(changed.status()).isEqualTo(Status.IN_REVIEW);
  }

  @Test
  void nobodyReviewsWhatTheyWrote() {
    Article sent = desk.submit(null, 0, onIntranet(INSULT), "", eva);

    assertThat(desk.queue(eva)).extracting(Article::id).doesNotContain(sent.id());
    assertThatThrownBy(() -> desk.approve(sent.id(), eva))
        .isInstanceOf(NoSuchArticleException.class);
  }

  @Test
  void aPlannedArticleGoesOutWhenItsTimeComes() throws Exception {
    Content later = at(onIntranet(HARMLESS), TestClock.EVENING.plus(Duration.ofHours(2)));
    Article planned = desk.submit(null, 0, later, "", anna);
    assertThat(planned.status()).isEqualTo(Status.PLANNED);

    clock.advance(Duration.ofHours(1));
    assertThat(desk.own(planned.id(), anna).status()).isEqualTo(Status.PLANNED);

    clock.advance(Duration.ofHours(1));
    await("publication", () -> statusOf(planned) == Status.PUBLISHED);
    assertThat(recordOf(planned).publishedAt()).isEqualTo(later.publishAt());
  }

  @Test
  void aPlannedArticleIsHeldWhereNewPacksStopIt() throws Exception {
    String text = "Vår nya mugg är turkos, och den finns i köket.";
    Content later = at(onIntranet(text), TestClock.EVENING.plus(Duration.ofHours(2)));
    Article planned = desk.submit(null, 0, later, "", anna);
    assertThat(planned.status()).isEqualTo(Status.PLANNED);

    Path terms = packs().resolve("house/lexicon/price-promise.sv.txt");
    String before = Files.readString(terms);
    Files.writeString(terms, before + "turkos\n");
    try {
      await("new packs", () -> breaks(onIntranet(text)));
      clock.advance(Duration.ofHours(3));
      await("being held", () -> statusOf(planned) == Status.HELD);
      assertThat(desk.own(planned.id(), anna).remark()).isEqualTo("wording.price-promise");
      assertThat(publications.findAll())
          .extracting(Publication::article)
          .doesNotContain(planned.id());
    } finally {
      Files.writeString(terms, before);
      await("old packs", () -> !breaks(onIntranet(text)));
    }
  }

  @Test
  void theOverviewCountsBySubmissionAndKeepsNoText() {
    long before = times(submissions.byRule(), "disclaimer.personal-blog");
    long revise = times(submissions.byDecision(), "revise");

    desk.submit(null, 0, onBlog(NO_DISCLAIMER), "", anna);

    assertThat(times(submissions.byRule(), "disclaimer.personal-blog")).isEqualTo(before + 1);
    assertThat(times(submissions.byDecision(), "revise")).isEqualTo(revise + 1);
  }

  @Test
  void twoTabsCannotOverwriteEachOther() {
    Article saved = desk.save(null, 0, onBlog(HARMLESS), anna);
    desk.save(saved.id(), saved.version(), onBlog(HARMLESS + " Äntligen."), anna);

    assertThatThrownBy(() -> desk.save(saved.id(), saved.version(), onBlog("Nej."), anna))
        .isInstanceOf(OptimisticLockingFailureException.class);
    assertThat(desk.own(saved.id(), anna).content().text()).endsWith("Äntligen.");
  }

  @Test
  void whatIsPublishedStaysAsItIs() {
    Article sent = desk.submit(null, 0, onIntranet(HARMLESS), "", anna);

    assertThatThrownBy(() -> desk.save(sent.id(), sent.version(), onIntranet("Nej."), anna))
        .isInstanceOf(WrongStepException.class);
  }

  @Test
  void textsComeBackAsTheyWereWritten() {
    Content content =
        onBlog("Rad ett\n\tæøå 👩‍👩‍👧 'quoted' \"too\" \\ % _ ; -- drop table article");

    Article saved = desk.save(null, 0, content, anna);

    assertThat(desk.own(saved.id(), anna).content()).isEqualTo(content);
  }

  static Content onBlog(String text) {
    return content(text, Channel.BLOG, Audience.PUBLIC, null);
  }

  static Content onIntranet(String text) {
    return content(text, Channel.INTRANET, Audience.INTERNAL, null);
  }

  private static Content at(Content content, @Nullable Instant time) {
    return content(content.text(), content.channel(), content.audience(), time);
  }

  private static Content content(
      String text, Channel channel, Audience audience, @Nullable Instant time) {
    return new Content("Hej", text, channel, Account.PERSONAL, audience, false, false, time);
  }

  private Status statusOf(Article article) {
    return articles.findById(article.id()).orElseThrow().status();
  }

  private Publication recordOf(Article article) {
    return publications.findAll().stream()
        .filter(record -> record.article() == article.id())
        .findFirst()
        .orElseThrow();
  }

  private boolean breaks(Content content) {
    return desk.check(content, "anna", Language.SWEDISH)
        .violation("wording.price-promise")
        .isPresent();
  }

  private static long times(List<Tally> tallies, String name) {
    return tallies.stream().filter(it -> it.name().equals(name)).mapToLong(Tally::times).sum();
  }
}
