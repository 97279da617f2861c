package dev.vett.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vett.core.draft.Account;
import dev.vett.core.draft.Audience;
import dev.vett.core.draft.Author;
import dev.vett.core.draft.Channel;
import dev.vett.core.draft.Comment;
import dev.vett.core.draft.Draft;
import dev.vett.core.draft.Group;
import dev.vett.core.draft.Post;
import dev.vett.core.draft.Profile;
import dev.vett.core.text.Language;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DraftJsonTest {
  private static final String FULL =
      """
      {"id": "d-1",
       "post": {
         "text": "Vi söker fler! 🐟",
         "title": "Jobb",
         "language": "sv",
         "channel": "professional-network",
         "platform": "LinkedIn",
         "audience": "group",
         "group": {"name": "Fisk", "official": true},
         "inReplyTo": {"text": "Söker ni?", "author": "Bo", "postedAt": "2026-11-20T08:00:00+01:00"},
         "replaces": "Vi söker!",
         "alsoPostedTo": ["Facebook", "LinkedIn"],
         "sponsored": false,
         "purpose": "recruiting"},
       "author": {
         "name": "Anna",
         "role": "employee",
         "account": "personal",
         "timeZone": "Europe/Stockholm",
         "locale": "en",
         "profile": {"statesEmployer": true, "hasDisclaimer": false, "managerInformed": null}},
       "time": "2026-11-23T10:15:00+01:00"}
      """;
  private static final Draft FULL_DRAFT =
      new Draft(
          "d-1",
          new Post(
              "Vi söker fler! 🐟",
              "Jobb",
              Language.SWEDISH,
              Channel.PROFESSIONAL_NETWORK,
              "LinkedIn",
              Audience.GROUP,
              new Group("Fisk", true),
              new Comment("Söker ni?", "Bo", OffsetDateTime.parse("2026-11-20T08:00:00+01:00")),
              "Vi söker!",
              List.of("Facebook", "LinkedIn"),
              false,
              "recruiting"),
          new Author(
              "Anna",
              "employee",
              Account.PERSONAL,
              ZoneId.of("Europe/Stockholm"),
              Language.ENGLISH,
              new Profile(true, false, null)),
          OffsetDateTime.parse("2026-11-23T10:15:00+01:00"));
  private static final String LEAST =
      """
      {"post": {"text": "Hej", "channel": "blog"},
       "author": {"role": "employee", "account": "personal"},
       "time": "2026-11-23T10:15:00+01:00"}
      """;
  private static final Draft LEAST_DRAFT =
      new Draft(
          null,
          Post.of(Channel.BLOG, "Hej"),
          Author.of("employee", Account.PERSONAL),
          OffsetDateTime.parse("2026-11-23T10:15:00+01:00"));

  @Test
  void readsEveryField() {
    assertThat(DraftJson.read(FULL)).isEqualTo(FULL_DRAFT);
  }

  @Test
  void knowsEveryDefault() {
    assertThat(DraftJson.read(LEAST)).isEqualTo(LEAST_DRAFT);
  }

  @Test
  void takesNullAsAbsent() {
    String json =
        LEAST.replace(
            "\"Hej\"", "\"Hej\", \"title\": null, \"group\": null, \"alsoPostedTo\": null");

    assertThat(DraftJson.read(json)).isEqualTo(LEAST_DRAFT);
  }

  @Test
  void passesOverAByteOrderMark() {
    assertThat(DraftJson.read("\uFEFF" + LEAST)).isEqualTo(LEAST_DRAFT);
  }

  @Test
  void writesWhatItReads() {
    assertThat(DraftJson.write(FULL_DRAFT))
        .isEqualTo(
            "{\"id\":\"d-1\",\"post\":{\"text\":\"Vi söker fler! 🐟\",\"title\":\"Jobb\","
                + "\"language\":\"sv\",\"channel\":\"professional-network\","
                + "\"platform\":\"LinkedIn\",\"audience\":\"group\","
                + "\"group\":{\"name\":\"Fisk\",\"official\":true},"
                + "\"inReplyTo\":{\"text\":\"Söker ni?\",\"author\":\"Bo\","
                + "\"postedAt\":\"2026-11-20T08:00:00+01:00\"},\"replaces\":\"Vi söker!\","
                + "\"alsoPostedTo\":[\"Facebook\",\"LinkedIn\"],\"sponsored\":false,"
                + "\"purpose\":\"recruiting\"},\"author\":{\"name\":\"Anna\",\"role\":\"employee\","
                + "\"account\":\"personal\",\"timeZone\":\"Europe/Stockholm\",\"locale\":\"en\","
                + "\"profile\":{\"statesEmployer\":true,\"hasDisclaimer\":false}},"
                + "\"time\":\"2026-11-23T10:15:00+01:00\"}");
    assertThat(DraftJson.write(LEAST_DRAFT))
        .isEqualTo(
            "{\"post\":{\"text\":\"Hej\",\"channel\":\"blog\",\"audience\":\"public\","
                + "\"alsoPostedTo\":[],\"sponsored\":false},\"author\":{\"role\":\"employee\","
                + "\"account\":\"personal\",\"profile\":{\"statesEmployer\":false,"
                + "\"hasDisclaimer\":false}},\"time\":\"2026-11-23T10:15:00+01:00\"}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "🐟🐟", "\\u0000\\u0007", "\\ud83d\\udc1f", "a\\tb\\r\\n"})
  void readsOddTexts(String text) {
    Draft draft = DraftJson.read(LEAST.replace("Hej", text));

    assertThat(DraftJson.read(DraftJson.write(draft))).isEqualTo(draft);
  }

  @Test
  void namesTheWrongField() {
    assertFault(
        "\"text\": \"Hej\", ",
        "",
        "missing-field",
        "post.text",
        "post.text is missing; give a text");
    assertFault("\"Hej\"", "null", "missing-field", "post.text", "post.text is null; give a text");
    assertFault("\"Hej\"", "12", "wrong-type", "post.text", "post.text is a number; give a text");
    assertFault(
        "\"Hej\"", "true", "wrong-type", "post.text", "post.text is true or false; give a text");
    assertFault(
        "\"Hej\"", "[\"Hej\"]", "wrong-type", "post.text", "post.text is a list; give a text");
    assertFault(
        "\"Hej\"",
        "{\"sv\": \"Hej\"}",
        "wrong-type",
        "post.text",
        "post.text is an object; give a text");
    assertFault(
        "\"channel\": \"blog\"",
        "\"chanel\": \"blog\"",
        "unknown-field",
        "post.chanel",
        "post.chanel is no known field; did you mean 'channel'?");
    assertFault(
        ", \"channel\": \"blog\"",
        "",
        "missing-field",
        "post.channel",
        "post.channel is missing; give one of blog, microblog, social-network,"
            + " professional-network, forum, wiki, video, podcast, photo-sharing, virtual-world,"
            + " website, intranet");
    assertFault(
        "\"blog\"",
        "\"blogg\"",
        "unknown-value",
        "post.channel",
        "post.channel is 'blogg'; did you mean 'blog'?");
    assertFault(
        "\"blog\"",
        "\"BLOG\"",
        "unknown-value",
        "post.channel",
        "post.channel is 'BLOG'; did you mean 'blog'?");
    assertFault(
        "\"blog\"",
        "\"blog\", \"audience\": \"" + "x".repeat(50) + "\"",
        "unknown-value",
        "post.audience",
        "post.audience is an unknown word; use one of public, group, internal");
    assertFault(
        "\"blog\"",
        "\"blog\", \"sponsored\": \"yes\"",
        "wrong-type",
        "post.sponsored",
        "post.sponsored is a text; give true or false");
    assertFault(
        "\"blog\"",
        "\"blog\", \"language\": \"fi\"",
        "unknown-value",
        "post.language",
        "post.language is 'fi'; use one of sv, da, nb, nn, en");
    assertFault(
        "\"blog\"",
        "\"blog\", \"group\": {\"official\": true}",
        "missing-field",
        "post.group.name",
        "post.group.name is missing; give the group's name");
    assertFault(
        "\"blog\"",
        "\"blog\", \"group\": {\"name\": \" \"}",
        "invalid-value",
        "post.group.name",
        "post.group.name is blank; give the group's name");
    assertFault(
        "\"blog\"",
        "\"blog\", \"inReplyTo\": {\"text\": \"a\", \"postedAt\": \"2026-11-20\"}",
        "invalid-value",
        "post.inReplyTo.postedAt",
        "post.inReplyTo.postedAt is no date and time with an offset from UTC; write it as"
            + " 2026-11-23T10:15:00+01:00");
    assertFault(
        "\"blog\"",
        "\"blog\", \"alsoPostedTo\": \"Facebook\"",
        "wrong-type",
        "post.alsoPostedTo",
        "post.alsoPostedTo is a text; give a list");
    assertFault(
        "\"blog\"",
        "\"blog\", \"alsoPostedTo\": [\"a\", null]",
        "wrong-type",
        "post.alsoPostedTo[1]",
        "post.alsoPostedTo[1] is null; give a text");
    assertFault(
        "\"employee\"",
        "\" \"",
        "invalid-value",
        "author.role",
        "author.role is blank; give a role such as 'employee'");
    assertFault(
        "\"personal\"",
        "\"private\"",
        "unknown-value",
        "author.account",
        "author.account is 'private'; use one of personal, corporate");
    assertFault(
        "\"personal\"",
        "\"personal\", \"timeZone\": \"Europe/Olso\"",
        "unknown-value",
        "author.timeZone",
        "author.timeZone is 'Europe/Olso'; did you mean 'Europe/Oslo'?");
    assertFault(
        "\"personal\"",
        "\"personal\", \"profile\": []",
        "wrong-type",
        "author.profile",
        "author.profile is a list; give an object with statesEmployer, hasDisclaimer,"
            + " managerInformed");
    assertFault(
        "\"time\"",
        "\"when\"",
        "unknown-field",
        "when",
        "when is no known field; use one of id," + " post, author, time");
    assertFault(
        "+01:00",
        "",
        "invalid-value",
        "time",
        "time is no date and time with an offset from UTC; write it as 2026-11-23T10:15:00+01:00");
    assertFault(
        "2026-11",
        "0026-11",
        "invalid-value",
        "time",
        "time is in the year 26; give a year from 1900 to 9999");
    assertFault(
        "Hej",
        "Hej \\ud83d",
        "invalid-value",
        "post.text",
        "post.text has half a surrogate pair at offset 4; send well-formed Unicode, where"
            + " surrogates come in pairs");
    assertFault(
        "\"post\": {", "\"id\": 7, \"post\": {", "wrong-type", "id", "id is a number; give a text");
  }

  @Test
  void saysWhereATextIsNoJson() {
    assertBroken("", "invalid-json", "is empty; write one JSON object");
    assertBroken("[1]", "wrong-type", "is a list; give an object with id, post, author, time");
    assertBroken("null", "wrong-type", "is null; give an object with id, post, author, time");
    assertBroken(
        "{\"post\": {\"text\": \"canary",
        "invalid-json",
        "is not valid JSON: it ends early at column 26; close every quote and bracket");
    assertBroken(
        "{\"id\": canary}",
        "invalid-json",
        "is not valid JSON: a word has no quotes at column 8; put names and texts in double"
            + " quotes");
    assertBroken(
        "{\"id\": NaN}",
        "invalid-json",
        "is not valid JSON: NaN and infinity are no JSON at column 11; leave the field out");
    assertBroken(
        "{\n\"id\": 'canary'}",
        "invalid-json",
        "is not valid JSON: an unexpected character stands at line 2, column 7; check commas,"
            + " colons and double quotes");
    assertBroken(
        "{\"id\": \"canary\n\"}",
        "invalid-json",
        "is not valid JSON: a text holds a control character at column 15; write a line break as"
            + " \\n and others like \\u0007");
    assertBroken(
        "{\"id\": \"\\canary\"}",
        "invalid-json",
        "is not valid JSON: a backslash has no meaning at column 10; write a backslash itself as"
            + " \\\\");
    assertBroken(
        "{\"id\": 01}",
        "invalid-json",
        "is not valid JSON: a number has an odd form at column 9; write numbers like 10 or 0.5");
    assertBroken(
        "{\"id\": [}",
        "invalid-json",
        "is not valid JSON: a bracket closes what another one opened at column 9; close each with"
            + " its own kind");
    assertBroken(
        "{} canary",
        "invalid-json",
        "is not valid JSON: a word has no quotes at column 4; put names and texts in double"
            + " quotes");
    assertBroken(
        "{} {}",
        "invalid-json",
        "has something after its end at column 4; write one JSON object and nothing else");
    assertBroken(
        "[".repeat(100_000),
        "invalid-json",
        "has too many levels; write the fields of a draft only");
    assertBroken(
        "{\"" + "n".repeat(60_000) + "\": 1}",
        "too-long",
        "has a name, number or text that is too long; shorten it");
    assertBroken(
        "{\"id\": " + "9".repeat(5_000) + "}",
        "too-long",
        "has a name, number or text that is too long; shorten it");
  }

  @Test
  void refusesFieldsThatAreThereTwice() {
    assertFault(
        "\"Hej\"",
        "\"Hej\", \"text\": \"canary\"",
        "invalid-json",
        "post.text",
        "post.text is there twice; keep one of them");
  }

  @Test
  void quotesNoLongOrOddNames() {
    assertFault(
        "\"Hej\"",
        "\"Hej\", \"" + "canary".repeat(10) + "\": 1",
        "unknown-field",
        "post.…",
        "post.… is no known field; use one of text, title, language, channel, platform, audience,"
            + " group, inReplyTo, replaces, alsoPostedTo, sponsored, purpose");
    assertFault(
        "\"blog\"",
        "\"\\u001b[31m\"",
        "unknown-value",
        "post.channel",
        "post.channel is an unknown word; use one of blog, microblog, social-network,"
            + " professional-network, forum, wiki, video, podcast, photo-sharing, virtual-world,"
            + " website, intranet");
  }

  @ParameterizedTest
  @CsvSource({
    "'\"channel\": \"blog\"', '\"channel\": 7'",
    "'\"blog\"', '\"blog\", \"platform\": \"canary\", \"sponsored\": \"canary\"'",
    "'\"blog\"', '\"blog\", \"title\": {\"canary\": \"canary\"}'",
    "'\"blog\"', '\"blog\", \"title\": \"canary \\ud800\"'",
    "'\"blog\"', '\"blog\", \"replaces\": [\"canary\"]'",
    "'\"blog\"', '\"blog\", \"inReplyTo\": {\"text\": \"canary\", \"postedAt\": \"canary\"}'",
    "'\"blog\"', '\"blog\", \"group\": {\"name\": \"canary\", \"official\": 1}'",
    "'\"employee\"', '\"canary\", \"name\": \"canary\", \"locale\": 3'",
    "'2026-11-23T10:15:00+01:00', 'canary'",
    "'\"time\":', 'canary'",
    "'}', '} canary'",
  })
  void keepsTheWordsOfADraftToItself(String from, String to) {
    String json = LEAST.replace("Hej", "canary").replace(from, to);

    assertThatThrownBy(() -> DraftJson.read(json))
        .isInstanceOf(ExchangeException.class)
        .hasNoCause()
        .hasMessageNotContaining("canary");
  }

  private static void assertFault(
      String from, String to, String code, String path, String message) {
    assertThat(LEAST).contains(from);
    Faults.check(
        () -> DraftJson.read(LEAST.replaceFirst(quoted(from), to(to))), code, path, message);
  }

  private static String quoted(String literal) {
    return Pattern.quote(literal);
  }

  private static String to(String literal) {
    return Matcher.quoteReplacement(literal);
  }

  private static void assertBroken(String json, String code, String message) {
    Faults.check(() -> DraftJson.read(json), code, "the draft", "the draft " + message);
  }
}
