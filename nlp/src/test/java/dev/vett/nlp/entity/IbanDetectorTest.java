package dev.vett.nlp.entity;

import static dev.vett.core.analysis.EntityType.IBAN;
import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IbanDetectorTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NO93 8601 1117 947",
        "NO9386011117947",
        "no93 8601 1117 947",
        "SE45 5000 0000 0583 9825 7466",
        "DK50 0040 0440 1162 43",
        "FI21 1234 5600 0007 85",
        "GB82 WEST 1234 5698 7654 32",
        "NO93-8601-1117-947"
      })
  void findsAccountsAsPrinted(String iban) {
    assertThat(Found.in("Gaven går til IBAN " + iban + " Skriv navnet 2 ganger"))
        .containsExactly("IBAN " + iban);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NO93 8601 1117 948",
        "8601 11 17947",
        "SE45 5000 0000 0583 9825 746",
        "XNO93 8601 1117 947",
        "NO93 8601 1117 9471",
        "QQ93 8601 1117 947"
      })
  void leavesTheRest(String text) {
    assertThat(Found.of(IBAN, text)).isEmpty();
  }

  @Property(tries = 200)
  void findsAccountsAndLeavesThemChanged(
      @ForAll @IntRange(max = 999_999_999) int account,
      @ForAll @IntRange(min = 2, max = 14) int place,
      @ForAll @IntRange(min = 1, max = 9) int by) {
    String iban = CheckDigits.iban("NO", String.format("%011d", account * 7L));
    String printed = iban.replaceAll("(.{4})", "$1 ").strip();
    assertThat(Found.of(IBAN, "🙂" + printed)).containsExactly(printed);
    assertThat(Found.of(IBAN, CheckDigits.changed(iban, place, by))).isEmpty();
  }
}
