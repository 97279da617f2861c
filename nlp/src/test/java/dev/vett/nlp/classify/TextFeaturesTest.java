package dev.vett.nlp.classify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vett.core.analysis.Keyword;
import dev.vett.core.text.Field;
import dev.vett.core.text.Language;
import dev.vett.core.text.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TextFeaturesTest {

  @Test
  void whoIsSpokenOfSaysNothing() {
    assertThat(features("Igår sa Kjell att det var bra"))
        .isEqualTo(features("Igår sa Birgitta att det var bra"));
    assertThat(features("Det kostar 300 kr")).isEqualTo(features("Det kostar 1.250,50 kr"));
    assertThat(features("Läs https://a.example/x nu")).isEqualTo(features("Läs www.b.example nu"));
    assertThat(features("Skriv till anna@b.example nu"))
        .isEqualTo(features("Skriv till kundtjanst@c.example nu"));
    assertThat(features("Hej @anna_k !")).isEqualTo(features("Hej @olle !"));
  }

  @Test
  void howItIsWrittenSaysSomething() {
    assertThat(features("Det är DÅLIGT")).isNotEqualTo(features("Det är dåligt"));
    assertThat(features("Jaha!!")).isNotEqualTo(features("Jaha!"));
    assertThat(features("Jaha 😀")).isNotEqualTo(features("Jaha 🙄"));
    assertThat(features("inte bra alls")).isNotEqualTo(features("bra alls inte"));
  }

  @Test
  void aLineThatOnlyPointsElsewhereSaysNothing() {
    Set<Long> plain = features("Vad menar du med det?");

    assertThat(features("Vad menar du med det?\nhttps://a.example/x")).isEqualTo(plain);
    assertThat(features("@anna_k @olle\nVad menar du med det?\n\n www.b.example "))
        .isEqualTo(plain);
    assertThat(features("Vad menar du med det?\nLäs https://a.example/x")).isNotEqualTo(plain);
  }

  @Test
  void anEmojiPartsNoWords() {
    Set<Long> plain = features("Vad menar du? Inget");

    for (String emoji : List.of("🌼", "👩‍👩‍👧", "☕️", "🇸🇪", "🚲🚲", "👍🏽")) {
      assertThat(features("Vad menar " + emoji + " du? Inget " + emoji)).containsAll(plain);
    }
  }

  @Test
  void formsOfAWordShareMostOfTheirRuns() {
    Set<Long> one = features("besviken");
    one.retainAll(features("besvikna"));

    assertThat(one).hasSizeGreaterThan(10);
  }

  @Test
  void diacriticsSayNothing() {
    assertThat(features("så får vi se på fjällen")).isEqualTo(features("sa far vi se pa fjallen"));
    assertThat(features("nå må du høre på læreren"))
        .isEqualTo(features("na ma du hore pa lareren"));
  }

  @Test
  void lexiconsAndPairsOfThemSaySomething() {
    Set<Long> plain = features("Vad menar du?");
    Set<Long> both =
        features("Vad menar du?", List.of(keyword("group", false), keyword("demeaning", false)));
    Set<Long> negated =
        features("Vad menar du?", List.of(keyword("group", false), keyword("demeaning", true)));

    assertThat(both).containsAll(plain).hasSize(plain.size() + 3).isNotEqualTo(negated);
    assertThat(features("Vad menar du?", List.of(keyword("group", false), keyword("group", false))))
        .hasSize(plain.size() + 1);
  }

  @Test
  void aCompanysOwnListsSayNothing() {
    assertThat(features("Vad menar du?", List.of(keyword("employer", false))))
        .isEqualTo(features("Vad menar du?"));
  }

  @Property(tries = 300)
  void everyTextHasFeaturesEachOnceInOrder(@ForAll String text) {
    long[] features = TextFeatures.of(text, Language.ENGLISH, List.of());

    assertThat(features).isSorted().doesNotHaveDuplicates().isNotEmpty();
  }

  private static Set<Long> features(String text) {
    return features(text, List.of());
  }

  private static Set<Long> features(String text, List<Keyword> keywords) {
    return Arrays.stream(TextFeatures.of(text, Language.SWEDISH, keywords))
        .boxed()
        .collect(Collectors.toSet());
  }

  private static Keyword keyword(String lexicon, boolean negated) {
    return new Keyword(lexicon, "term", new Span(Field.TEXT, 0, 1), 0, false, negated, false, null);
  }
}
