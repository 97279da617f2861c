package dev.vett.nlp.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vett.core.analysis.Entity;
import dev.vett.core.analysis.EntityType;
import dev.vett.core.analysis.Reading;
import dev.vett.core.analysis.Recognizer;
import dev.vett.core.analysis.Sentence;
import dev.vett.core.analysis.TextReader;
import dev.vett.core.company.Company;
import dev.vett.core.draft.Channel;
import dev.vett.core.draft.Post;
import dev.vett.core.text.Language;
import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostReadingTest {
  private static final TextReader READER =
      new OpenNlpTextAnalyzer()
          .reader(List.of(), Company.named("Granlund").customers("Sjöstad Livs").build());

  @Test
  void namesComeFromListsAndModel() {
    Post post =
        Post.of(Channel.BLOG, "Igår träffade Anna Lindqvist folk från Sjöstad Livs i Göteborg.")
            .in(Language.SWEDISH);

    List<Entity> names = READER.read(post).names();

    assertThat(names)
        .extracting(name -> name.type() + " " + name.by() + " " + post.textOf(name.span()))
        .containsExactly(
            "PERSON MODEL Anna Lindqvist",
            "ORGANISATION LIST Sjöstad Livs",
            "PLACE MODEL Göteborg");
  }

  @Test
  void aNameHasTheNumberOfItsSentence() {
    Reading reading = READER.read("Vi fikade. Sedan kom Anna Lindqvist förbi.", Language.SWEDISH);

    assertThat(reading.names())
        .singleElement()
        .satisfies(
            name -> {
              assertThat(name.type()).isEqualTo(EntityType.PERSON);
              assertThat(name.by()).isEqualTo(Recognizer.MODEL);
              assertThat(name.sentence()).isEqualTo(1);
            });
  }

  @Test
  void aNameAtTheBeginningOfASentenceCountsToThatSentence() {
    Reading reading =
        READER.read("Vi fikade. Sjöstad Livs bjöd. Anna Lindqvist kom.", Language.SWEDISH);

    assertThat(reading.names()).extracting(Entity::sentence).containsExactly(1, 2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Jonas är i mitt lag.\nhttps://blomster.example/a\nVilket slöseri.",
        "Jonas är i mitt lag.\n🌼 ☕️\nVilket slöseri.",
        "@jonas @eva_k\nJonas är i mitt lag.\n@granlund\nVilket slöseri.\nwww.a.example"
      })
  void aLineThatOnlyPointsElsewhereIsNoSentence(String text) {
    Reading reading = READER.read(text, Language.SWEDISH);

    assertThat(reading.sentences()).hasSize(2);
    assertThat(reading.sentences()).extracting(Sentence::number).containsExactly(0, 1);
    assertThat(reading.sentences().get(0).span().start()).isZero();
    assertThat(reading.sentences().get(1).span().end()).isEqualTo(text.length());
    assertThat(reading.entities()).extracting(Entity::sentence).isSubsetOf(0, 1);
  }

  @Test
  void aTaskWithoutAModelIsNamed() {
    Reading reading = READER.read("Hej", Language.SWEDISH);

    assertThatThrownBy(() -> reading.classification("weather"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'weather'");
    assertThatThrownBy(() -> reading.classifications("weather"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'weather'");
  }

  @Test
  void namesAndClassifiersAreOnlyLoadedWhenAsked() throws Exception {
    try (Apart apart = new Apart()) {
      Class<?> asking = apart.loadClass(Asking.class.getName());

      asking.getMethod("forKeywords").invoke(null);
      assertThat(apart.hasLoaded("dev.vett.nlp.read.PostReading")).isTrue();
      assertThat(apart.hasLoaded("dev.vett.nlp.names.NameModel")).isFalse();
      assertThat(apart.hasLoaded("dev.vett.nlp.classify.WeightTable")).isFalse();

      asking.getMethod("forNames").invoke(null);
      assertThat(apart.hasLoaded("dev.vett.nlp.names.NameModel")).isTrue();
    }
  }

  /** What is asked of a reading, with classes that nobody else has loaded. */
  public static final class Asking {
    private Asking() {}

    /** Asks for what every check asks for. */
    public static void forKeywords() {
      READER.read("Igår träffade jag Anna Lindqvist.", null).keywords();
    }

    /** Asks for names. */
    public static void forNames() {
      READER.read("Igår träffade jag Anna Lindqvist.", null).names();
    }
  }

  /** Loads every class anew and knows which were needed. */
  private static final class Apart extends URLClassLoader {
    Apart() throws MalformedURLException {
      super(classPath(), ClassLoader.getPlatformClassLoader());
    }

    boolean hasLoaded(String name) {
      return findLoadedClass(name) != null;
    }

    private static URL[] classPath() throws MalformedURLException {
      String[] entries = System.getProperty("java.class.path").split(File.pathSeparator, -1);
      URL[] urls = new URL[entries.length];
      for (int i = 0; i < urls.length; i++) {
        urls[i] = Path.of(entries[i]).toUri().toURL();
      }
      return urls;
    }
  }
}
