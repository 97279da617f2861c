package dev.vett.nlp.entity;

import static dev.vett.core.analysis.EntityType.PHONE;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneDetectorTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "08-465 004 20",
        "(08) 465 004 20",
        "08 - 465 004 20",
        "070-174 06 05",
        "0701740605",
        "070.174.06.05",
        "0\u200B70-1740605",
        "070\u2011174\u00A006\u00A005",
        "\uFF10\uFF17\uFF10-1740605",
        "+46 70 174 06 05",
        "+46 (0)70-174 06 05",
        "(+46) 70 174 06 05",
        "0046 70 174 06 05",
        "912 34 567",
        "+47 912 34 567",
        "+45 12 34 56 78",
        "004520123456",
        "040 123 4567",
        "+358 40 123 4567",
        "+44 20 7946 0958"
      })
  void needsNoWordForTypicalNumbers(String number) {
    assertThat(Found.in("Anna: " + number + ", efter fem.")).containsExactly("PHONE " + number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ring mig på 20 12 34 56!",
        "Tlf. 20123456",
        "mobilnummeret er 20123456",
        "Skriv til nr. 20123456",
        "Send en sms til 12 34 56 78",
        "Vipps til 91234567",
        "22 33 44 55 er mobilen hans",
        "Kontakt oss på 57 83 33 33",
        "faks 21 50 47 49",
        "mobil 070-174-0605",
        "call me at 713-664-7478",
        "phone (212) 848-8400"
      })
  void takesEightDigitsThatAreIntroduced(String text) {
    assertThat(Found.of(PHONE, text)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Vi ses 20123456",
        "Part 713-664-7478",
        "Ordrenummer 20123456",
        "Ring om ordre 20123456",
        "Nummeret på pakken er 20123456",
        "Lotto: 04 12 23 31 35",
        "2026-03-11 eller 11.03.2026, kl. 08.00-17.00 och 0800-1700",
        "Ring senast 20260311 eller 24 12 2026",
        "nummer 2026-2027",
        "1 600 000 kronor, 10 000 000 kr, 0,5 och 2 070 123 456",
        "Ring oss, vi har 12345678 kr",
        "ISBN 978-91-7000-150-5 og 0-306-40615-2",
        "Bankgiro 5050-1055, plusgiro 12 34 56-7, org.nr 556703-7485",
        "Konto 1234.56.78903 eller 1234 1234567890",
        "811218-9875 och 120398-1177",
        "IBAN NO93 8601 1117 947",
        "4111 1111 1111 1111",
        "+1 000 000 visningar",
        "#07017406051 och bild_0701740605",
        "https://x.example/0701740605"
      })
  void leavesTheRest(String text) {
    assertThat(Found.of(PHONE, text)).isEmpty();
  }

  @Test
  void keepsNumbersApart() {
    assertThat(Found.of(PHONE, "070-174 06 05 08-465 004 20"))
        .containsExactly("070-174 06 05", "08-465 004 20");
    assertThat(Found.of(PHONE, "+358 40 123 4567 040 123 4567"))
        .containsExactly("+358 40 123 4567", "040 123 4567");
    assertThat(Found.of(PHONE, "070-174 06 05 2 gånger")).containsExactly("070-174 06 05");
  }

  @Test
  void knowsTheCompanysNumberAndThoseOfOffices() {
    assertThat(Found.traitsOfOnly("+46 8 465 004 20")).containsExactly(Trait.OWN);
    assertThat(Found.traitsOfOnly("08-465 004 21")).isEmpty();
    assertThat(Found.traitsOfOnly("Växeln har 08-465 004 21")).containsExactly(Trait.SHARED);
    assertThat(Found.traitsOfOnly("0771-567 567")).containsExactly(Trait.SHARED);
    assertThat(Found.entities("Växeln 08-465 004 21, Anna 070-174 06 05"))
        .extracting(found -> found.has(Trait.SHARED))
        .containsExactly(true, false);
  }
}
