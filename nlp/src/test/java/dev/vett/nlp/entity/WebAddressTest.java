package dev.vett.nlp.entity;

import static dev.vett.core.analysis.EntityType.URL;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Läs https://www.granlund.example/press, nu | https://www.granlund.example/press",
        "(se www.skatteverket.se). | www.skatteverket.se",
        "https://en.wikipedia.org/wiki/Foo_(bar)! | https://en.wikipedia.org/wiki/Foo_(bar)",
        "[her](https://x.example/a). | https://x.example/a",
        "mer:https://x.example/å?ä=ö#d | https://x.example/å?ä=ö#d",
        "»http://x.example« | http://x.example",
        "dr.dk/nyheder i dag | dr.dk/nyheder",
        "se vg.no. | vg.no",
        "bit.ly/3xYz | bit.ly/3xYz",
        "http://203.0.113.9/mitid | http://203.0.113.9/mitid",
        "http://[2001:db8::1]:8080/x | http://[2001:db8::1]:8080/x",
        "https://bank.example@inn.example/x | https://bank.example@inn.example/x",
        "http://snabb.example/Pay.exe | http://snabb.example/Pay.exe",
        "http://jenkins:8080/job | http://jenkins:8080/job",
        "https://a.example/b😀 | https://a.example/b",
        "granlund.example-kontot | granlund.example",
        "GRANLUND.EXAMPLE | GRANLUND.EXAMPLE",
        "git@git.granlund.corp:team/repo.git | git.granlund.corp:team/repo.git"
      })
  void endsWhereTheAddressEnds(String text, String address) {
    assertThat(Found.of(URL, text)).containsExactly(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "README.md och main.rs, script.py, Node.js, ASP.NET",
        "t.ex. bl.a. kl.8 f.eks. m.m. dvs.",
        "Det är slut.Nu går vi hem.Bra.",
        "och/eller 12.30 3.5 2026.03.11 hm...ja",
        "pris kr.pr/md og km/t",
        "kalla foo.bar() eller obj.se_x",
        "http:// och https://.",
        "anna@firma.se"
      })
  void leavesTheRest(String text) {
    assertThat(Found.of(URL, text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "intra.granlund.example",
        "wiki.intra.granlund.example/x",
        "https://intra.granlund.example/lön",
        "git.granlund.corp:8443",
        "\\\\fs01.granlund.corp",
        "GIT.GRANLUND.CORP",
        "http://intranet/hr",
        "https://hr.intranet/x"
      })
  void knowsInternalHosts(String address) {
    assertThat(Found.traitsOfOnly("på " + address)).containsExactly(Trait.INTERNAL, Trait.OWN);
  }

  @Test
  void knowsPrivateAddresses() {
    assertThat(Found.traitsOfOnly("http://10.20.4.17:8080/wiki")).containsExactly(Trait.INTERNAL);
    assertThat(Found.traitsOfOnly("http://[fd00::1]/")).containsExactly(Trait.INTERNAL);
    assertThat(Found.traitsOfOnly("http://192.168.1.1/")).isEmpty();
    assertThat(Found.traitsOfOnly("http://203.0.113.9/")).containsExactly(Trait.DECEPTIVE);
  }

  @Test
  void knowsTheCompanysOwn() {
    assertThat(Found.traitsOfOnly("shop.granlund.example/x")).containsExactly(Trait.OWN);
    assertThat(Found.traitsOfOnly("notgranlund.example")).isEmpty();
    assertThat(Found.traitsOfOnly("granlund.example.evil.example"))
        .containsExactly(Trait.DECEPTIVE);
    assertThat(Found.traitsOfOnly("www.granlund.example/kontakt/form"))
        .containsExactly(Trait.OWN, Trait.CHANNEL);
    assertThat(Found.traitsOfOnly("https://facebook.com/granlund/"))
        .containsExactly(Trait.OWN, Trait.CHANNEL);
    assertThat(Found.traitsOfOnly("https://facebook.com/granlundfans")).isEmpty();
  }

  @Test
  void leavesAWordThatIsAlsoTheNameOfAnInternalHost() {
    assertThat(Found.in("Det står på intranet.")).isEmpty();
  }
}
