package dev.vett.nlp.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.vett.core.pack.Lexicon;
import dev.vett.core.text.Language;
import dev.vett.nlp.word.Range;
import dev.vett.nlp.word.WordScanner;
import dev.vett.nlp.word.Words;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MatcherTest {
  @ParameterizedTest
  @CsvSource({
    "chef, min chef, chef",
    "chef, cheferna, cheferna",
    "chef, chefens, chefens",
    "=chef, chefen, ''",
    "kund*, kunddatabas, kunddatabas",
    "kund*, sekund, ''",
    "*chef, sportchefen, sportchefen",
    "*chef, CHEF, CHEF",
    "idiot, 1d10t, 1d10t",
    "idiot, i d i o t, i d i o t",
    "idiot, i.d.i.o.t, i.d.i.o.t",
    "idiot, å i d i o t, i d i o t",
    "idiot, id*iot, id*iot",
    "idiot, idiooot, idiooot",
    "kärring, karring, karring",
    "kärring, kaerring, kaerring",
    "tölp, tolp, tolp",
    "tölp, tolpar, tolpar",
    "tölp, herr Tolp, ''",
    "gäst, gast, ''",
    "anmäl*, anmalan, anmalan",
    "*människa, sommarmanniska, sommarmanniska",
    "aldrig, aldirg, aldirg",
    "innebandy*, innebanydn, innebanydn",
    "*rea, emanciperade, ''",
    "idiot, Idoit, Idoit",
    "idiot, en Idoit, ''",
    "hemlighet, hem, ''"
  })
  void meetsWordsInTheirInflectionsAndDisguises(String term, String text, String found) {
    assertThat(found(term, text)).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource({
    "får inte berätta, du får inte berätta det, får inte berätta",
    "får inte|ej berätta, får ej berätta, får ej berätta",
    "får [egentligen] inte berätta, får inte berätta, får inte berätta",
    "får [egentligen] inte berätta, får egentligen inte berätta, får egentligen inte berätta",
    "får .. berätta, får väl inte berätta, får väl inte berätta",
    "får .. berätta, får väl ännu inte berätta, ''",
    "får ... berätta, får väl ännu inte berätta, får väl ännu inte berätta",
    "gick|tog [hela] .. veckor, det tog två veckor, tog två veckor",
    "gick|tog [hela] .. veckor, det tog hela två veckor, tog hela två veckor",
    "gick|tog .. [hela] veckor, det tog två veckor, ''",
    "gick|tog .. [hela] veckor, det tog nu hela veckor, tog nu hela veckor",
    "nej .. $, nej det är bra, ''",
    "nej ... $, nej det är bra, nej",
    "nej ... $, nej det. Är bra, nej",
    "^ .. nej, men du nej, nej",
    "^ .. nej, ja. Men du nej, nej",
    "^ .. nej, men du då nej, ''",
    "va .. ?, va då?, va",
    "får inte berätta, 'får inte, berätta', 'får inte, berätta'",
    "får inte berätta, får inte. Berätta, ''",
    "{ lösenordet } är, lösenordet är slut, lösenordet",
    "^ nej, nej det är bra, nej",
    "^ nej, du nej, ''",
    "nej $, du nej, nej",
    "nej tack|$, du nej, nej",
    "nej tack|$, du nej tack då, nej tack",
    "nej tack|$, nej du, ''",
    "nej $|=tack, nej. Tack, nej",
    "nej tack-så|$, nej, nej",
    "nej .. tack|$, nej du, ''",
    "nej .. tack|$, nej du tack, nej du tack",
    "nej { tack|$ }, du nej, nej",
    "nej tack|$ 🙈, nej 🙈, nej 🙈",
    "nej tack|$ va, nej. Va, ''",
    "tack|$ va, va, ''",
    "nej tack|$ !, nej!, nej",
    "va ?, va? nej, va",
    "va ?, va nej, ''",
    "lösen : <value>, lösen: Abborre12, 'lösen: Abborre12'"
  })
  void meetsRowsOfItems(String term, String text, String found) {
    assertThat(found(term, text)).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource({
    "🍆, 🍆, 🍆",
    "🍆, ses sen 🍆💦, 🍆",
    "🍆, ses sen, ''",
    "🍆 💦, ses 🍆💦, 🍆💦",
    "🍆 💦, ses 💦🍆🍇, 💦🍆",
    "🔪|🔫, akta dig 🔫, 🔫",
    "akta dig 🔪|🔫, akta dig 🔫 hej, akta dig 🔫",
    "akta dig 🔪, akta dig 🌈, ''",
    "akta dig 🔪, akta dig hej 🔪, ''",
    "akta dig .. 🔪, akta dig du 🔪, akta dig du 🔪",
    "akta dig .. 🔪, akta dig. 🔪 hej du, ''",
    "akta dig [😏|😉] du, akta dig 😉 du, akta dig 😉 du",
    "akta dig [😏|😉] du, akta dig du, akta dig du",
    "akta [😏|😉], akta dig, akta",
    "kniv|🔪 till dig, 🔪 till dig, 🔪 till dig",
    "akta { 🔪 } dig, akta 🔪 dig, 🔪",
    "👍, bra 👍🏽 va, 👍🏽",
    "❤️, bra ❤ va, ❤",
    "❤, bra ❤️ va, ❤️",
    "🇸🇪, heja 🇸🇪🇳🇴, 🇸🇪",
    "👩‍👧, hej 👩‍👧, 👩‍👧",
    "👩, hej 👩‍👧, ''",
    "akta dig, akta 🌈 dig, akta 🌈 dig"
  })
  void meetsEmojiBetweenWords(String term, String text, String found) {
    assertThat(found(term, text)).isEqualTo(found);
  }

  @Test
  void usesALexiconOfEmojiInAnother() {
    List<Lexicon> lexicons =
        List.of(lexicon("weapon", "🔪|🔫", "! 🎬 🔪"), lexicon("threat", "akta dig <weapon>"));
    assertThat(find(lexicons, "Akta dig 🔫"))
        .extracting(Hit::lexicon, Hit::sentence)
        .containsExactly(tuple("threat", 0), tuple("weapon", 0));
    assertThat(find(lexicons, "Jag är här. 🔫🔪").stream().map(Hit::start)).containsExactly(12, 14);
    assertThat(find(lexicons, "Akta dig 🎬🔪")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "=chef*; has the item '=chef*', which asks for one form and for many; write 'chef*'",
        "chef |kund; has a '|' with no word on one side; write a|b without blanks",
        "chef | kund; has a '|' with no word on one side; write a|b without blanks",
        "hej <any>|$; has the item '<any>|$', which holds both <any> and $; write [<any>]",
        "hej $|$; has the item '$|$', which holds no word; write a word or a class",
        "hej du|!; has '!' in the item 'du|!', which holds no word; ^ : ? and ! stand alone",
        "hej [du|=<number>]; has '<' in the item '=<number>'; write a class as <name>, with nothing before",
        "hej|$; has no word that must be there; give at least one item",
        "hej *; has '*' with no word; write <any> for one word, whichever",
        "hej du|*; has '*' with no word; write <any> for one word, whichever",
        "<x>=hej; has the item '<x>=hej'; set blanks around the = that defines a class",
        "<hej du; has '<' in the item '<hej'; write a class as <name>, with nothing before or behind",
        "hej <du>s; has '<' in the item '<du>s'; write a class as <name>, with nothing before or",
        "kund(er|en); has '(' in the item 'kund(er'; write one term a line, and a|b for one word or",
        "kund, chef; has ',' in the item 'kund,'; write one term a line, and a|b for one word or",
        "{ hej; has '{' and no '}'; set both around what the finding points at, or none",
        "hej } du; has '}' and no '{'; set both around what the finding points at, or none",
        "} hej {; has no word between '{' and '}'; set them around what the finding points at",
        "{ hej } { du }; has '{' twice; mark one stretch, from { to }",
        "kniv🔪; has the item 'kniv🔪'; set a blank between an emoji and what is none"
      })
  void saysWhatWouldBeRight(String line, String wrong, String right) {
    assertThatThrownBy(() -> Vocabulary.of(Language.SWEDISH, List.of(lexicon("a", "hej", line))))
        .hasMessageStartingWith("a.sv.txt:2 " + wrong)
        .hasMessageContaining(right);
  }

  @Test
  void usesOtherLexiconsAndLocalClasses() {
    List<Lexicon> lexicons =
        List.of(
            lexicon("insult", "idiot", "dum i huvudet"),
            lexicon("abuse", "<you> = du | hela du", "<you> är [en] <insult>"));
    assertThat(find(lexicons, "Du är en idiot").stream().map(Hit::lexicon))
        .contains("abuse", "insult");
    assertThat(find(lexicons, "Du är dum i huvudet").stream().map(Hit::lexicon)).contains("abuse");
    assertThat(find(lexicons, "Han är en idiot").stream().map(Hit::lexicon))
        .containsExactly("insult");
  }

  @Test
  void takesHitsBackThatAnExceptionMeets() {
    List<Lexicon> lexicons = List.of(lexicon("insult", "idiot", "! jag är [en] <insult>"));
    assertThat(find(lexicons, "jag är en idiot")).isEmpty();
    assertThat(find(lexicons, "han är en idiot")).hasSize(1);
  }

  @Test
  void leavesOrdinaryWordsAlone() {
    List<Lexicon> lexicons = List.of(lexicon("insult", "kåta"));
    Words words = words("kata");
    Vocabulary vocabulary = Vocabulary.of(Language.SWEDISH, lexicons);
    assertThat(Matcher.find(vocabulary, words, index -> true, List.of()).list()).isEmpty();
  }

  @Test
  void namesFileAndLineOfAnUnknownClass() {
    List<Lexicon> lexicons = List.of(lexicon("abuse", "du", "du är <insalt>"), lexicon("insult"));
    assertThatThrownBy(() -> Vocabulary.of(Language.SWEDISH, lexicons))
        .hasMessage("abuse.sv.txt:2 uses the unknown class <insalt>; did you mean 'insult'?");
  }

  @ParameterizedTest
  @CsvSource({"<anyy>, any", "<ANY>, any", "<bekannt>, bekant", "<Merger>, merger"})
  void proposesWhatALineCanUse(String wrong, String right) {
    List<Lexicon> lexicons =
        List.of(lexicon("merger", "e-post"), lexicon("abuse", "<bekant> = kollega", wrong + " du"));
    assertThatThrownBy(() -> Vocabulary.of(Language.SWEDISH, lexicons))
        .hasMessage("abuse.sv.txt:2 uses the unknown class %s; did you mean '%s'?", wrong, right);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<>", "<zebra-crossing>"})
  void namesWhatEveryLineCanUseWhereNothingIsNear(String wrong) {
    List<Lexicon> lexicons = List.of(lexicon("merger", "e-post"), lexicon("abuse", wrong + " du"));
    assertThatThrownBy(() -> Vocabulary.of(Language.SWEDISH, lexicons))
        .hasMessageStartingWith("abuse.sv.txt:1 uses the unknown class " + wrong + "; use a class")
        .hasMessageContaining("one of any, employer")
        .hasMessageNotContaining("inline");
  }

  @Test
  void refusesACircle() {
    List<Lexicon> lexicons = List.of(lexicon("a", "<b> x"), lexicon("b", "<a> y"));
    assertThatThrownBy(() -> Vocabulary.of(Language.SWEDISH, lexicons))
        .hasMessage(
            "b.sv.txt:1 closes a circle of lexicons: a -> b -> a; take one of these uses out");
  }

  @Test
  void refusesATermOfTooManyWords() {
    List<Lexicon> lexicons = List.of(lexicon("a", "du ".repeat(1_024)));
    assertThatThrownBy(() -> Vocabulary.of(Language.SWEDISH, lexicons))
        .hasMessage("a.sv.txt:1 has 1024 items; give at most 1023, or several lines");
  }

  @Test
  void meetsTheLongestTerm() {
    String longest = "hej " + "du ".repeat(1_021) + "nej";
    assertThat(found("hej { " + longest.substring(4) + " }", longest))
        .isEqualTo(longest.substring(4));
  }

  @ParameterizedTest
  @CsvSource({
    "<email>, bo@firma.example",
    "<url>, https://firma.example/@bo",
    "skriv till <email>, skriv till bo@firma.example",
    "<email> [eller] se <url>, bo@firma.example eller se https://firma.example/@bo",
    "skriv till eller, skriv till bo@firma.example eller",
    "till <url>, ''"
  })
  void meetsAddresses(String term, String found) {
    String text = "skriv till bo@firma.example eller se https://firma.example/@bo";
    int url = text.indexOf("https");
    List<Range> addresses = List.of(new Range(11, 27), new Range(url, text.length()));
    Words words = WordScanner.scan(text, List.of(new Range(0, text.length())), addresses);
    Vocabulary vocabulary = Vocabulary.of(Language.SWEDISH, List.of(lexicon("test", term)));
    List<String> hits =
        Matcher.find(vocabulary, words, index -> false, List.of()).list().stream()
            .map(hit -> text.substring(hit.start(), hit.end()))
            .toList();
    assertThat(hits).isEqualTo(found.isEmpty() ? List.of() : List.of(found));
  }

  @Test
  void refusesATermOfNothingButOptionalWords() {
    List<Lexicon> lexicons = List.of(lexicon("a", "# words", "[du]"));
    assertThatThrownBy(() -> Vocabulary.of(Language.SWEDISH, lexicons))
        .hasMessageStartingWith("a.sv.txt:2 has no word that must be there");
  }

  private static String found(String term, String text) {
    List<Hit> hits = find(List.of(lexicon("test", term)), text);
    if (hits.isEmpty()) {
      return "";
    }
    Hit hit = hits.get(0);
    return text.substring(hit.start(), hit.end());
  }

  private static List<Hit> find(List<Lexicon> lexicons, String text) {
    Words words = words(text);
    List<Edge> given = new java.util.ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).form().equals("abborre12")) {
        given.add(new Edge(Builtin.VALUE.symbol(), i, i + 1, false));
      }
    }
    return Matcher.find(Vocabulary.of(Language.SWEDISH, lexicons), words, index -> false, given)
        .list();
  }

  private static Words words(String text) {
    int stop = text.indexOf(". ");
    List<Range> sentences =
        stop < 0
            ? List.of(new Range(0, text.length()))
            : List.of(new Range(0, stop + 1), new Range(stop + 2, text.length()));
    return WordScanner.scan(text, sentences, List.of());
  }

  private static Lexicon lexicon(String name, String... lines) {
    return new Lexicon(name, Language.SWEDISH, name + ".sv.txt", List.of(lines));
  }
}
