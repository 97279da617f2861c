package dev.vett.intranet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** What people see and do, in a real browser that asks for Swedish. */
class BrowserTest extends PublisherTest {
  private static final String DISCLAIMER =
      "Jag skriver här som privatperson, och åsikterna är mina egna.";

  /** What the finding in {@link WorkflowTest#INSULT} points at. */
  private static final String INSULTING = "Du är en patetisk liten råtta, Henrik.";

  private static Browser browser;

  @BeforeAll
  static void startBrowser() {
    browser = Browser.start("sv");
  }

  @AfterAll
  static void closeBrowser() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void logIn() {
    browser.at(port).logIn("anna");
    browser.open("/articles/new");
  }

  @Test
  void findingsAreUnderlinedAtTheRightLettersAlsoAfterEmoji() {
    write("🎉👩‍👩‍👧 Hej! Du är en patetisk liten råtta, Henrik.");

    browser.waitFor("mark.blocker");

    assertThat(browser.texts("mark.blocker")).containsExactly(INSULTING);
    assertThat(spreadBetweenMarkAndText()).isLessThan(1.0);
    assertThat(browser.texts("#findings > li"))
        .hasSize(1)
        .first()
        .asString()
        .contains("Stopp")
        .contains("Visa i texten");
    browser.screenshot("underlined-after-emoji");
  }

  @Test
  void underlinesFollowTheLettersWhileOneTypesBeforeThem() {
    write("Du är en patetisk liten råtta, Henrik.");
    browser.waitFor("mark.blocker");

    browser.run("document.getElementById('text').setSelectionRange(0, 0)");
    browser.type("🎉 Hej! ");

    assertThat(browser.texts("mark.blocker")).containsExactly(INSULTING);
  }

  @Test
  void aSuggestionIsAppliedOnClickAndTheFindingIsGone() {
    onBlog();
    write(WorkflowTest.NO_DISCLAIMER);
    browser.waitFor("#findings li[data-rule='disclaimer.personal-blog']");
    browser.screenshot("warning");

    browser.find("button[data-kind='edits']").click();

    assertThat(browser.value("#text")).isEqualTo(WorkflowTest.NO_DISCLAIMER + "\n\n" + DISCLAIMER);
    browser.waitUntilGone("#findings li[data-rule='disclaimer.personal-blog']");
    browser.find("#submit").click();
    assertThat(browser.waitFor(".notice").getText()).isEqualTo("Publicerat.");
    assertThat(browser.texts("article .text")).anyMatch(text -> text.endsWith(DISCLAIMER));
  }

  @Test
  void aWarningStopsUntilItsAuthorSaysWhy() {
    onBlog();
    write(WorkflowTest.NO_DISCLAIMER);
    browser.find("#submit").click();
    assertThat(browser.waitFor(".notice").getText()).startsWith("Inte publicerat.");

    browser.find("#reason").sendKeys("Det står i bloggens presentation.");
    browser.find("#submit").click();

    browser.waitFor("article .text");
    assertThat(browser.waitFor(".notice").getText()).isEqualTo("Publicerat.");
  }

  @Test
  void aBlockedArticleIsHandedOverSentBackAndApproved() {
    title("Till Henrik, i all hast");
    onBlog();
    browser.run("document.getElementById('account').value = 'CORPORATE'");
    write("Vi öppnar klockan nio i morgon.");
    browser.waitFor("#findings .blocker button[data-kind='hand-over']");
    browser.screenshot("blocked");
    browser.find("button[data-kind='hand-over']").click();
    assertThat(browser.waitFor(".notice").getText()).startsWith("En kollega måste godkänna");

    review("Till Henrik, i all hast");
    browser.screenshot("review");
    browser.find("#word").sendKeys("Inte klockan åtta?");
    browser.find("#send-back").click();
    assertThat(browser.waitFor(".notice").getText())
        .isEqualTo("Skickad tillbaka till författaren.");

    browser.logIn("anna");
    open("Till Henrik, i all hast");
    assertThat(browser.find(".notice.bad").getText()).contains("Inte klockan åtta?");
    browser.find("#submit").click();
    // the word of the reviewer is a notice too, and stands there until the next page comes
    browser.waitFor(".notice[role='status']");

    review("Till Henrik, i all hast");
    browser.find("#approve").click();
    assertThat(browser.waitFor(".notice").getText()).isEqualTo("Godkänd och publicerad.");

    browser.open("/records");
    assertThat(browser.texts("#records tbody tr").get(0)).contains("Bo Lind svarar för det");
    browser.screenshot("records");
    browser.open("/overview");
    browser.screenshot("overview");
  }

  @Test
  void aPlannedArticleIsHeldBackAfterThePacksWereSwapped() throws Exception {
    title("Kaffekoppar");
    write("Vår nya kopp är ultramarin, och den finns i köket.");
    browser.run("document.getElementById('publishAt').value = '2026-11-23T21:00:00'");
    browser.find("#submit").click();
    assertThat(browser.waitFor(".notice").getText()).startsWith("Planerad.");

    Path terms = packs().resolve("house/lexicon/price-promise.sv.txt");
    String before = Files.readString(terms);
    Files.writeString(terms, before + "ultramarin\n");
    try {
      browser.open("/articles/new");
      await(
          "new packs",
          () -> {
            browser.run("document.getElementById('text').value = ''");
            write("Den är ultramarin.");
            browser.waitFor("#findings[aria-busy='false']");
            return browser.texts("mark.warning").contains("ultramarin");
          });
      clock.advance(Duration.ofHours(3));
      await(
          "being held",
          () -> {
            browser.open("/");
            return browser.texts(".status.HELD").contains("stoppad");
          });
      open("Kaffekoppar");
      browser.waitFor("mark.warning");
      assertThat(browser.find(".notice.bad").getText()).contains("wording.price-promise");
      browser.screenshot("held");
    } finally {
      Files.writeString(terms, before);
    }
  }

  @Test
  void everythingCanBeDoneFromTheKeyboard() {
    onBlog();
    write(WorkflowTest.NO_DISCLAIMER);
    browser.waitFor("button[data-kind='edits']");

    browser.run("arguments[0].focus()", browser.find("button[data-kind='edits']"));
    browser.find("button[data-kind='edits']").sendKeys(Keys.SPACE);

    assertThat(browser.value("#text")).endsWith(DISCLAIMER);
    assertThat(browser.run("return document.activeElement.id")).isEqualTo("text");
    assertThat(browser.texts("#status").get(0)).isNotBlank();
  }

  @Test
  void aFindingShowsWhereItIs() {
    write("Hej! Du är en patetisk liten råtta, Henrik.");
    browser.waitFor("#findings .show").click();

    assertThat(
            browser.run(
                "const t = document.activeElement;"
                    + " return t.value.slice(t.selectionStart, t.selectionEnd)"))
        .isEqualTo(INSULTING);
    assertThat(browser.waitFor("#findings li[aria-current='true']").isDisplayed()).isTrue();
  }

  @Test
  void withoutTheCheckerOneWritesOnAndIsCheckedWhenItIsBack() {
    browser.offline(true);
    try {
      write(WorkflowTest.INSULT);
      browser.waitForText("#status", "Det gick inte att kontrollera just nu.");
      browser.screenshot("checker-away");
    } finally {
      browser.offline(false);
    }
    browser.waitFor("mark.blocker");
  }

  @Test
  void whatPeopleOperateHasANameForScreenReaders() {
    for (String page : List.of("/articles/new", "/", "/login")) {
      browser.open(page);
      assertThat(browser.run(NAMELESS)).as(page).isEqualTo(List.of());
      assertThat(browser.run("return document.documentElement.lang")).isEqualTo("sv");
      assertThat(browser.run("return document.querySelectorAll('h1').length")).isEqualTo(1L);
    }
  }

  @Test
  void scriptInATextIsTextInTheMirrorToo() {
    write("<img src=x onerror=\"document.title='broken'\"> Du är en patetisk liten råtta, Henrik.");
    browser.waitFor("mark.blocker");

    assertThat(browser.run("return document.querySelectorAll('.mirror img').length")).isEqualTo(0L);
    assertThat(browser.run("return document.title")).isNotEqualTo("broken");
  }

  private static final String NAMELESS =
      "return [...document.querySelectorAll('input:not([type=hidden]), select, textarea, button, a')]"
          + ".filter(e => !(e.labels?.length || e.textContent.trim() || e.getAttribute('aria-label')))"
          + ".map(e => e.outerHTML)";

  private void onBlog() {
    browser.run(
        "document.getElementById('channel').value = 'BLOG';"
            + "document.getElementById('audience').value = 'PUBLIC'");
  }

  private static void title(String title) {
    browser.find("#title").click();
    browser.type(title);
  }

  private static void write(String text) {
    browser.run("document.getElementById('text').focus()");
    browser.type(text);
  }

  private void review(String title) {
    browser.logIn("bo");
    browser.open("/queue");
    click(title);
  }

  private static void open(String title) {
    browser.open("/");
    click(title);
  }

  private static void click(String title) {
    browser.run(
        "[...document.querySelectorAll('.articles a')]"
            + ".find(a => a.textContent === arguments[0]).click()",
        title);
    browser.waitFor("#findings");
  }

  /** Pixels between where the mark stands and where the field's own letters would stand. */
  private static double spreadBetweenMarkAndText() {
    Number spread =
        (Number)
            browser.run(
                """
                const field = document.getElementById("text");
                const mirror = field.previousElementSibling;
                const styles = ["font", "letterSpacing", "wordSpacing", "paddingLeft", "paddingTop",
                  "borderLeftWidth", "borderTopWidth", "whiteSpace", "overflowWrap", "lineHeight", "tabSize"];
                const one = getComputedStyle(field), other = getComputedStyle(mirror);
                const differing = styles.filter((name) => one[name] !== other[name]);
                if (differing.length) throw new Error("styled apart: " + differing);
                const a = field.getBoundingClientRect(), b = mirror.getBoundingClientRect();
                return Math.max(Math.abs(a.left - b.left), Math.abs(a.top - b.top),
                  Math.abs(field.clientWidth - mirror.clientWidth));
                """);
    return spread.doubleValue();
  }
}
