package dev.vett.nlp.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vett.core.company.Company;
import dev.vett.nlp.ProcessorTime;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntityFinderTest {
  private static final int LONG = 100_000;
  private static final int ROUNDS = 3;

  @Property(tries = 1000)
  void spansAreInOrderApartAndOnCodePoints(@ForAll("texts") String text) {
    int before = 0;
    for (FoundEntity found : Found.entities(text)) {
      assertThat(found.start()).isGreaterThanOrEqualTo(before);
      assertThat(found.end()).isLessThanOrEqualTo(text.length());
      assertThat(splitsPair(text, found.start())).isFalse();
      assertThat(splitsPair(text, found.end())).isFalse();
      before = found.end();
    }
  }

  @Property(tries = 300)
  void anEmojiBeforeShiftsExactly(@ForAll("texts") String text) {
    List<FoundEntity> shifted =
        Found.entities(text).stream()
            .map(f -> new FoundEntity(f.type(), f.start() + 3, f.end() + 3, f.traits()))
            .toList();
    assertThat(Found.entities("😀\n" + text)).isEqualTo(shifted);
  }

  @Property(tries = 300)
  void invisibleCharactersHideNothing(@ForAll("texts") String text) {
    String disguised = text.replace("1", "1\u200B").replace(" ", "\u00A0").replace("-", "\u2011");
    assertThat(Found.entities(disguised))
        .extracting(FoundEntity::type)
        .isEqualTo(Found.entities(text).stream().map(FoundEntity::type).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "1 ",
        "1.",
        "1-",
        "12 34 56 78 ",
        "070 ",
        "070-174 06 05 ",
        "00 ",
        "0 1 2 ",
        "+46 70 ",
        "tlf 12 34 56 78 ",
        "811218-9876 ",
        "4111 ",
        "SE35 ",
        "@",
        "a@",
        "a@a.se ",
        "://",
        "http://a@",
        "x://y:z@",
        "http://(((",
        "a.",
        "www.",
        "#a",
        "password=",
        "password='",
        "=",
        ":",
        "::",
        "1:",
        "-----BEGIN PRIVATE KEY-----",
        "-----BEGIN PRIVATE KEY-----MIIEabcdefg ",
        "ghp_.",
        "ghp_1.",
        "eyJ1",
        "bearer ",
        "git@a.b:aaaa",
        "\u200B1",
        "😀",
        "("
      })
  void timeIsLinearInTheLength(String part) {
    String text = part.repeat(LONG / part.length());
    long nanos = ProcessorTime.best(ROUNDS, () -> assertThat(Found.entities(text)).isNotNull());
    assertThat(Duration.ofNanos(nanos)).isLessThan(Duration.ofSeconds(10));
  }

  @Test
  void findsAllInOneText() {
    assertThat(
            Found.in(
                "Ring 070-174 06 05 😀 eller mejla anna@firma.se, se https://x.example/a. "
                    + "Pnr 811218-9876, kort 4111 1111 1111 1111, IBAN NO93 8601 1117 947. "
                    + "#hej @anna 10.2.3.4 password=Abc123"))
        .containsExactly(
            "PHONE 070-174 06 05",
            "EMAIL anna@firma.se",
            "URL https://x.example/a",
            "NATIONAL_ID 811218-9876",
            "CARD 4111 1111 1111 1111",
            "IBAN NO93 8601 1117 947",
            "HASHTAG #hej",
            "MENTION @anna",
            "IP 10.2.3.4",
            "SECRET Abc123");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "😀",
        "Vi satt på kajen och åt glass, och sedan gick vi hem. Klart 10/10!",
        "Julmiddag 24.12 kl. 15.00 på Storgatan 12, 3 tr., portkod finns.",
        "HM-guld med 32-29 (16-14), målvakt 41 % räddningar, 4 500 på läktaren.",
        "Rabatt: 20 % på allt över 1 499 kr, t.o.m. 2026-01-31.",
        "Løp 10 km på 48:31, snitt 4:51, nytt rekord i 2026!",
        "Oppskrift: 3 dl mel, 1/2 ts salt, 225 °C i 12-15 min.",
        "Flight SK1423 gate C12, sæde 24A, ref. XK4J7P",
        "Paragraf 4.2.1 og §10 stk. 3, nr. 12-2019",
        "Serial 8F3K-22LM-90QX"
      })
  void staysSilentOnEverydayText(String text) {
    assertThat(Found.in(text)).isEmpty();
  }

  @Test
  void manyThreadsFindTheSame() {
    EntityFinder finder = new EntityFinder(Company.named("Granlund").build());
    String text = "Ring 070-174 06 05, pnr 811218-9876, anna@firma.se";
    List<FoundEntity> once = finder.find(text);
    assertThat(IntStream.range(0, 500).parallel().mapToObj(i -> finder.find(text)))
        .allMatch(once::equals);
  }

  @Test
  void showsNoText() {
    assertThat(Found.entities("pnr 811218-9876").get(0).toString()).doesNotContain("9876");
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "811218-9876",
            "070-174 06 05",
            "4111 1111 1111 1111",
            "NO93 8601 1117 947",
            "anna@firma.se",
            "https://x.example/a",
            "10.2.3.4",
            "@anna",
            "#hej",
            "password=Ab12cd",
            "ring ",
            "ordre ",
            "1",
            "2026",
            " ",
            "-",
            ".",
            "@",
            "#",
            ":",
            "/",
            "å",
            "😀",
            "\uD83D",
            "\uDE00",
            "(",
            "é",
            "\n",
            "e\u0301",
            "www.",
            "x",
            "=")
        .list()
        .ofMaxSize(14)
        .map(parts -> String.join("", parts));
  }

  private static boolean splitsPair(String text, int index) {
    return index > 0
        && index < text.length()
        && Character.isHighSurrogate(text.charAt(index - 1))
        && Character.isLowSurrogate(text.charAt(index));
  }
}
