package dev.vett.backend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.vett.core.draft.Channel;
import dev.vett.core.text.Kebab;
import dev.vett.core.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The files of the extension fit together. */
class ExtensionFilesTest {
  private static final Path EXTENSION = Path.of("extension");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern USE =
      Pattern.compile("data-text=\"(\\w+)\"|[tT]exts\\.(\\w+)|__MSG_(\\w+)__");

  @ParameterizedTest
  @EnumSource(Language.class)
  void eachLanguageHasEveryText(Language language) throws IOException {
    JsonNode messages = read("_locales/" + language.code() + "/messages.json");

    assertThat(messages.properties())
        .allSatisfy(text -> assertThat(text.getValue().path("message").asText()).isNotBlank());
    assertThat(
            messages.properties().stream().map(text -> text.getKey()).collect(Collectors.toSet()))
        .isEqualTo(used());
  }

  @Test
  void noTwoLanguagesSayTheSameThroughout() throws IOException {
    Set<String> sentences = new TreeSet<>();
    for (Language language : Language.values()) {
      JsonNode messages = read("_locales/" + language.code() + "/messages.json");
      sentences.add(messages.at("/description/message").asText());
    }
    assertThat(sentences).hasSize(Language.values().length);
  }

  @Test
  void asksForNothingBeforeTheUserNamesASite() throws IOException {
    JsonNode manifest = read("manifest.json");

    assertThat(manifest.path("permissions"))
        .extracting(JsonNode::asText)
        .containsExactlyInAnyOrder("storage", "scripting");
    assertThat(manifest.has("host_permissions")).isFalse();
    assertThat(manifest.has("content_scripts")).isFalse();
    assertThat(manifest.path("incognito").asText()).isEqualTo("not_allowed");
  }

  @Test
  void hasTheOriginThatTheBackendAllows() throws IOException, NoSuchAlgorithmException {
    byte[] key = Base64.getDecoder().decode(read("manifest.json").path("key").asText());
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(key);
    String id =
        HexFormat.of()
            .formatHex(hash, 0, 16)
            .chars()
            .map(digit -> 'a' + Character.digit(digit, 16))
            .mapToObj(letter -> Character.toString(letter))
            .collect(Collectors.joining());

    assertThat("chrome-extension://" + id).isEqualTo(BackendFixture.ORIGIN);
    assertThat(Files.readString(Path.of("src/main/resources/application.yaml"))).contains(id);
  }

  @Test
  void knowsTheChannelsOfTheExchangeFormat() throws IOException {
    String settings = Files.readString(EXTENSION.resolve("settings.js"));
    String list = settings.substring(settings.indexOf("CHANNELS"), settings.indexOf("];"));

    assertThat(Pattern.compile("\"([a-z-]+)\"").matcher(list).results().map(word -> word.group(1)))
        .containsExactlyElementsOf(
            Arrays.stream(Channel.values()).map(channel -> Kebab.of(channel)).toList());
  }

  @Test
  void makesNoMarkupOfTextAndRunsNoTextAsCode() throws IOException {
    for (Path script : scripts()) {
      assertThat(Files.readString(script))
          .as(script.toString())
          .doesNotContain("innerHTML", "outerHTML", "insertAdjacentHTML", "eval(", "new Function");
    }
  }

  /** The texts that the extension names, with those that a decision or an outcome names. */
  private static Set<String> used() throws IOException {
    Set<String> names = new TreeSet<>(Set.of("advise", "revise", "block", "refused"));
    for (Path file : scripts()) {
      collect(Files.readString(file), names);
    }
    collect(Files.readString(EXTENSION.resolve("options.html")), names);
    collect(Files.readString(EXTENSION.resolve("manifest.json")), names);
    return names;
  }

  private static void collect(String source, Set<String> names) {
    USE.matcher(source).results().map(ExtensionFilesTest::name).forEach(names::add);
  }

  private static String name(MatchResult use) {
    return Stream.of(1, 2, 3)
        .map(use::group)
        .filter(group -> group != null)
        .findFirst()
        .orElseThrow();
  }

  private static Set<Path> scripts() throws IOException {
    try (Stream<Path> files = Files.list(EXTENSION)) {
      return files
          .filter(file -> file.toString().endsWith(".js"))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static JsonNode read(String file) throws IOException {
    return JSON.readTree(EXTENSION.resolve(file).toFile());
  }
}
