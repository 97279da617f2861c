package dev.vett.nlp.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vett.core.analysis.Keyword;
import dev.vett.core.analysis.Reading;
import dev.vett.core.analysis.TextReader;
import dev.vett.core.company.Company;
import dev.vett.core.draft.Channel;
import dev.vett.core.draft.Post;
import dev.vett.core.pack.Lexicon;
import dev.vett.core.text.Field;
import dev.vett.core.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A changed post that is read with what is known of the post as it was. */
class RereadingTest {
  private static final List<Lexicon> LEXICONS =
      List.of(
          lexicon("negation", "inte", "aldrig"),
          lexicon("insult", "idiot", "tölp", "=karl", "! snäll idiot", "! <given-name> idiot"),
          lexicon("abuse", "din .. <insult>", "<person> är ... <insult>", "<insult> { <insult> }"),
          lexicon("person", "du", "=Petra", "<given-name>", "<proper>", "<mention>"),
          lexicon(
              "ask", "^ varför", "va ?", "nej $", "bra kaffe|$ !", "hej :", "säger [nu] <any> nej"),
          lexicon(
              "sign", "🔪|😀", "hej 🔪", "🔪 😀", "^ 🔪", "😀 $", "<url> hej", "<number> kronor"),
          lexicon("loose", "<any> ? varför", "<value> kod|hej"),
          english("stray", "idiot", "never mind", "^ why", "say .. nothing"));

  private static final Company COMPANY =
      Company.named("Granlund").customers("Sjöstad Livs", "Berg").build();

  private static final TextReader READER = new OpenNlpTextAnalyzer().reader(LEXICONS, COMPANY);

  private static final List<String> PIECES =
      List.of(
          "Du är en idiot",
          "din tölp",
          "Petra är ingen snäll idiot",
          "Anna idiot",
          "inte",
          "aldrig",
          "Varför det",
          "va",
          "nej",
          "Nej tack",
          "hej",
          "kaffe",
          "i d i o t",
          "id*iot",
          "id. iot",
          "I. D. I. O. T.",
          "1d10t",
          "Berg",
          "hos Berg i dag",
          "Granlund",
          "Sjöstad Livs",
          "#GranlundLife",
          "@kajsa_berg",
          "https://a.example/b?c=d",
          "070-123 45 67",
          "12 kronor",
          "abborre12",
          "KARL SÄGER NEJ",
          "say nothing never mind",
          "Why would you say that",
          "Jeg synes ikke det er rigtigt, og hvad så",
          "🔪",
          "😀",
          "👩‍👩‍👧",
          "e\u0301t\u0308",
          "idi\u200Bot",
          "\"",
          "”",
          "» ",
          "'",
          "(",
          "<tom>",
          "[removed]",
          ",",
          ".",
          ". ",
          "!",
          "?",
          "...",
          ":",
          "-",
          "\n",
          "\n\n",
          "\n> ");

  private static final List<String> TASKS = List.of("post", "type", "talk");

  @Property(tries = 400)
  void findsWhatAReadingFromScratchFinds(@ForAll long seed) {
    Random random = new Random(seed);
    Post post = post(random);
    Reading before = READER.read(post);
    if (random.nextBoolean()) {
      before.stretches("post");
    }
    for (int change = 0; change < 3; change++) {
      Post changed = changed(post, random);
      assertSame(READER.reread(changed, before), READER.read(changed));
    }
  }

  @Property(tries = 200)
  void findsTheSameAfterSeveralChanges(@ForAll long seed) {
    Random random = new Random(seed);
    Post post = post(random);
    Reading reading = READER.read(post);
    for (int change = 0; change < 4; change++) {
      post = changed(post, random);
      reading = READER.reread(post, reading);
      assertSame(reading, READER.read(post));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'Du är en idiot. Kaffe.', 'Hej! Du är en idiot. Kaffe.'",
    "'Du är en idiot. Kaffe.', '\"Du är en idiot. Kaffe.\"'",
    "'Du är i d i. Nej.', 'Du är i d i. O t nej.'",
    "'Hos berg. Kaffe.', 'Hos Berg. Granlund.'",
    "'du är en idiot. petra är en idiot.', 'Du är en idiot. petra är en idiot.'",
    "'Va? Nej!', 'Va? Nej!!!'",
    "'Varför det. Nej 😀', 'Varför det. Nej 😀😀'",
    "'Hej: nej. Kaffe!', 'Hej: nej; kaffe!'",
    "'Å A. T. i d i o t kaffe.', 'Å AB. T. i d i o t kaffe.'"
  })
  void findsTheSameWhere(String text, String changed) {
    Post post = Post.of(Channel.BLOG, text).in(Language.SWEDISH);
    Post after = post.with(Field.TEXT, changed);
    assertSame(READER.reread(after, READER.read(post)), READER.read(after));
  }

  @Test
  void aSentenceThatMovedKeepsItsTerms() {
    Post post = Post.of(Channel.BLOG, "Kaffe. Du är en idiot.").in(Language.SWEDISH);
    Post after = post.with(Field.TEXT, "Hej hej. Kaffe. Du är en idiot.");

    Reading reading = READER.reread(after, READER.read(post));

    assertThat(reading.keywords())
        .filteredOn(keyword -> keyword.lexicon().equals("insult"))
        .singleElement()
        .satisfies(
            keyword -> {
              assertThat(after.textOf(keyword.span())).isEqualTo("idiot");
              assertThat(keyword.sentence()).isEqualTo(2);
            });
  }

  @Test
  void whatAnotherReaderReadIsNotTakenOver() {
    TextReader other = READER.with(List.of(lexicon("coffee", "kaffe"), lexicon("insult", "lurk")));
    Post post = Post.of(Channel.BLOG, "Kaffe. Du är en idiot.").in(Language.SWEDISH);

    assertThat(other.reread(post, READER.read(post)).keywords())
        .extracting(Keyword::lexicon)
        .contains("coffee")
        .doesNotContain("insult");
  }

  private static void assertSame(Reading reading, Reading scratch) {
    assertThat(reading.language()).isEqualTo(scratch.language());
    assertThat(reading.sentences()).isEqualTo(scratch.sentences());
    assertThat(reading.entities()).isEqualTo(scratch.entities());
    assertThat(reading.keywords()).isEqualTo(scratch.keywords());
    assertThat(reading.stance()).isEqualTo(scratch.stance());
    assertThat(reading.names()).isEqualTo(scratch.names());
    for (String task : TASKS) {
      assertThat(reading.classification(task)).isEqualTo(scratch.classification(task));
      assertThat(reading.classifications(task)).isEqualTo(scratch.classifications(task));
      assertThat(reading.stretches(task)).isEqualTo(scratch.stretches(task));
      assertThat(reading.stretchesByWords(task)).isEqualTo(scratch.stretchesByWords(task));
    }
  }

  private static Post post(Random random) {
    Post post = Post.of(Channel.BLOG, text(random, 1 + random.nextInt(30)));
    post = random.nextInt(3) == 0 ? post.with(Field.TITLE, text(random, 6)) : post;
    return random.nextInt(3) == 0 ? post : post.in(Language.SWEDISH);
  }

  /** Replaces one to three pieces of title or text. */
  private static Post changed(Post post, Random random) {
    Post changed = post;
    int edits = 1 + random.nextInt(3);
    for (int i = 0; i < edits; i++) {
      Field field = post.title() != null && random.nextInt(3) == 0 ? Field.TITLE : Field.TEXT;
      String text = changed.textOf(field);
      int from = border(text, random.nextInt(text.length() + 1));
      int length = random.nextBoolean() ? 0 : random.nextInt(30);
      int to = border(text, Math.min(text.length(), from + length));
      String instead = random.nextInt(4) == 0 ? "" : text(random, random.nextInt(4));
      changed = changed.with(field, text.substring(0, from) + instead + text.substring(to));
    }
    return changed;
  }

  private static int border(String text, int index) {
    boolean inside =
        index > 0
            && index < text.length()
            && Character.isSurrogatePair(text.charAt(index - 1), text.charAt(index));
    return inside ? index + 1 : index;
  }

  private static String text(Random random, int pieces) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < pieces; i++) {
      parts.add(PIECES.get(random.nextInt(PIECES.size())));
    }
    return String.join(random.nextInt(6) == 0 ? "" : " ", parts);
  }

  private static Lexicon lexicon(String name, String... lines) {
    return new Lexicon(name, Language.SWEDISH, name + ".sv.txt", List.of(lines));
  }

  private static Lexicon english(String name, String... lines) {
    return new Lexicon(name, Language.ENGLISH, name + ".en.txt", List.of(lines));
  }
}
