package dev.vett.intranet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {
  private static final Pattern BLANK_TO_FILL = Pattern.compile("\\{\\w+}");

  @ParameterizedTest
  @ValueSource(strings = {"_sv", "_da", "_nb", "_nn"})
  void everyLanguageSaysEverything(String language) throws IOException {
    Properties english = bundle("");
    Properties other = bundle(language);

    assertThat(other.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    for (String key : english.stringPropertyNames()) {
      assertThat(other.getProperty(key)).as(key).isNotBlank();
      assertThat(blanks(other.getProperty(key)))
          .as(key)
          .isEqualTo(blanks(english.getProperty(key)));
    }
  }

  private static List<String> blanks(String message) {
    return BLANK_TO_FILL.matcher(message).results().map(MatchResult::group).sorted().toList();
  }

  private static Properties bundle(String language) throws IOException {
    String name = "/messages" + language + ".properties";
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(MessagesTest.class.getResourceAsStream(name), name),
            StandardCharsets.UTF_8)) {
      Properties properties = new Properties();
      properties.load(reader);
      return properties;
    }
  }
}
