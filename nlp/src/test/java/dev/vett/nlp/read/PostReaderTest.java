package dev.vett.nlp.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vett.core.analysis.Keyword;
import dev.vett.core.analysis.Reading;
import dev.vett.core.analysis.TextReader;
import dev.vett.core.company.Company;
import dev.vett.core.company.Crisis;
import dev.vett.core.draft.Channel;
import dev.vett.core.draft.Post;
import dev.vett.core.pack.Lexicon;
import dev.vett.core.text.Field;
import dev.vett.core.text.Language;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostReaderTest {
  private static final TextReader READER =
      new OpenNlpTextAnalyzer()
          .reader(
              List.of(
                  lexicon("insult", "idiot"),
                  lexicon("negation", "inte"),
                  lexicon("boss", "min chef <given-name>"),
                  new Lexicon(
                      "garment",
                      Language.ENGLISH,
                      "garment.en.txt",
                      List.of("<given-name> ... bra")),
                  new Lexicon(
                      "client", Language.ENGLISH, "client.en.txt", List.of("client {<proper>}"))),
              Company.named("Granlund")
                  .aliases("Granlund Norge AS")
                  .products("Granlund Pay", "Kvist")
                  .customers("Sjöstad Livs", "Kragh & Bro")
                  .confidentialTerms(
                      "Projekt Albatross", "Blåvalen", "HP-7741", "Prosjekt Nattugle")
                  .crisis(new Crisis(true, List.of("Laddkortet", "dataläckan"), List.of()))
                  .build());

  @ParameterizedTest
  @CsvSource({
    "Jag jobbar på Granlund, employer, Granlund",
    "Granlunds fika, employer, Granlunds",
    "älskar #granlund, employer, granlund",
    "älskar #GranlundLife, employer, GranlundLife",
    "tack @Granlund_support, employer, Granlund",
    "betalade med granlundpay, employer, granlundpay",
    "fika hos sjöstad livs, customer, sjöstad livs",
    "#sjöstadlivs är bäst, customer, sjöstadlivs",
    "Kragh och Bro ringde, customer, Kragh och Bro",
    "Kragh & Bros faktura, customer, Kragh & Bros",
    "projekt-albatross i mål, confidential-term, projekt-albatross",
    "PROJEKT ALBATROSS i mål, confidential-term, PROJEKT ALBATROSS",
    "Pr0jekt Alb4tr0ss i mål, confidential-term, Pr0jekt Alb4tr0ss",
    "blavalen i mål, confidential-term, blavalen",
    "B l å v a l e n i mål, confidential-term, B l å v a l e n",
    "Blå\u200Bvalen i mål, confidential-term, Blå\u200Bvalen",
    "Projekt Alba-tross i mål, confidential-term, Projekt Alba-tross",
    "HP-7741 i mål, confidential-term, HP-7741",
    "prosjekt nattugla i mål, confidential-term, prosjekt nattugla",
    "#prosjektnattugla i mål, confidential-term, prosjektnattugla",
    "Mormors Laddkort strejkar, crisis-topic, Laddkort",
    "Två dataläckor på en vecka, crisis-topic, dataläckor",
    "Blåval i sikte, confidential-term, ''"
  })
  void findsWhatTheCompanyListed(String text, String list, String found) {
    assertThat(found(text, list)).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource({
    "Kvällens citat: Anna lost her bra on stage, Anna lost her bra",
    "Anna tog det bra, ''",
    "Anna tog det bra och skickade ett mail med please, ''"
  })
  void findsEnglishInASwedishTextOnlyInWordsThatAreNotSwedish(String text, String garment) {
    assertThat(found(text, "garment")).isEqualTo(garment);
  }

  @Test
  void readsTheLanguageBetweenMarkup() {
    String text = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)> Du är en idiot";

    assertThat(found(text, "insult")).isEqualTo("idiot");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Hittade en kvist i skogen", "Kvist på marken", "gran lund", "granen lundade"})
  void leavesOrdinaryWordsAlone(String text) {
    assertThat(found(text, "employer")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Jag gillar Kvist", "Bäst är #kvist", "Kvist är vår. Granlund alltså"})
  void takesAnOrdinaryWordForANameWhereItIsWrittenAsOne(String text) {
    assertThat(found(text, "employer")).isNotEmpty();
  }

  @Test
  void tellsNegationAndQuotation() {
    assertThat(keyword("Han är inte en idiot", "insult").negated()).isTrue();
    assertThat(keyword("Inte bra, din idiot", "insult").negated()).isFalse();
    assertThat(keyword("Han sa ”din idiot” i går", "insult").quoted()).isTrue();
    assertThat(keyword("Min chef ”Lena” sa hej", "boss").quoted()).isTrue();
    assertThat(keyword("Din idiot", "insult").meant()).isTrue();
  }

  @Test
  void knowsGivenNames() {
    assertThat(found("Min chef Lena Ek är sjuk", "boss")).isEqualTo("Min chef Lena Ek");
    assertThat(found("Min chef är sjuk", "boss")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Wrote to the client Brannock today, Brannock",
    "Told the client I'm late, ''",
    "Told the client I’ve paid, ''",
    "Told the client Brannock I'm late, Brannock",
    "Told the client Brannock HVAC that I'm late, Brannock HVAC",
    "Told the client Brannock LTD: never again, Brannock LTD",
    "Told the client Brannock NEVER again, Brannock"
  })
  void aNameIsARowOfCapitalisedWords(String text, String client) {
    Post post = Post.of(Channel.BLOG, text);
    assertThat(
            READER.read(post.in(Language.ENGLISH)).keywords().stream()
                .filter(found -> found.lexicon().equals("client"))
                .map(found -> post.textOf(found.span()))
                .toList())
        .isEqualTo(client.isEmpty() ? List.of() : List.of(client));
  }

  @ParameterizedTest
  @CsvSource({
    "MIN CHEF LENA ÄR SJUK, MIN CHEF LENA",
    "MIN CHEF HAN I KÄLLAREN, ''",
    "MIN CHEF UD, ''",
    "Min chef LENA är sjuk, Min chef LENA"
  })
  void aSentenceInCapitalsHasNoNamesThatAreOrdinaryWords(String text, String boss) {
    assertThat(found(text, "boss")).isEqualTo(boss);
  }

  @ParameterizedTest
  @CsvSource({"Han är itne en idiot, true", "Han är en idiot, false"})
  void aNegationWithALetterOutOfPlaceStillCounts(String text, boolean negated) {
    assertThat(keyword(text, "insult").negated()).isEqualTo(negated);
  }

  @Test
  void numbersSentencesFromTheTitleOn() {
    Post post = Post.of(Channel.BLOG, "Hej. Din idiot!").with(Field.TITLE, "Granlund");
    Reading reading = READER.read(post.in(Language.SWEDISH));
    assertThat(reading.sentences()).hasSize(3);
    Keyword employer = reading.keywords().get(0);
    assertThat(employer.span().in()).isEqualTo(Field.TITLE);
    assertThat(employer.sentence()).isZero();
    assertThat(reading.keywords())
        .anyMatch(word -> word.lexicon().equals("insult") && word.sentence() == 2);
  }

  @Property(tries = 300)
  void everySpanLiesInTheTextOnCodePointBorders(@ForAll @StringLength(max = 200) String text) {
    if (text.chars().anyMatch(unit -> Character.isSurrogate((char) unit))) {
      return; // jqwik makes lone surrogates, which no post can hold
    }
    Reading reading = READER.read(Post.of(Channel.BLOG, text + " idiot 😀 Granlund " + text));
    for (Keyword keyword : reading.keywords()) {
      assertThat(keyword.span().end()).isLessThanOrEqualTo(2 * text.length() + 20);
    }
    assertThat(reading.keywords()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"😀 ", "https://example.org/a?b=c ", "👩‍👩‍👧 ", "\"hej\" "})
  void whatStandsBeforeMovesASpanExactly(String before) {
    Keyword plain = keyword("Din idiot", "insult");
    Keyword moved = keyword(before + "Din idiot", "insult");
    assertThat(moved.span().start()).isEqualTo(plain.span().start() + before.length());
    assertThat(moved.span().end()).isEqualTo(plain.span().end() + before.length());
  }

  private static Keyword keyword(String text, String lexicon) {
    return READER.read(Post.of(Channel.BLOG, text).in(Language.SWEDISH)).keywords().stream()
        .filter(found -> found.lexicon().equals(lexicon))
        .findFirst()
        .orElseThrow();
  }

  private static String found(String text, String lexicon) {
    Post post = Post.of(Channel.BLOG, text).in(Language.SWEDISH);
    return READER.read(post).keywords().stream()
        .filter(found -> found.lexicon().equals(lexicon))
        .findFirst()
        .map(found -> post.textOf(found.span()))
        .orElse("");
  }

  private static Lexicon lexicon(String name, String... lines) {
    return new Lexicon(name, Language.SWEDISH, name + ".sv.txt", List.of(lines));
  }
}
