package dev.vett.nlp.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vett.core.analysis.Entity;
import dev.vett.core.analysis.EntityType;
import dev.vett.core.analysis.Keyword;
import dev.vett.core.analysis.Reading;
import dev.vett.core.analysis.Sentence;
import dev.vett.core.analysis.TextReader;
import dev.vett.core.company.Company;
import dev.vett.core.draft.Channel;
import dev.vett.core.draft.Post;
import dev.vett.core.pack.Lexicon;
import dev.vett.core.text.Language;
import dev.vett.core.text.Span;
import dev.vett.nlp.ProcessorTime;
import dev.vett.nlp.fold.Disguise;
import dev.vett.nlp.fold.Shadow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingPropertiesTest {
  private static final String TERM = "idiot";
  private static final TextReader READER =
      new OpenNlpTextAnalyzer()
          .reader(
              List.of(
                  new Lexicon("insult", Language.SWEDISH, "insult.sv.txt", List.of(TERM)),
                  new Lexicon("negation", Language.SWEDISH, "negation.sv.txt", List.of("inte"))),
              Company.named("Granlund").build());

  private static final int SHORT = 25_000;
  private static final int TIMES = 4;
  private static final int ROUNDS = 5;

  /** A quadratic reader would need sixteen times as long for a text four times as long. */
  private static final int MOST_TIMES_AS_LONG = 10;

  @Property(tries = 400)
  void everySpanLiesInTheTextOnCodePointBorders(@ForAll("posts") String text) {
    Post post = Post.of(Channel.BLOG, text).in(Language.SWEDISH);
    Reading reading = READER.read(post);
    List<Span> spans = new ArrayList<>();
    reading.keywords().stream().map(Keyword::span).forEach(spans::add);
    reading.entities().stream().map(Entity::span).forEach(spans::add);
    reading.names().stream().map(Entity::span).forEach(spans::add);
    reading.sentences().stream().map(Sentence::span).forEach(spans::add);

    for (Span span : spans) {
      assertThat(span.start()).isBetween(0, span.end() - 1);
      assertThat(span.end()).isLessThanOrEqualTo(text.length());
      assertThat(splitsPair(text, span.start())).isFalse();
      assertThat(splitsPair(text, span.end())).isFalse();
    }
  }

  @Property(tries = 400)
  void everySpanCoversWhatItClaims(@ForAll("posts") String text) {
    Post post = Post.of(Channel.BLOG, text).in(Language.SWEDISH);
    Reading reading = READER.read(post);

    for (Keyword keyword : reading.keywords()) {
      if (keyword.lexicon().equals("insult")) {
        assertThat(readings(post.textOf(keyword.span()))).anyMatch(word -> word.contains(TERM));
      }
      if (keyword.lexicon().equals("employer")) {
        assertThat(Shadow.fold(post.textOf(keyword.span()))).startsWith("granlund");
      }
    }
    for (Entity entity : reading.entities()) {
      String covered = post.textOf(entity.span());
      if (entity.type() == EntityType.URL) {
        assertThat(covered).isEqualTo("https://a.example/b?c=d");
      }
      if (entity.type() == EntityType.MENTION) {
        assertThat(covered).isEqualTo("@kajsa_berg");
      }
    }
  }

  @Property(tries = 300)
  void whatStandsBeforeMovesAFindingExactly(
      @ForAll("befores") String before, @ForAll("posts") String text) {
    int by = before.length() + 2;

    assertThat(finds(before + "\n\n" + text, by)).isEqualTo(finds(text, 0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Vi åt lunch på Granlund i dag och det var gott. ",
        "din idiot ",
        "i d i o t ",
        "a.b@c.d/e:f-g ",
        "\"'(((]]] ",
        "👩‍👩‍👧😀🇸🇪",
        "1234 5678-90 ",
        "eyJ",
        "y\"",
        "A<",
        "\u0301\u0327",
        "x"
      })
  void timeGrowsWithTheLength(String piece) {
    String four = piece.repeat(SHORT * TIMES / piece.length());
    String one = piece.repeat(SHORT / piece.length());
    read(four); // what the first reading compiles does not count

    double timesAsLong =
        ProcessorTime.timesAsLong(() -> read(four), () -> read(one), MOST_TIMES_AS_LONG, ROUNDS);

    assertThat(timesAsLong).isLessThanOrEqualTo(MOST_TIMES_AS_LONG);
  }

  @Provide
  Arbitrary<String> posts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "idiot",
            "Idioten",
            "1d10t",
            "i d i o t",
            "idi\u200Bot",
            "idіоt",
            "iiidiooot",
            "𝓲𝓭𝓲𝓸𝓽",
            "din",
            "inte",
            "Granlund",
            "Granlunds",
            "#GranlundLife",
            "Anna Lindqvist",
            "@kajsa_berg",
            "https://a.example/b?c=d",
            "😀",
            "👩‍👩‍👧",
            "🇸🇪",
            "e\u0301t\u0308",
            "kaffe",
            ".",
            "!?",
            "\"",
            "”",
            "(",
            "2026",
            "\n");
    return pieces.list().ofMinSize(1).ofMaxSize(25).map(list -> String.join(" ", list) + " .");
  }

  @Provide
  Arbitrary<String> befores() {
    return Arbitraries.of(
            "😀", "👩‍👩‍👧 🇸🇪", "https://a.example/b?c=d", "”Hej på dig”", "\"Vi ses\"")
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(list -> String.join(" ", list));
  }

  private static boolean splitsPair(String text, int border) {
    return border > 0
        && border < text.length()
        && Character.isSurrogatePair(text.charAt(border - 1), text.charAt(border));
  }

  /** Returns what the covered text may stand for, without what parts its letters. */
  private static Set<String> readings(String covered) {
    String joined = Shadow.fold(covered).replaceAll("[^\\p{L}\\p{N}]", "");
    Set<String> readings = new HashSet<>(Disguise.reveal(joined));
    readings.add(joined);
    return readings;
  }

  /** Returns the keywords and entities from an offset on, with places counted from there. */
  private static List<String> finds(String text, int from) {
    Reading reading = READER.read(Post.of(Channel.BLOG, text).in(Language.SWEDISH));
    List<String> finds = new ArrayList<>();
    for (Keyword keyword : reading.keywords()) {
      add(keyword.lexicon() + " " + keyword.folded(), keyword.span(), from, finds);
    }
    for (Entity entity : reading.entities()) {
      add(entity.type().name(), entity.span(), from, finds);
    }
    return finds;
  }

  private static void add(String kind, Span span, int from, List<String> finds) {
    if (span.start() >= from) {
      finds.add(kind + " " + (span.start() - from) + "-" + (span.end() - from));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Aa", "aA1"})
  void timeOfATagGrowsWithItsLength(String hump) {
    String four = "#" + hump.repeat(SHORT * TIMES / hump.length());
    String one = "#" + hump.repeat(SHORT / hump.length());
    read(four);

    double timesAsLong =
        ProcessorTime.timesAsLong(() -> read(four), () -> read(one), MOST_TIMES_AS_LONG, ROUNDS);

    assertThat(timesAsLong).isLessThanOrEqualTo(MOST_TIMES_AS_LONG);
  }

  private static void read(String text) {
    Post post = Post.of(Channel.BLOG, text).in(Language.SWEDISH);
    assertThat(READER.read(post).sentences()).isNotEmpty();
  }
}
