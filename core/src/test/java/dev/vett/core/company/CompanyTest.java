package dev.vett.core.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompanyTest {
  @Test
  void hasTheDefaultsOfTheExchangeForm() {
    Company company = Company.named(" Granlund ").build();
    assertThat(company.name()).isEqualTo("Granlund");
    assertThat(company.workingHours()).isEqualTo(WorkingHours.DEFAULT);
    assertThat(company.representatives().account())
        .containsExactly("spokesperson", "communications");
    assertThat(company.representatives().replies()).containsExactly("support");
    assertThat(company.maxChannels()).isEqualTo(3);
    assertThat(company.responseTime()).isEqualTo(Duration.ofHours(24));
    assertThat(company.customers()).isEmpty();
  }

  @Test
  void knowsWhoRepresentsIt() {
    Company company = Company.named("Granlund").build();
    assertThat(company.representedBy("communications", false)).isTrue();
    assertThat(company.representedBy("support", false)).isFalse();
    assertThat(company.representedBy("support", true)).isTrue();
    assertThat(company.representedBy("employee", true)).isFalse();
  }

  @Test
  void comparesRolesWithoutCase() {
    Company company =
        Company.named("Granlund").informationTypes(Map.of("legal", List.of("Legal"))).build();
    assertThat(company.entitles("legal", "legal")).isTrue();
    assertThat(company.entitles("hr", "legal")).isFalse();
  }

  @Test
  void saysWhichListHasABlankName() {
    CompanyBuilder company = Company.named("Granlund").customers("Sjöstad Livs", " ");
    assertThatThrownBy(company::build)
        .hasMessage("customers[1] is blank; give a name or remove it");
  }

  @Test
  void saysWhichContactIsBlank() {
    CompanyBuilder company = Company.named("Granlund").contacts(Map.of("legal", " "));
    assertThatThrownBy(company::build)
        .hasMessage("contacts.legal is blank; give an address or a name, or remove it");
  }

  @Test
  void saysWhichCountryIsNone() {
    CompanyBuilder company = Company.named("Granlund").country("Sverige");
    assertThatThrownBy(company::build)
        .hasMessage("country is 'Sverige'; give an ISO 3166 code such as SE, NO, DK or FI");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://www.ica.example", "*.granlund.example", "@granlund", "a b.example"})
  void saysWhichHostIsNone(String host) {
    assertThatThrownBy(() -> Company.named("Granlund").domains(host).build())
        .hasMessage("domains has '" + host + "'; give host names such as intra.acme.example");
    assertThatThrownBy(() -> Company.named("Granlund").internalDomains(host).build())
        .hasMessageStartingWith("internalDomains has '" + host + "'");
  }

  @Test
  void takesHostsOfAnyScript() {
    assertThat(Company.named("Blåbär").domains("blåbär.example", "intra").build().domains())
        .containsExactly("xn--blbr-noae.example", "intra");
  }

  @ParameterizedTest
  @ValueSource(strings = {"finance", "Financial", "securityIncident"})
  void saysWhichTypeOfInformationIsNone(String type) {
    assertThatThrownBy(
            () -> Company.named("Granlund").informationTypes(Map.of(type, List.of("hr"))).build())
        .hasMessageStartingWith(
            "informationTypes names '" + type + "', which is no type of information; ");
  }

  @Test
  void refusesBreaksThatOverlap() {
    List<Break> breaks = List.of(new Break(690, 750), new Break(720, 780));
    assertThatThrownBy(
            () -> new WorkingHours(WorkingHours.DEFAULT.days(), 480, 1020, breaks, List.of()))
        .hasMessage(
            "breaks has 11:30-12:30 and 12:00-13:00, which overlap; join them into one break");
  }

  @Test
  void refusesADayThatEndsBeforeItBegins() {
    assertThatThrownBy(
            () -> new WorkingHours(WorkingHours.DEFAULT.days(), 1020, 480, List.of(), List.of()))
        .hasMessage(
            "to is 08:00, which is not after from 17:00; give a time later on the same day, at"
                + " most 24:00");
  }

  @ParameterizedTest
  @ValueSource(strings = {"8", "24:01", "08:60", "eight", "-1:00", ""})
  void refusesWhatIsNoTimeOfDay(String text) {
    assertThatThrownBy(() -> DayTime.parse(text)).hasMessageContaining("give a time of day");
  }

  @ParameterizedTest
  @ValueSource(strings = {"00:00", "08:05", "24:00"})
  void readsAndWritesTimesOfDay(String text) {
    assertThat(DayTime.format(DayTime.parse(text))).isEqualTo(text);
  }
}
