package dev.vett.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** Chromium with the extension in it. */
final class Chromium {
  private static final Path EXTENSION = Path.of("extension");

  private Chromium() {}

  /**
   * Starts a browser.
   *
   * <p>Where there is none, a test fails in CI, and is skipped elsewhere.
   *
   * @param profile an empty folder
   */
  static ChromeDriver withExtension(Path profile) throws IOException {
    Optional<Path> browser = onPath("chromium", "chromium-browser", "google-chrome");
    Optional<Path> driver = onPath("chromedriver");
    String missing =
        "Chromium and its driver are needed to test the extension: install chromium and"
            + " chromium-driver, so that chromium and chromedriver are on the PATH";
    if ("true".equals(System.getenv("CI"))) {
      assertThat(browser).as(missing).isPresent();
      assertThat(driver).as(missing).isPresent();
    }
    assumeTrue(browser.isPresent() && driver.isPresent(), missing);

    Path unpacked = profile.resolve("extension");
    unpack(unpacked);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(browser.orElseThrow().toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-dev-shm-usage",
        "--disable-gpu",
        "--lang=en",
        "--window-size=1500,900",
        "--user-data-dir=" + profile.resolve("profile"),
        "--load-extension=" + unpacked.toAbsolutePath(),
        "--disable-features=DisableLoadExtensionCommandLineSwitch");
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(driver.orElseThrow().toFile())
            .build();
    return new ChromeDriver(service, options);
  }

  /**
   * Copies the extension, and grants it this machine's addresses: the browser asks the user for
   * them in a dialog that no driver can reach.
   */
  private static void unpack(Path target) throws IOException {
    try (Stream<Path> files = Files.walk(EXTENSION)) {
      files.forEach(
          file -> {
            try {
              Files.copy(file, target.resolve(EXTENSION.relativize(file).toString()));
            } catch (IOException fault) {
              throw new UncheckedIOException(fault);
            }
          });
    }
    ObjectMapper json = new ObjectMapper();
    Path manifest = target.resolve("manifest.json");
    ObjectNode tree = (ObjectNode) json.readTree(manifest.toFile());
    tree.putArray("host_permissions").add("http://localhost/*").add("http://127.0.0.1/*");
    json.writeValue(manifest.toFile(), tree);
  }

  private static Optional<Path> onPath(String... names) {
    String[] folders = System.getenv("PATH").split(Pattern.quote(File.pathSeparator), -1);
    return Arrays.stream(names)
        .flatMap(name -> Arrays.stream(folders).map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
