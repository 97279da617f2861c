package dev.vett.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vett.core.company.Break;
import dev.vett.core.company.Company;
import dev.vett.core.company.Crisis;
import dev.vett.core.company.Representatives;
import dev.vett.core.company.RuleSetting;
import dev.vett.core.company.WorkingHours;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompanyYamlTest {
  private static final String CONTRACT =
      """
      name: Granlund
      aliases: [Granlund AB, Granlund Norge AS]
      country: SE                      # ISO 3166; decides the public holidays
      timeZone: Europe/Stockholm
      workingHours:
        days: [monday, tuesday, wednesday, thursday, friday]
        from: "08:00"
        to: "17:00"
        breaks: [{from: "11:30", to: "12:30"}]
        exemptRoles: [communications]
      products: [Granlund Pay]
      customers: [Sjöstad Livs]
      partners: []
      competitors: [Fjellbanken]
      confidentialTerms: [Projekt Albatross]
      domains: [granlund.example]      # the company's own public domains
      internalDomains: [intra.granlund.example]
      ownChannels: ["https://www.granlund.example/press", "@granlund"]
      representatives: {account: [spokesperson, communications, executive], replies: [support]}
      informationTypes: {financial: [executive, spokesperson], personnel: [hr], legal: [legal], security-incident: [spokesperson]}
      responseTime: PT24H
      maxChannels: 3
      purposes: []
      crisis: {active: false, topics: [], spokespersons: [spokesperson]}
      contacts: {communications: press@granlund.example, legal: legal@granlund.example, monitoring: watch@granlund.example}
      consequences: {blocker: [notify-communications], warning: []}
      rules: {engagement.clarity: off, working-hours.social-media: warning}   # off, or another severity
      """;

  @TempDir Path folder;

  @Test
  void readsTheExampleOfTheContract() throws IOException {
    Company company = read(CONTRACT);

    assertThat(company.toBuilder().build()).isEqualTo(company);
    assertThat(company)
        .isEqualTo(
            new Company(
                "Granlund",
                List.of("Granlund AB", "Granlund Norge AS"),
                "SE",
                ZoneId.of("Europe/Stockholm"),
                new WorkingHours(
                    WorkingHours.DEFAULT.days(),
                    480,
                    1020,
                    List.of(new Break(690, 750)),
                    List.of("communications")),
                List.of("Granlund Pay"),
                List.of("Sjöstad Livs"),
                List.of(),
                List.of("Fjellbanken"),
                List.of("Projekt Albatross"),
                List.of("granlund.example"),
                List.of("intra.granlund.example"),
                List.of("https://www.granlund.example/press", "@granlund"),
                new Representatives(
                    List.of("spokesperson", "communications", "executive"), List.of("support")),
                Map.of(
                    "financial", List.of("executive", "spokesperson"),
                    "personnel", List.of("hr"),
                    "legal", List.of("legal"),
                    "security-incident", List.of("spokesperson")),
                Duration.ofHours(24),
                3,
                List.of(),
                new Crisis(false, List.of(), List.of("spokesperson")),
                Map.of(
                    "communications", "press@granlund.example",
                    "legal", "legal@granlund.example",
                    "monitoring", "watch@granlund.example"),
                Map.of("blocker", List.of("notify-communications"), "warning", List.of()),
                Map.of(
                    "engagement.clarity", RuleSetting.OFF,
                    "working-hours.social-media", RuleSetting.WARNING)));
  }

  @Test
  void knowsEveryDefault() throws IOException {
    assertThat(read("name: Granlund")).isEqualTo(Company.named("Granlund").build());
  }

  @Test
  void takesEmptyFieldsAsAbsent() throws IOException {
    assertThat(read("name: Granlund\naliases:\ncrisis: ~\nworkingHours: null\n"))
        .isEqualTo(Company.named("Granlund").build());
  }

  @Test
  void completesHalfObjects() throws IOException {
    Company company =
        read(
            """
            name: Granlund
            workingHours: {to: 16:30}
            representatives: {account: [executive]}
            crisis: {active: true, topics: [dataläcka]}
            """);

    assertThat(company.workingHours().from()).isEqualTo(480);
    assertThat(company.workingHours().to()).isEqualTo(990);
    assertThat(company.representatives().replies()).containsExactly("support");
    assertThat(company.crisis().spokespersons()).containsExactly("spokesperson");
  }

  @Test
  void keepsWordsThatYamlWouldTurnIntoSomethingElse() throws IOException {
    Company company =
        read(
            """
            name: 1984
            country: NO
            workingHours: {days: [monday], from: 08:00, to: 17:30}
            products: [on, Yes, 1.0, 0x1F, 12:30, 2026-01-01, "null"]
            rules: {engagement.clarity: off}
            """);

    assertThat(company.name()).isEqualTo("1984");
    assertThat(company.country()).isEqualTo("NO");
    assertThat(company.workingHours().days()).containsExactly(DayOfWeek.MONDAY);
    assertThat(company.workingHours().from()).isEqualTo(480);
    assertThat(company.workingHours().to()).isEqualTo(1050);
    assertThat(company.products())
        .containsExactly("on", "Yes", "1.0", "0x1F", "12:30", "2026-01-01", "null");
    assertThat(company.rules()).containsEntry("engagement.clarity", RuleSetting.OFF);
  }

  @Test
  void readsFilesWithMarkAndWindowsLines() throws IOException {
    Path file = folder.resolve("company.yaml");
    Files.writeString(file, "\uFEFFname: Sjöstad\r\ncountry: FI\r\n");

    assertThat(CompanyYaml.read(file).name()).isEqualTo("Sjöstad");
  }

  @Test
  void leavesAbsentFilesToTheCaller() {
    assertThatThrownBy(() -> CompanyYaml.read(folder.resolve("absent.yaml")))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void namesAFolderThatIsTakenForAFile() {
    assertThatThrownBy(() -> CompanyYaml.read(folder))
        .hasMessage(folder + ": is a folder; name the file in it");
  }

  @Test
  void expandsAFewAliases() throws IOException {
    Company company =
        read("name: G\nrepresentatives: {account: &press [executive], replies: *press}");

    assertThat(company.representatives().replies()).containsExactly("executive");
  }

  @Test
  void saysWhatIsWrongAndWhere() {
    assertFault(
        "nmae: Granlund",
        "unknown-field",
        "nmae",
        "c.yaml:1:1: nmae is no known field; did you mean 'name'?");
    assertFault(
        "name: G\nworkingHours:\n  days: [monday]\n  form: 08:00",
        "unknown-field",
        "workingHours.form",
        "c.yaml:4:3: workingHours.form is no known field; did you mean 'from'?");
    assertFault(
        "aliases: [a]",
        "missing-field",
        "name",
        "c.yaml:1:1: name is missing; give the company's name");
    assertFault(
        "name:\n", "missing-field", "name", "c.yaml:1:1: name is empty; give the company's name");
    assertFault(
        "name: ' '", "invalid-value", "name", "c.yaml:1:1: name is blank; give the company's name");
    assertFault(
        "name: G\naliases: Granlund AB",
        "wrong-type",
        "aliases",
        "c.yaml:2:1: aliases is a text; give a list");
    assertFault(
        "name: G\naliases: [[a]]",
        "wrong-type",
        "aliases[0]",
        "c.yaml:2:11: aliases[0] is a list; give a text");
    assertFault(
        "name: G\naliases: [a, ' ']",
        "invalid-value",
        "aliases[1]",
        "c.yaml:2:1: aliases[1] is blank; give a name or remove it");
    assertFault(
        "name: G\naliases:\n  - a\n  -\n",
        "wrong-type",
        "aliases[1]",
        "c.yaml:4:4: aliases[1] is empty; give a text");
    assertFault(
        "name: G\ncountry: SX1",
        "invalid-value",
        "country",
        "c.yaml:2:1: country is 'SX1'; give an ISO 3166 code such as SE, NO, DK or FI");
    assertFault(
        "name: G\ntimeZone: Europe/Stokholm",
        "unknown-value",
        "timeZone",
        "c.yaml:2:1: timeZone is 'Europe/Stokholm'; did you mean 'Europe/Stockholm'?");
    assertFault(
        "name: G\ntimeZone: yesterday",
        "unknown-value",
        "timeZone",
        "c.yaml:2:1: timeZone is 'yesterday'; give an IANA time zone such as Europe/Stockholm");
    assertFault(
        "name: G\nworkingHours: {days: [munday]}",
        "unknown-value",
        "workingHours.days[0]",
        "c.yaml:2:23: workingHours.days[0] is 'munday'; did you mean 'monday'?");
    assertFault(
        "name: G\nworkingHours: {from: 8}",
        "invalid-value",
        "workingHours.from",
        "c.yaml:2:16: workingHours.from is '8', which is no time of day; give one from \"00:00\" to"
            + " \"24:00\"");
    assertFault(
        "name: G\nworkingHours:\n  from: 17:00\n  to: 08:00",
        "invalid-value",
        "workingHours.to",
        "c.yaml:4:3: workingHours.to is 08:00, which is not after from 17:00; give a time later on"
            + " the same day, at most 24:00");
    assertFault(
        "name: G\nworkingHours:\n  breaks:\n  - {from: 11:30, to: 12:30}\n"
            + "  - {from: 12:00, to: 13:00}",
        "invalid-value",
        "workingHours.breaks",
        "c.yaml:3:3: workingHours.breaks has 11:30-12:30 and 12:00-13:00, which overlap; join them"
            + " into one break");
    assertFault(
        "name: G\nworkingHours:\n  breaks:\n  - {from: 12:30, to: 11:30}",
        "invalid-value",
        "workingHours.breaks[0].to",
        "c.yaml:4:19: workingHours.breaks[0].to is 11:30, which is not after from 12:30; give a"
            + " time later on the same day");
    assertFault(
        "name: G\nworkingHours:\n  breaks:\n  - {from: 12:30}",
        "missing-field",
        "workingHours.breaks[0].to",
        "c.yaml:4:5: workingHours.breaks[0].to is missing; give a time such as \"12:30\"");
    assertFault(
        "name: G\nresponseTime: 24h",
        "invalid-value",
        "responseTime",
        "c.yaml:2:1: responseTime is '24h', which is no duration; give an ISO 8601 duration such as"
            + " PT24H for 24 hours");
    assertFault(
        "name: G\nresponseTime: PT0S",
        "invalid-value",
        "responseTime",
        "c.yaml:2:1: responseTime is PT0S; give a positive ISO 8601 duration such as PT24H");
    assertFault(
        "name: G\nmaxChannels: three",
        "wrong-type",
        "maxChannels",
        "c.yaml:2:1: maxChannels is a text; give a number");
    assertFault(
        "name: G\nmaxChannels: 2.5",
        "invalid-value",
        "maxChannels",
        "c.yaml:2:1: maxChannels is no whole number that fits; give a whole number such as 3");
    assertFault(
        "name: G\nmaxChannels: 0",
        "invalid-value",
        "maxChannels",
        "c.yaml:2:1: maxChannels is 0; give 1 or more");
    assertFault(
        "name: G\ncrisis: {active: yes}",
        "wrong-type",
        "crisis.active",
        "c.yaml:2:10: crisis.active is a text; give true or false");
    assertFault(
        "name: G\nrules:\n  engagement.clarity: warnings",
        "unknown-value",
        "rules.engagement.clarity",
        "c.yaml:3:3: rules.engagement.clarity is 'warnings'; did you mean 'warning'?");
    assertFault(
        "name: G\nrules: {clarity: off}",
        "unknown-field",
        "rules.clarity",
        "c.yaml:2:9: rules.clarity is no rule id; write it as category.name, such as"
            + " disclaimer.personal-blog");
    assertFault(
        "name: G\ncontacts: [a]",
        "wrong-type",
        "contacts",
        "c.yaml:2:1: contacts is a list; give an object");
    assertFault(
        "name: G\ndomains: [granlund..example]",
        "invalid-value",
        "domains",
        "c.yaml:2:1: domains has 'granlund..example'; give host names such as intra.acme.example");
  }

  @Test
  void saysWhereAFileIsNoYaml() {
    assertFault(
        "name: G\n\tcountry: SE",
        "invalid-yaml",
        "the file",
        "c.yaml:2:1: the file is not valid YAML: a tab stands where blanks belong; check"
            + " indentation, colons and quotes around here");
    assertFault(
        "name: G\nname: H",
        "invalid-yaml",
        "the file",
        "c.yaml:2:1: the file has the field 'name' twice; keep one of them");
    assertFault(
        "name: G\nalias\u0007es: []",
        "invalid-yaml",
        "the file",
        "c.yaml:2:6: the file has a control character; remove it, or write it as an escape within"
            + " double quotes");
    assertFault(
        "name: " + "[".repeat(50),
        "invalid-yaml",
        "the file",
        "c.yaml:1:1: the file has too many levels or aliases; write plain fields and lists");
    assertFault(
        "", "invalid-yaml", "the file", "c.yaml:1:1: the file is empty; write at least one field");
    assertFault(
        "[a]",
        "wrong-type",
        "the file",
        "c.yaml:1:1: the file is a list; give an object with name, aliases, country, timeZone,"
            + " workingHours, products, customers, partners, competitors, confidentialTerms,"
            + " domains, internalDomains, ownChannels, representatives, informationTypes,"
            + " responseTime, maxChannels, purposes, crisis, contacts, consequences, rules");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "name: 'G",
        "name: [G",
        "name: *canary",
        "name: @canary",
        "name: a: canary",
        "name: G\ncanary",
        "name: !canary!x G",
        "name: G\n---\nname: canary",
        "name: \"\\canary\"",
        "? [a]\n: canary",
        "name: %canary",
        "name: `canary",
        "name: 'canary' canary",
        "canary\u0007: G",
        "{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{canary",
      })
  void keepsTheWordsOfABrokenFileToItself(String yaml) {
    assertThatThrownBy(() -> read(yaml))
        .isInstanceOf(ExchangeException.class)
        .hasNoCause()
        .hasMessageStartingWith("c.yaml:")
        .hasMessageContaining("the file ")
        .hasMessageNotContaining("anary");
  }

  @Test
  void refusesAliasBombs() {
    StringBuilder yaml = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 9; i++) {
      String alias = "*a" + (i - 1);
      yaml.append("a%d: &a%d [".formatted(i, i))
          .append((alias + " , ").repeat(9))
          .append(alias)
          .append("]\n");
    }

    assertThat(fault(yaml.toString()).code()).isEqualTo(ErrorCode.INVALID_YAML);
    assertThat(fault("name: &a [*a]").code()).isEqualTo(ErrorCode.INVALID_YAML);
    assertThat(fault("name: " + "[".repeat(5000)).code()).isEqualTo(ErrorCode.INVALID_YAML);
  }

  @Test
  void refusesFilesThatAreTooLongOrNotUtf8() {
    assertThat(fault("#" + "x".repeat(1024 * 1024)))
        .hasMessage("c.yaml:1:1: the file is longer than 1 MiB; split it, or leave data out of it");
    byte[] latin = "name: Sjö".getBytes(ISO_8859_1);
    assertThatThrownBy(() -> CompanyYaml.read(new ByteArrayInputStream(latin), "c.yaml"))
        .hasMessage("c.yaml:1:1: the file is no UTF-8 at byte offset 8; save it as UTF-8");
  }

  private static void assertFault(String yaml, String code, String path, String message) {
    Faults.check(() -> read(yaml), code, path, message);
  }

  private static ExchangeException fault(String yaml) {
    return Faults.of(() -> read(yaml));
  }

  private static Company read(String yaml) throws IOException {
    return CompanyYaml.read(new ByteArrayInputStream(yaml.getBytes(UTF_8)), "c.yaml");
  }
}
