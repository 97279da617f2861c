package dev.vett.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be used gets a clear error, and everything else is still checked. */
class BadInputTest {
  private static final String REST =
      ", \"channel\": \"microblog\"}, \"author\": {\"role\": \"employee\", \"account\":"
          + " \"personal\"}, \"time\": \"2026-11-22T19:00:00+01:00\"}";

  private static final String GOOD = "{\"id\": \"good\", \"post\": {\"text\": \"Semla\"" + REST;

  @TempDir private Path folder;

  static List<Arguments> lines() {
    return List.of(
        Arguments.of("{\"id\": \"x\", \"post\": {\"text\": \"Semla\"", "invalid-json"),
        Arguments.of("Semla", "invalid-json"),
        Arguments.of("[]", "wrong-type"),
        Arguments.of("null", "wrong-type"),
        Arguments.of("{}", "missing-field"),
        Arguments.of("{\"id\": \"x\", \"post\": {\"txt\": \"a\"" + REST, "unknown-field"),
        Arguments.of("{\"id\": \"x\", \"post\": {\"text\": 7" + REST, "wrong-type"),
        Arguments.of("{\"id\": \"x\", \"post\": {\"text\": null" + REST, "missing-field"),
        Arguments.of(
            "{\"id\": \"x\", \"post\": {\"text\": \"a\"" + REST.replace("microblog", "blogg"),
            "unknown-value"),
        Arguments.of(
            "{\"id\": \"x\", \"post\": {\"text\": \"a\"" + REST.replace("19:00:00+01:00", "19"),
            "invalid-value"),
        Arguments.of(
            "{\"id\": \"x\", \"post\": {\"text\": \"a\"" + REST.replace("employee", " "),
            "invalid-value"),
        Arguments.of("{\"id\": \"x\", \"post\": {\"text\": \"a \\ud83d\"" + REST, "invalid-value"),
        Arguments.of(
            "{\"id\": \"x\", \"id\": \"y\", \"post\": {\"text\": \"a\"" + REST, "invalid-json"),
        Arguments.of(
            "{\"id\": \"x\", \"post\": {\"text\": \"" + "a".repeat(100_001) + "\"" + REST,
            "too-long"),
        Arguments.of(
            "{\"id\": \"x\", \"post\": {\"text\": \"a\", \"replaces\": \""
                + "a".repeat(100_001)
                + "\""
                + REST,
            "too-long"),
        Arguments.of(
            "{\"id\": \"x\", \"post\": {\"text\": \"a\", \"inReplyTo\": {\"text\": \""
                + "a".repeat(100_001)
                + "\"}"
                + REST,
            "too-long"),
        Arguments.of("[".repeat(5000), "invalid-json"));
  }

  @Test
  void aLineThatCannotBeUsedIsAnsweredInItsPlaceAndTheOthersAreChecked() throws Exception {
    List<Arguments> cases = lines();
    String input =
        cases.stream().map(one -> one.get()[0] + "\n" + GOOD + "\n").collect(Collectors.joining());
    Vett vett = check(input);
    assertThat(vett.out()).hasSize(2 * cases.size());
    for (int i = 0; i < cases.size(); i++) {
      assertThat(vett.out().get(2 * i))
          .contains("\"code\":\"" + cases.get(i).get()[1] + "\"")
          .contains("\"line\":" + (2 * i + 1));
      assertThat(vett.out().get(2 * i + 1)).contains("\"id\":\"good\",\"decision\":\"publish\"");
    }
    assertThat(vett.status()).isEqualTo(2);
  }

  @Test
  void oddTextGetsASoundReport() throws Exception {
    String input =
        texts().stream()
            .map(text -> "{\"id\": \"x\", \"post\": {\"text\": \"" + text + "\"" + REST + "\n")
            .collect(Collectors.joining());
    Vett vett = check(input);
    assertThat(vett.out()).hasSize(texts().size());
    assertThat(vett.out())
        .allMatch(line -> line.startsWith("{\"id\":\"x\",\"decision\":\"publish\""));
    assertThat(vett.status()).isZero();
  }

  static List<String> texts() {
    return List.of(
        "",
        " ",
        "😀😀👩‍👩‍👧",
        "\\u0000\\u0007\\u001b",
        "\\n\\n\\n",
        "....!!!???",
        "\\u202eabc",
        "#",
        "@",
        "http://");
  }

  @Test
  void bytesThatAreNoUtf8AreNamed() throws Exception {
    ByteArrayOutputStream input = new ByteArrayOutputStream();
    input.write((GOOD + "\n").getBytes(StandardCharsets.UTF_8));
    input.write(
        "{\"id\": \"x\", \"post\": {\"text\": \"sm\u00f6r\"}}\n"
            .getBytes(StandardCharsets.ISO_8859_1));
    input.write(GOOD.getBytes(StandardCharsets.UTF_8));
    Vett vett = Vett.run(input.toByteArray(), "check", "--company", company().toString());
    assertThat(vett.out()).hasSize(3);
    assertThat(vett.out().get(1)).contains("not-utf-8").contains("byte offset");
    assertThat(vett.status()).isEqualTo(2);
  }

  @Test
  void aLineOf100MegabytesIsPassedOver() throws Exception {
    byte[] line = new byte[100_000_000];
    Arrays.fill(line, (byte) 'a');
    ByteArrayOutputStream input = new ByteArrayOutputStream(line.length + 1000);
    input.write(line);
    input.write(("\n" + GOOD + "\n").getBytes(StandardCharsets.UTF_8));
    Vett vett = Vett.run(input.toByteArray(), "check", "--company", company().toString());
    assertThat(vett.out()).hasSize(2);
    assertThat(vett.out().get(0)).contains("line-too-long").contains("\"line\":1");
    assertThat(vett.out().get(1)).contains("publish");
    assertThat(vett.status()).isEqualTo(2);
  }

  @Test
  void aWrongArgumentIsNamedWithoutAllThatWouldBeRight() throws IOException, InterruptedException {
    assertThat(Vett.run("", "check"))
        .isEqualTo(
            new Vett(
                2,
                List.of(),
                "vett: Missing required option: '--company=FILE'\nTry 'vett check --help'.\n"));
    assertThat(Vett.run("", "chek").err())
        .isEqualTo(
            """
            vett: 'chek' is no command and no option
            Did you mean: vett check?
            Try 'vett --help'.
            """);
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void aProfileThatCannotBeUsedIsRefusedWithFileLineAndRemedy(String profile, String message)
      throws Exception {
    Vett vett = checkedFor(profile);
    assertThat(vett.status()).isEqualTo(2);
    assertThat(vett.out()).isEmpty();
    assertThat(vett.err()).contains("company.yaml").contains(message);
  }

  private Vett checkedFor(String profile) throws Exception {
    Path file = Files.writeString(folder.resolve("company.yaml"), profile);
    return Vett.run(GOOD, "check", "--company", file.toString());
  }

  static List<Arguments> profiles() {
    return List.of(
        Arguments.of("name: Granlund\ncustomer: [A]\n", "did you mean 'customers'"),
        Arguments.of("name: Granlund\ntimeZone: Europe/Stokholm\n", "Europe/Stockholm"),
        Arguments.of("aliases: [Granlund]\n", "name"),
        Arguments.of(
            "name: Granlund\nworkingHours: {from: \"17:00\", to: \"08:00\"}\n", "not after"),
        Arguments.of(
            "name: Granlund\nworkingHours:\n  breaks: [{from: \"11:00\", to: \"12:00\"},"
                + " {from: \"11:30\", to: \"13:00\"}]\n",
            "overlap"),
        Arguments.of("name: Granlund\ncountry: Sverige\n", "ISO 3166"),
        Arguments.of("name: [Granlund\n", "company.yaml"),
        Arguments.of("name: Granlund\nresponseTime: soon\n", "PT24H"),
        Arguments.of("name: Granlund\ncontacts: {legal: \"\"}\n", "contacts.legal is blank"));
  }

  @Test
  void anUnknownRuleInTheProfileIsNamed() throws Exception {
    Vett vett = checkedFor("name: Granlund\nrules: {harassment.abus: off}\n");
    assertThat(vett.status()).isEqualTo(2);
    assertThat(vett.err()).contains("harassment.abus").contains("did you mean 'harassment.abuse'?");
  }

  @Test
  void aConsequenceOfNothingIsNamed() throws Exception {
    Vett vett = checkedFor("name: Granlund\nconsequences: {blokker: [tell]}\n");
    assertThat(vett.status()).isEqualTo(2);
    assertThat(vett.err())
        .contains("company.yaml: consequences names 'blokker'")
        .contains("'blocker'?");
  }

  @Test
  void aContactThatNobodyAsksIsNamed() throws Exception {
    Vett vett = checkedFor("name: Granlund\ncontacts: {communicatons: press@granlund.example}\n");
    assertThat(vett.status()).isEqualTo(2);
    assertThat(vett.err())
        .contains("company.yaml: contacts names 'communicatons'")
        .contains("did you mean 'communications'?");
    assertThat(checkedFor("name: Granlund\ncontacts: {pr: press@granlund.example}\n").status())
        .isZero();
  }

  @Test
  void anInputWithoutDraftsIsToldOf() throws Exception {
    Vett vett = Vett.run("\n \n", "check", "--company", "company.yaml");
    assertThat(vett.status()).isZero();
    assertThat(vett.err()).isEqualTo("vett: no drafts in standard input\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "diff"})
  @EnabledOnOs(OS.LINUX)
  void outputThatNobodyTakesIsToldOf(String command) throws Exception {
    Vett vett =
        Vett.run(
            GOOD.getBytes(StandardCharsets.UTF_8),
            Path.of("/dev/full"),
            command,
            "--pretty",
            "--company",
            company().toString());
    assertThat(vett.err()).contains("standard output cannot be written");
    assertThat(vett.status()).isEqualTo(2);
  }

  @ParameterizedTest
  @MethodSource("arguments")
  void wrongArgumentsAreNamed(List<String> arguments, String message) throws Exception {
    Vett vett = Vett.run(GOOD, arguments.toArray(String[]::new));
    assertThat(vett.status()).isEqualTo(2);
    assertThat(vett.out()).isEmpty();
    assertThat(vett.err()).contains(message);
  }

  static List<Arguments> arguments() {
    return List.of(
        Arguments.of(List.of(), "name a command"),
        Arguments.of(List.of("chek"), "chek"),
        Arguments.of(List.of("check"), "--company"),
        Arguments.of(List.of("check", "--company", "nowhere.yaml"), "nowhere.yaml"),
        Arguments.of(List.of("check", "--company", "src"), "src: is a folder"),
        Arguments.of(List.of("check", "--company", "pom.xml", "--threads", "0"), "--threads"),
        Arguments.of(List.of("check", "--company", "pom.xml", "--threads", "200000000"), "1024"),
        Arguments.of(List.of("check", "--company", "company.yaml", "src"), "src is a folder"),
        Arguments.of(List.of("check", "--company", "company.yaml", "--locale", "fi"), "--locale"),
        Arguments.of(List.of("check", "--company", "company.yaml", "none.jsonl"), "none.jsonl"));
  }

  private Vett check(String input) throws IOException, InterruptedException {
    return Vett.run(input, "check", "--company", company().toString());
  }

  private static Path company() {
    return Path.of("company.yaml");
  }
}
