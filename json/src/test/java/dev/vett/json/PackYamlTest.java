package dev.vett.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vett.core.card.Marks;
import dev.vett.core.card.Need;
import dev.vett.core.card.Placement;
import dev.vett.core.card.Remedy;
import dev.vett.core.card.RuleCard;
import dev.vett.core.card.RuleId;
import dev.vett.core.card.Severity;
import dev.vett.core.card.Source;
import dev.vett.core.card.SuggestionKind;
import dev.vett.core.card.Texts;
import dev.vett.core.text.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PackYamlTest {
  private static final RuleId ID = RuleId.of("disclaimer.personal-blog");
  private static final String PACK =
      """
      id: acme-rules
      version: 1.0
      title: {sv: Acmes regler, en: The rules of Acme}
      languages: [sv, en]
      """;
  private static final String CARD =
      """
      severity: warning
      source:
        document: A guidance
        place: the part on blogs
      title: {sv: Privat blogg, nb: Privat blogg}
      message:
        sv: >
          Bloggen säger inte
          vems åsikterna är.
        nb: Bloggen sier ikke hvem sine meninger dette er.
      why: {sv: Läsare kan tro att företaget talar., nb: Lesere kan tro noe.}
      suggestions:
        - kind: insert
          placement: end
          message: {sv: Lägg till, nb: Legg til}
          text: {sv: Åsikterna är mina egna., nb: Meningene er mine egne.}
        - kind: delete
          message: {sv: Ta bort, nb: Ta bort}
        - kind: hand-over
          to: communications
          message: {sv: Fråga, nb: Spør}
      marks: sentences
      needs: [company.customers, post.inReplyTo.postedAt]
      """;

  @Test
  void readsFromAStoredFileWhatTheYamlSays() throws IOException {
    for (String file : List.of(CARD, CARD.replace("needs:", "when: {channel: [blog]}\nneeds:"))) {
      YamlFile parsed = YamlFile.read(new ByteArrayInputStream(file.getBytes(UTF_8)), "rule.yaml");
      List<Language> languages = List.of(Language.SWEDISH, Language.BOKMAL);
      assertThat(PackYaml.rule(ID, languages, List.of(), stored(parsed)))
          .isEqualTo(PackYaml.rule(ID, languages, List.of(), parsed));
    }
    YamlFile header = YamlFile.read(new ByteArrayInputStream(PACK.getBytes(UTF_8)), "pack.yaml");
    assertThat(PackYaml.header(stored(header))).isEqualTo(header(PACK));
  }

  private static YamlFile stored(YamlFile file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    file.store(new DataOutputStream(bytes));
    return YamlFile.stored(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
  }

  @Test
  void readsAHeader() throws IOException {
    assertThat(header(PACK))
        .isEqualTo(
            new PackHeader(
                "acme-rules",
                "1.0",
                new Texts(
                    Map.of(
                        Language.SWEDISH, "Acmes regler", Language.ENGLISH, "The rules of Acme")),
                List.of(Language.SWEDISH, Language.ENGLISH),
                List.of()));
  }

  @Test
  void readsACard() throws IOException {
    assertThat(card(CARD))
        .isEqualTo(
            new RuleCard(
                ID,
                Severity.WARNING,
                new Source("A guidance", "the part on blogs"),
                texts("Privat blogg", "Privat blogg"),
                texts(
                    "Bloggen säger inte vems åsikterna är.",
                    "Bloggen sier ikke hvem sine meninger dette er."),
                texts("Läsare kan tro att företaget talar.", "Lesere kan tro noe."),
                List.of(
                    new Remedy(
                        SuggestionKind.INSERT,
                        texts("Lägg till", "Legg til"),
                        Placement.END,
                        texts("Åsikterna är mina egna.", "Meningene er mine egne."),
                        null),
                    new Remedy(
                        SuggestionKind.DELETE,
                        texts("Ta bort", "Ta bort"),
                        Placement.SPANS,
                        null,
                        null),
                    new Remedy(
                        SuggestionKind.HAND_OVER,
                        texts("Fråga", "Spør"),
                        null,
                        null,
                        "communications")),
                Marks.SENTENCES,
                List.of(Need.CUSTOMERS, Need.POSTED_AT)));
  }

  @Test
  void readsACardWithoutSuggestionsAndNeeds() throws IOException {
    RuleCard card =
        card(CARD.replaceFirst("(?s)suggestions:.*needs: .*", "suggestions:\nneeds: []\n"));

    assertThat(card.remedies()).isEmpty();
    assertThat(card.marks()).isEqualTo(Marks.WORDS);
    assertThat(card.needs()).isEmpty();
  }

  @Test
  void saysWhatIsWrongInAHeader() {
    assertFaultyHeader(
        "acme-rules",
        "Acme rules",
        "invalid-value",
        "id",
        "pack.yaml:1:1: id is no name in kebab-case; write it like acme-rules");
    assertFaultyHeader(
        "1.0",
        "' '",
        "invalid-value",
        "version",
        "pack.yaml:2:1: version is blank; write some words");
    assertFaultyHeader(
        "sv: Acmes",
        "se: Acmes",
        "unknown-field",
        "title.se",
        "pack.yaml:3:9: title.se is no known field; did you mean 'sv'?");
    assertFaultyHeader(
        "{sv: Acmes regler, en: The rules of Acme}",
        "{}",
        "invalid-value",
        "title",
        "pack.yaml:3:1: title is empty; give at least one language");
    assertFaultyHeader(
        "{sv: Acmes regler, en: The rules of Acme}",
        "Acme",
        "wrong-type",
        "title",
        "pack.yaml:3:1: title is a text; give an object with sv, da, nb, nn, en");
    assertFaultyHeader(
        "[sv, en]",
        "[sv, fi]",
        "unknown-value",
        "languages[1]",
        "pack.yaml:4:17: languages[1] is 'fi'; use one of sv, da, nb, nn, en");
    assertFaultyHeader(
        "languages: [sv, en]",
        "",
        "missing-field",
        "languages",
        "pack.yaml:1:1: languages is missing; give a list such as [sv, en]");
  }

  @Test
  void saysWhatIsWrongInACard() {
    assertFaultyCard(
        "severity: warning",
        "severity: off",
        "unknown-value",
        "severity",
        "rule.yaml:1:1: severity is 'off'; use one of advice, warning, blocker");
    assertFaultyCard(
        "  place: the part on blogs\n",
        "",
        "missing-field",
        "source.place",
        "rule.yaml:2:1: source.place is missing; give the place in the document");
    assertFaultyCard(
        "nb: Bloggen sier ikke hvem sine meninger dette er.",
        "nb: ''",
        "invalid-value",
        "message.nb",
        "rule.yaml:10:3: message.nb is blank; write the text");
    assertFaultyCard(
        "kind: insert",
        "kind: inserts",
        "unknown-value",
        "suggestions[0].kind",
        "rule.yaml:13:5: suggestions[0].kind is 'inserts'; did you mean 'insert'?");
    assertFaultyCard(
        "placement: end",
        "placement: middle",
        "unknown-value",
        "suggestions[0].placement",
        "rule.yaml:14:5: suggestions[0].placement is 'middle'; use one of start, end, spans");
    assertFaultyCard(
        "    text: {sv: Åsikterna är mina egna., nb: Meningene er mine egne.}\n",
        "",
        "invalid-value",
        "suggestions[0].text",
        "rule.yaml:13:5: suggestions[0].text is missing; a suggestion that inserts says what it"
            + " writes");
    assertFaultyCard(
        "to: communications",
        "text: {sv: x}",
        "invalid-value",
        "suggestions[2].text",
        "rule.yaml:20:5: suggestions[2].text has no meaning for the kind hand-over; leave it out");
    assertFaultyCard(
        "    to: communications\n",
        "",
        "invalid-value",
        "suggestions[2].to",
        "rule.yaml:19:5: suggestions[2].to is missing; name a contact of the company, such as"
            + " communications");
    assertFaultyCard(
        "company.customers",
        "company.costumers",
        "unknown-value",
        "needs[0]",
        "rule.yaml:23:9: needs[0] is 'company.costumers'; did you mean 'company.customers'?");
    assertFaultyCard(
        "why:",
        "whi:",
        "unknown-field",
        "whi",
        "rule.yaml:11:1: whi is no known field; did you mean 'why'?");
  }

  private static void assertFaultyHeader(
      String from, String to, String code, String path, String message) {
    assertThat(PACK).contains(from);
    Faults.check(() -> header(PACK.replace(from, to)), code, path, message);
  }

  private static void assertFaultyCard(
      String from, String to, String code, String path, String message) {
    assertThat(CARD).contains(from);
    Faults.check(() -> card(CARD.replace(from, to)), code, path, message);
  }

  private static Texts texts(String swedish, String bokmal) {
    return new Texts(Map.of(Language.SWEDISH, swedish, Language.BOKMAL, bokmal));
  }

  private static PackHeader header(String yaml) throws IOException {
    return PackYaml.header(new ByteArrayInputStream(yaml.getBytes(UTF_8)), "pack.yaml");
  }

  private static RuleCard card(String yaml) throws IOException {
    return PackYaml.rule(
            ID,
            List.of(Language.SWEDISH, Language.BOKMAL),
            List.of(),
            new ByteArrayInputStream(yaml.getBytes(UTF_8)),
            "rule.yaml")
        .card();
  }
}
