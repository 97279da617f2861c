package dev.vett.nlp.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeceptionTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://gran1und.example/press",
        "https://grаnlund.example/press",
        "granlund.example.evil.example/x",
        "https://www.granlund.example.evil.example/",
        "https://granlumd.example/",
        "https://granlund-login.example/",
        "https://gran-lund.example/",
        "http://granlund.secure-konto.example/",
        "https://granlundverify.example/",
        "https://paypa1.com/se",
        "https://paypal-login.example",
        "https://g00gle.com/x",
        "https://rnicrosoft.com/x",
        "https://secure-swedbank.example/",
        "https://bankid-verifiera.example/",
        "https://аррӏе.com/",
        "https://xn--80ak6aa92e.com/",
        "https://раypal.com/",
        "http://203.0.113.9/mitid",
        "http://3405803785/mitid",
        "http://[2001:db8::1]:8080/x",
        "https://granlund.example@evil.example/",
        "https://anna@evil.example/",
        "http://snabb.example/Pay.exe",
        "https://snabb.example/faktura.pdf.exe",
        "https://snabb.example/get?file=faktura.scr",
        "snabb.example/spel.apk",
        "anna@gran1und.example"
      })
  void marksWhatHidesWhereItLeads(String address) {
    assertThat(Found.traitsOfOnly("Se " + address + " nu")).contains(Trait.DECEPTIVE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.granlund.example/login",
        "https://shop.granlund.example/ladda/app-2.1.exe",
        "https://intra.granlund.example/verktyg.msi",
        "https://blåbær.example/",
        "https://smörgås.example/",
        "https://xn--blbr-roah.example/",
        "https://пример.рф/",
        "https://bit.ly/3xYz",
        "https://social.example/@anna/1",
        "https://medium.example/@anna@b/text",
        "https://login.paypal.com/",
        "https://accounts.google.com/signin",
        "https://granlund.okta.example/login",
        "https://facebook.com/granlundfans",
        "https://nordea.se/konto",
        "https://konto.example/",
        "https://github.com/granlund/x/releases/download/v1/x.exe",
        "https://git.example/team/repo.js/",
        "https://anna@git.example/team/repo.git",
        "http://192.168.1.1/",
        "http://127.0.0.1:8080/x",
        "http://localhost:8080/x",
        "https://example.com/bilder.html",
        "https://berglund.example/",
        "https://press2026.example/",
        "anna@firma.example"
      })
  void leavesOrdinaryAddressesAlone(String address) {
    assertThat(Found.entities("Se " + address + " nu"))
        .isNotEmpty()
        .noneMatch(entity -> entity.has(Trait.DECEPTIVE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Läs [https://www.granlund.example/press](https://evil.example/x)",
        "Läs [granlund.example](http://evil.example)",
        "Läs [**nordea.se**](https://evil.example/x)",
        "Läs <a href=\"https://evil.example/x\">https://nordea.se</a>",
        "Läs <a class='x' href='https://evil.example/x' target='_blank'><b>nordea.se/konto</b></a>"
      })
  void marksALinkThatShowsAnotherAddress(String text) {
    assertThat(Found.entities(text))
        .filteredOn(entity -> entity.has(Trait.DECEPTIVE))
        .singleElement()
        .satisfies(
            entity -> assertThat(text.substring(entity.start(), entity.end())).contains("evil"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Läs [https://www.nordea.se](https://nordea.se/press)",
        "Läs [nordea.se](https://www.granlund.example/nordea)",
        "Läs [pressrummet](https://evil.example/x)",
        "Läs https://nordea.se och (https://evil.example/x)",
        "Läs <a href=\"https://nordea.se/x\">nordea.se</a>",
        "Se <a href=\"https://a.example/\">här</a> och <a href=\"https://b.example/\">här</a>"
      })
  void leavesAnHonestLinkAlone(String text) {
    assertThat(Found.entities(text)).isNotEmpty().noneMatch(entity -> entity.has(Trait.DECEPTIVE));
  }
}
