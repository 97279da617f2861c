package dev.vett.evaluation;

import static dev.vett.testkit.DraftBuilder.aDraft;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vett.core.check.PostChecker;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody whom nobody knows to work here does on a day off embarrasses no employer. */
class OwnTimeTest {
  private static final PostChecker CHECKER = PostChecker.builder(Granlund.company()).build();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Så bakis idag att jag vill dö 🤢",
        "Kräktes i en blomkruka på Stureplan igår, aldrig mer tequila",
        "Har tømmermænd på tredje dag, festivalen var det hele værd",
        "Blev så fuld til polterabend, at jeg faldt i søen",
        "Dritings på hytta igjen, våknet i badestampen",
        "Så fyllesyk i dag at jeg ikke tåler lyset",
        "Kjempefull på dansen i går, vakna i feil telt",
        "Bakrus i dag, kom meg ikkje ut av senga før to",
        "Completely hungover, threw up in the bushes outside the church",
        "So drunk at my cousin's wedding I danced on the cake table"
      })
  void aHangoverOnADayOff(String text) {
    assertThat(CHECKER.check(aDraft().saying(text)).violation("conduct.embarrassing-employer"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Gjorde absolut ingenting hela dagen. Serier, soffa, chips. Livet.",
        "Skolkade från körövningen i kväll, orkade inte sjunga.",
        "Hatar måndagar. Kaffe nu tack.",
        "Lavede absolut ingenting i dag. Serier, sofa og chips.",
        "Pjækkede fra kor i aften, gad ikke synge",
        "Gjorde ingenting i dag. Så tre sesonger og spiste potetgull.",
        "Skulka korøvinga i kveld, gadd ikke",
        "Gjorde ingenting heile dagen. Såg tre sesongar i pysjen.",
        "Did absolutely nothing all day. Sofa, crisps, three seasons.",
        "Skipped choir practice tonight, could not be bothered.",
        "I hate family dinners at my sister's. Hid in the loo with my phone.",
        "I loathe Sundays at my in-laws. Pretended to have a headache again."
      })
  void idlingOnADayOff(String text) {
    assertThat(CHECKER.check(aDraft().saying(text)).violation("conduct.embarrassing-employer"))
        .isEmpty();
  }
}
