package dev.vett.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.SearchContext;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.FluentWait;
import org.openqa.selenium.support.ui.Select;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The extension in a real browser, against the real backend, on a page like a social network. */
@BackendFixture
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExtensionTest {
  private static final String HARMLESS = "Fin höstdag i skogen med hunden 🍂";
  private static final String NAMES_A_CUSTOMER =
      "😀👍🏽 Berglund Bygg köper elva laddare av oss, kul!";
  private static final String TELLS_A_PASSWORD = "Kul dag! Mitt lösenord på jobbet är hemligt123";
  private static final Duration LONGER_THAN_THE_PAUSE = Duration.ofMillis(1500);

  private final MeterRegistry meters;
  private final LocalSite network;
  private final String backend;
  private ChromeDriver browser;
  private Map<String, String> chosen = Map.of("nothing", "yet");

  @Autowired
  ExtensionTest(MeterRegistry meters, @LocalServerPort int port) throws IOException {
    this.meters = meters;
    this.network = LocalSite.socialNetwork();
    this.backend = "http://127.0.0.1:" + port;
  }

  @BeforeAll
  void open(@TempDir Path folder) throws IOException {
    browser = Chromium.withExtension(folder);
  }

  @AfterAll
  void close() {
    network.close();
    if (browser != null) {
      browser.quit();
    }
  }

  @BeforeEach
  void visit() {
    choose(Map.of());
    browser.get(network.at("localhost"));
  }

  @AfterEach
  void keepScreenshot(TestInfo test) throws IOException {
    Path folder = Files.createDirectories(Path.of("target/screenshots"));
    String name = test.getTestMethod().orElseThrow().getName();
    String which = test.getDisplayName().startsWith(name) ? "" : "-" + test.getDisplayName();
    Files.write(folder.resolve(name + which + ".png"), browser.getScreenshotAs(OutputType.BYTES));
  }

  @Test
  void underlinesTheLettersOfAFindingInATextArea() {
    write("post", NAMES_A_CUSTOMER);

    assertThat(panel("revise").getText())
        .contains("Mend this before you publish")
        .contains("You name a customer");
    WebElement mark = findings().findElement(By.cssSelector("mark.warning"));
    assertThat(mark.getDomProperty("textContent")).isEqualTo("Berglund Bygg");
    assertThat(mark.getRect().getX())
        .isCloseTo(leftEdgeInArea("post", NAMES_A_CUSTOMER, "Berglund"), within(2));
    assertThat(textOf("post")).isEqualTo(NAMES_A_CUSTOMER);
  }

  @Test
  void underlinesTheLettersOfAFindingInAnEditableElement() {
    write("rich", NAMES_A_CUSTOMER);

    panel("revise");
    assertThat(
            browser.executeScript(
                "return [...CSS.highlights.get('vett-warning')].map(range => range.toString())"))
        .isEqualTo(List.of("Berglund Bygg"));
    assertThat(browser.executeScript("return document.getElementById('rich').innerHTML"))
        .isEqualTo(NAMES_A_CUSTOMER);
  }

  @Test
  void appliesASuggestionOnAClickAndLetsThePostPass() {
    write("post", NAMES_A_CUSTOMER);
    panel("revise").findElement(By.cssSelector("li.warning button")).click();

    until(() -> findings().findElements(By.cssSelector(".panel.revise, mark.warning")).isEmpty());
    assertThat(textOf("post"))
        .isEqualTo("😀👍🏽 en av våra kunder köper elva laddare av oss, kul!");
    browser.findElement(By.id("publish")).click();
    until(() -> published().size() == 1);
  }

  @Test
  void appliesASuggestionInAnEditableElement() {
    write("rich", NAMES_A_CUSTOMER);
    panel("revise").findElement(By.cssSelector("li.warning button")).click();

    until(() -> textOf("rich").equals("😀👍🏽 en av våra kunder köper elva laddare av oss, kul!"));
  }

  @Test
  void stopsAPostAtBlockAndOffersToHandItOver() {
    write("post", TELLS_A_PASSWORD);
    browser.findElement(By.id("publish")).click();

    WebElement handOver = panel("block").findElement(By.cssSelector("a[href^='mailto:']"));
    assertThat(handOver.getText()).isEqualTo("Hand over to security@tallvik.example");
    assertThat(handOver.getDomProperty("href")).contains("hemligt123");
    assertThat(published()).isEmpty();
    browser.findElement(By.id("publish")).click();
    pause();
    assertThat(published()).isEmpty();
    assertThat(textOf("post")).isEqualTo(TELLS_A_PASSWORD);
  }

  @Test
  void letsAHarmlessPostPass() {
    write("post", HARMLESS);
    browser.findElement(By.id("publish")).click();

    until(() -> published().equals(List.of(HARMLESS)));
    assertThat(findings().findElements(By.cssSelector(".panel"))).isEmpty();
  }

  @Test
  void warnsAtReviseAndPublishesWhenTheUserInsists() {
    write("post", NAMES_A_CUSTOMER);
    panel("revise");
    browser.findElement(By.id("publish")).click();

    until(() -> panel("revise").getText().contains("Publish anyway"));
    assertThat(published()).isEmpty();
    button("Publish anyway").click();
    until(() -> published().equals(List.of(NAMES_A_CUSTOMER)));
  }

  @Test
  void stopsButtonsThatAreNoneToTheBrowser() {
    choose(Map.of("send", "#reply"));
    browser.get(network.at("localhost"));
    write("rich", TELLS_A_PASSWORD);
    browser.findElement(By.id("reply")).click();

    panel("block");
    pause();
    assertThat(published()).isEmpty();
  }

  @Test
  void saysThatTheBackendIsAwayAndStopsNothing() throws IOException {
    try (ServerSocket closed = new ServerSocket(0)) {
      choose(Map.of("backend", "http://127.0.0.1:" + closed.getLocalPort()));
    }
    browser.get(network.at("localhost"));
    write("post", TELLS_A_PASSWORD);

    assertThat(panel("away").getText()).contains("cannot be reached");
    browser.findElement(By.id("publish")).click();
    until(() -> published().equals(List.of(TELLS_A_PASSWORD)));
  }

  @Test
  void saysThatTheBackendRefusesATokenAndStopsNothing() {
    choose(Map.of("token", "not-the-token-it-wants"));
    browser.get(network.at("localhost"));
    write("post", TELLS_A_PASSWORD);

    assertThat(panel("refused").getText()).contains("Look at the options");
    browser.findElement(By.id("publish")).click();
    until(() -> published().equals(List.of(TELLS_A_PASSWORD)));
  }

  @Test
  void sendsNothingFromOtherSites() {
    browser.get(network.at("127.0.0.1"));
    long before = checks();
    write("post", TELLS_A_PASSWORD);
    pause();
    browser.findElement(By.id("publish")).click();

    until(() -> published().equals(List.of(TELLS_A_PASSWORD)));
    assertThat(checks()).isEqualTo(before);
    assertThat(browser.findElements(By.tagName("vett-findings"))).isEmpty();
  }

  @Test
  void sendsNothingFromSingleLineFields() {
    long before = checks();
    write("password", TELLS_A_PASSWORD);
    write("search", TELLS_A_PASSWORD);
    pause();

    assertThat(checks()).isEqualTo(before);
  }

  @Test
  void showsScriptInEveryFieldAsText() throws IOException {
    String script = "<img src=x onerror=document.title='ran'><script>document.title='ran'</script>";
    String report =
        """
        {"decision": "block", "language": "sv", "violations": [{"rule": "%1$s", "category": "%1$s",
          "severity": "blocker", "message": "%1$s", "spans": [{"in": "text", "start": 0, "end": 4, "text": "%1$s"}],
          "source": {"document": "%1$s", "place": "%1$s"},
          "suggestions": [{"kind": "replace", "message": "%1$s", "to": "%1$s@x", "verified": true,
            "edits": [{"in": "text", "start": 0, "end": 4, "replacement": "%1$s"}]}]}]}
        """
            .formatted(script);
    try (LocalSite hostile = LocalSite.backendThatSays(report)) {
      choose(Map.of("backend", hostile.at("127.0.0.1")));
      browser.get(network.at("localhost"));
      write("post", script + " och mer");

      assertThat(panel("block").getText()).contains(script);
      panel("block").findElement(By.cssSelector("li button")).click();
      until(() -> textOf("post").startsWith(script + " src"));
      assertThat(findings().findElements(By.cssSelector("img, script"))).isEmpty();
      assertThat(browser.getTitle()).isEqualTo("Torget");
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "sv, Ändra det här innan du publicerar, Du nämner en kund",
    "da, 'Ret dette, før du publicerer', kunde",
    "nb, Endre dette før du publiserer, kunde",
    "nn, Endre dette før du publiserer, kunde"
  })
  void speaksTheLanguageOfItsUser(String language, String title, String word) {
    choose(Map.of("language", language));
    browser.get(network.at("localhost"));
    write("post", NAMES_A_CUSTOMER);

    assertThat(panel("revise").getText()).contains(title).contains(word);
    assertThat(panel("revise").getDomAttribute("lang")).isEqualTo(language);
  }

  @Test
  void judgesByTheCompanyOfTheOptions() {
    choose(Map.of("company", "granlund"));
    browser.get(network.at("localhost"));
    write("post", "Sjöstad Livs köper elva laddare av oss, kul!");

    assertThat(panel("revise").getText()).contains("You name a customer");
  }

  /** Fills the options page in and saves it. */
  private void choose(Map<String, String> changes) {
    if (changes.equals(chosen)) {
      return;
    }
    chosen = changes;
    browser.get(BackendFixture.ORIGIN + "/options.html");
    until(() -> !browser.findElement(By.name("role")).getDomProperty("value").isEmpty());
    set("sites", network.at("localhost"));
    set("backend", changes.getOrDefault("backend", backend));
    set("token", changes.getOrDefault("token", BackendFixture.TOKEN));
    set("company", changes.getOrDefault("company", "tallvik"));
    set("send", changes.getOrDefault("send", "button[type=submit]"));
    new Select(browser.findElement(By.name("language")))
        .selectByValue(changes.getOrDefault("language", "en"));
    browser.findElement(By.cssSelector("button[type=submit]")).click();
    until(() -> !browser.findElement(By.cssSelector("output")).getText().isEmpty());
    until(
        () ->
            Boolean.TRUE.equals(
                browser.executeAsyncScript(
                    "const done = arguments[0];"
                        + "chrome.scripting.getRegisteredContentScripts().then(all => done(all.length === 1))")));
  }

  private void set(String field, String value) {
    WebElement element = browser.findElement(By.name(field));
    element.clear();
    element.sendKeys(value);
  }

  /** Types as a user does; a driver's own keys know no emoji. */
  private void write(String id, String text) {
    browser.findElement(By.id(id)).click();
    browser.executeCdpCommand("Input.insertText", Map.of("text", text));
  }

  private String textOf(String id) {
    return (String)
        browser.executeScript(
            "const box = document.getElementById(arguments[0]); return box.value ?? box.innerText",
            id);
  }

  /** Says where a word begins in a text area of one line, as measured without the extension. */
  private int leftEdgeInArea(String id, String text, String word) {
    Object left =
        browser.executeScript(
            """
            const area = document.getElementById(arguments[0]);
            const style = getComputedStyle(area);
            const pen = document.createElement("canvas").getContext("2d");
            pen.font = style.font;
            return Math.round(area.getBoundingClientRect().left + parseFloat(style.borderLeftWidth)
              + parseFloat(style.paddingLeft) + pen.measureText(arguments[1]).width);
            """,
            id,
            text.substring(0, text.indexOf(word)));
    return ((Number) left).intValue();
  }

  private SearchContext findings() {
    return browser.findElement(By.tagName("vett-findings")).getShadowRoot();
  }

  private WebElement panel(String name) {
    return waiting().until(ignored -> findings().findElement(By.cssSelector(".panel." + name)));
  }

  private WebElement button(String text) {
    return panel("revise").findElements(By.cssSelector("button")).stream()
        .filter(button -> button.getText().equals(text))
        .findFirst()
        .orElseThrow();
  }

  private List<String> published() {
    return browser.findElements(By.className("published")).stream()
        .map(WebElement::getText)
        .toList();
  }

  private long checks() {
    return meters.find("vett.checks").timers().stream().mapToLong(Timer::count).sum();
  }

  private void until(Condition condition) {
    waiting().until(ignored -> condition.holds());
  }

  private FluentWait<ChromeDriver> waiting() {
    return new FluentWait<>(browser)
        .withTimeout(Duration.ofSeconds(20))
        .pollingEvery(Duration.ofMillis(100))
        .ignoring(NoSuchElementException.class, StaleElementReferenceException.class);
  }

  /** Waits for what must not happen. */
  private static void pause() {
    try {
      Thread.sleep(LONGER_THAN_THE_PAUSE.toMillis());
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", stopping);
    }
  }

  /** Something that comes true sooner or later. */
  @FunctionalInterface
  private interface Condition {
    boolean holds();
  }
}
