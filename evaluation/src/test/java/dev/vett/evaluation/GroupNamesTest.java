package dev.vett.evaluation;

import static dev.vett.testkit.DraftBuilder.aDraft;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vett.core.check.PostChecker;
import dev.vett.core.company.Company;
import dev.vett.core.draft.Draft;
import dev.vett.core.draft.Group;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which names of groups are the company's: kvist is a twig, tallvik a bay among pines. */
class GroupNamesTest {
  private static final PostChecker KVIST =
      PostChecker.builder(Company.named("Kvist").aliases("Kvist Møbler").build()).build();
  private static final PostChecker TALLVIK =
      PostChecker.builder(Company.named("Tallvik").build()).build();

  @ParameterizedTest
  @ValueSource(
      strings = {"Flet med kvist og pil", "Bål og kvist i Hovdebygda", "Vi flätar kvistar"})
  void anOrdinaryWordIsNoName(String group) {
    assertThat(flags(KVIST, group)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Vi der arbejder i Kvist", "Kvistfolket", "Brugte Kvist Møbler", "#kvist"})
  void aNameIs(String group) {
    assertThat(flags(KVIST, group)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bad i en tallvik", "Hytter ved ei lita tallvik"})
  void aCompoundUsedAsANounIsNoName(String group) {
    assertThat(flags(TALLVIK, group)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"vi på tallvik", "Tallviksgänget", "Padel på tallvik", "Lunch@tallvik"})
  void theSameNameElsewhereIs(String group) {
    assertThat(flags(TALLVIK, group)).isTrue();
  }

  private static boolean flags(PostChecker checker, String group) {
    Draft draft = aDraft().to(new Group(group, false)).saying("Hej!");
    return checker.check(draft).violations().stream()
        .anyMatch(violation -> violation.rule().toString().equals("groups.unofficial-group"));
  }
}
