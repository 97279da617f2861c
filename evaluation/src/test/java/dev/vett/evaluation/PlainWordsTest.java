package dev.vett.evaluation;

import static dev.vett.testkit.DraftBuilder.aDraft;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vett.core.check.PostChecker;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said in the plainest words, in a sentence without any context. */
class PlainWordsTest {
  private static final PostChecker CHECKER = PostChecker.builder(Granlund.company()).build();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          harassment.threat | I will kill you.
          harassment.threat | I will kill you if you come near me again.
          harassment.threat | Jeg skal drepe deg, Ola.
          harassment.threat | Jag ska slå ihjäl dig.
          harassment.threat | Jeg slår dig ihjel.
          harassment.threat | Eg skal slå deg i hel.
          response.legal-threat | If you leave another bad review we will sue you.
          response.legal-threat | Vi stämmer dig om du inte tar bort recensionen.
          response.legal-threat | Vi saksøker dere hvis dere ikke sletter omtalen.
          confidentiality.credentials | Our server password is hunter2, please do not tell anyone.
          confidentiality.credentials | My password is Summer2024.
          confidentiality.credentials | My password at work is still Summer2024.
          confidentiality.credentials | Mitt lösenord på jobbet är fortfarande Sommar2024.
          confidentiality.credentials | Mit kodeord på arbejdet er stadig Sommer2024.
          confidentiality.credentials | Passordet mitt på jobb er fortsatt Sommer2024.
          confidentiality.customer | Vi har tappat Sjöstad Livs som kund.
          confidentiality.customer | Vi har mistet Hotel Bølgen som kunde.
          confidentiality.customer | We have lost Hotel Bølgen as a customer.
          confidentiality.personal-data | Lisa Berg är sjukskriven för utbrändhet.
          confidentiality.personal-data | Kari Nordmann er sjukmeld for depresjon.
          confidentiality.personal-data | Mette Holm er sygemeldt med stress.
          confidentiality.personal-data | Sara is pregnant and on sick leave.
          harassment.abuse | Han är så jävla ful och fet.
          harassment.abuse | He is so fucking ugly and fat.
          harassment.abuse | Jag föraktar dig.
          harassment.abuse | Eg foraktar deg.
          harassment.discrimination | Ham den nye er bare en perker.
          harassment.discrimination | Rejs hjem, hvor du kommer fra.
          harassment.discrimination | Åk hem dit du kom ifrån.
          harassment.discrimination | Utlänningar borde lära sig jobba innan de kommer hit.
          harassment.threat | Neste gong eg ser deg, er du daud.
          harassment.sexual | Jag vill ligga med min nya kollega.
          conduct.mocking-customer | Vores kunder kan ikke engang aflæse en måler.
          confidentiality.customer | Installed twelve chargers at Sjöstad Livs today.
          confidentiality.inside-information | Granlund ska säga upp halva kundtjänsten.
          confidentiality.inside-information | Vi når ikke vores mål i dette kvartal.
          confidentiality.inside-information | We are going to miss our targets this quarter.
          harassment.abuse | Hun er så jævla stygg og feit.
          harassment.threat | Someone should push our finance director down the stairs.
          harassment.discrimination | Kvinner hører ikke hjemme i styrerommet.
          confidentiality.credentials | The office wifi is Sommar2026.
          confidentiality.inside-information | Sales at my work fell by a fifth in the third quarter.
          confidentiality.personal-data | Our cleaner Fatima is in rehab again, the hospital rang the office.
          transparency.affiliation | Granlund never lets me down.
          conduct.mocking-customer | Skrattade ihjäl mig åt en kund som kopplade laddaren i sig själv.
          """)
  void isFound(String rule, String text) {
    assertThat(CHECKER.check(aDraft().saying(text)).violation(rule)).isPresent();
  }

  /** Small words that are an errand, a choir or a meal in the next language, or in another form. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "I morgen starter vi et stort ladeprosjekt hos Sjöstad Livs.",
        "Vi prøvde å ringe Sjöstad Livs om fakturaen som ikke er betalt.",
        "Sjöstad Livs har ikkje betalt, og eg veit ikkje kor lenge vi ventar.",
        "Det handlar om Sjöstad Livs, dei har sagt opp avtalen.",
        "Sjöstad Livs har inte betalat beloppet på fakturan.",
        "Det handlar om fakturan till Sjöstad Livs, de har inte betalat.",
        "Vi blev nødt til at sende en ny regning på 48.000 kroner til Sjöstad Livs.",
        "Sjöstad Livs har taget en billigere leverandør og opsagt aftalen.",
        "Our team has not been paid by Sjöstad Livs since May.",
        "Our team still waits: Sjöstad Livs has not paid the invoice."
      })
  void aSmallWordOfAnotherKindExcusesNothing(String text) {
    assertThat(CHECKER.check(aDraft().saying(text)).violation("confidentiality.customer"))
        .isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kvinner hører hjemme i styrerommet.",
        "Chefen borde få sparken.",
        "The manager should be fired.",
        "Sjefen burde få sparken.",
        "Sjefen burde få fyken, spør du meg.",
        "Chefen burde være fyret for længst.",
        "Passordet mitt er utgått. Jeg er også utgått.",
        "I'll kill you if you spoil the ending 😂",
        "Kaffi og wienerbrød på Sjöstad Livs med syster mi. 98 kroner for to."
      })
  void anOpinionAJestAndAnErrandAreNot(String text) {
    assertThat(CHECKER.check(aDraft().saying(text)).violations()).isEmpty();
  }
}
