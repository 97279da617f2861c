package dev.vett.intranet;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A headless Chromium, and what people do with it. */
final class Browser implements AutoCloseable {
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");

  private final ChromeDriver driver;
  private String server = "";

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /**
   * Starts the browser; where there is none, the tests are skipped, but fail where the environment
   * says {@code CI=true}.
   */
  static Browser start(String language) {
    Path chromium = program("chromium", "chromium-browser", "google-chrome");
    Path chromedriver = program("chromedriver");
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium.toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox", // containers run as root, where Chromium refuses its sandbox
        "--disable-dev-shm-usage",
        "--window-size=1200,900",
        "--lang=" + language,
        "--accept-lang=" + language);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(chromedriver.toFile())
            .usingAnyFreePort()
            .build();
    return new Browser(new ChromeDriver(service, options));
  }

  private static Path program(String... names) {
    Optional<Path> found =
        Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
            .flatMap(folder -> Arrays.stream(names).map(name -> Path.of(folder, name)))
            .filter(Files::isExecutable)
            .findFirst();
    if (found.isEmpty()) {
      String reason =
          "no "
              + List.of(names)
              + " on the PATH; on Debian: apt-get install chromium chromium-driver";
      if ("true".equals(System.getenv("CI"))) {
        Assertions.fail(reason);
      }
      Assumptions.abort(reason);
    }
    return found.orElseThrow();
  }

  Browser at(int port) {
    server = "http://localhost:" + port;
    return this;
  }

  void open(String path) {
    driver.get(server + path);
  }

  void logIn(String login) {
    driver.get("about:blank"); // a check under way would bring a cookie back
    driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
    open("/login");
    find("#username").sendKeys(login);
    find("#password").sendKeys("vett");
    find("main button").click();
    waitFor("nav a");
  }

  /** Types as a person does, any character, where the cursor is. */
  void type(String text) {
    driver.executeCdpCommand("Input.insertText", Map.of("text", text));
  }

  /** Cuts the browser off from the server, or connects it again. */
  void offline(boolean cut) {
    driver.executeCdpCommand("Network.enable", Map.of());
    driver.executeCdpCommand(
        "Network.emulateNetworkConditions",
        Map.of("offline", cut, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
  }

  void waitForText(String selector, String text) {
    new WebDriverWait(driver, Duration.ofSeconds(60))
        .until(anything -> texts(selector).stream().anyMatch(it -> it.contains(text)));
  }

  WebElement find(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  List<String> texts(String selector) {
    return driver.findElements(By.cssSelector(selector)).stream()
        .map(element -> element.getDomProperty("textContent"))
        .toList();
  }

  WebElement waitFor(String selector) {
    return new WebDriverWait(driver, Duration.ofSeconds(60))
        .until(anything -> driver.findElement(By.cssSelector(selector)));
  }

  void waitUntilGone(String selector) {
    new WebDriverWait(driver, Duration.ofSeconds(60))
        .until(anything -> driver.findElements(By.cssSelector(selector)).isEmpty());
  }

  String path() {
    return driver.getCurrentUrl().substring(server.length());
  }

  String value(String selector) {
    return find(selector).getDomProperty("value");
  }

  Object run(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  /** Keeps what the browser shows below {@code target/screenshots}. */
  void screenshot(String name) {
    try {
      Files.createDirectories(SCREENSHOTS);
      Files.write(SCREENSHOTS.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  public void close() {
    driver.quit();
  }
}
