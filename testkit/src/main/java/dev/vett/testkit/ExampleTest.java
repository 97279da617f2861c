package dev.vett.testkit;

import dev.vett.core.card.Remedy;
import dev.vett.core.card.RuleCard;
import dev.vett.core.card.SuggestionKind;
import dev.vett.json.Example;

/**
 * Holds a rule against one of its examples.
 *
 * @param card the card of the rule
 * @param example the example
 * @param place its file and line, for messages
 */
record ExampleTest(RuleCard card, Example example, String place) {
  void run(CheckedDraft checked) {
    CheckedDraftAssert draft = VettAssertions.assertThat(checked).as(place);
    String rule = card.id().toString();
    if (!example.flag()) {
      draft.isSilentAbout(rule);
      return;
    }
    FlagAssert flag = draft.flags(rule);
    example.spans().forEach(flag::at);
    flag.hasOnlySoundSuggestions();
    if (card.remedies().stream().anyMatch(ExampleTest::writes)) {
      flag.isMended();
    }
    SuggestionKind first = example.suggestion();
    if (first != null) {
      flag.suggestsFirst(first);
    }
    String after = example.after();
    if (after != null) {
      flag.becomes(after);
    }
  }

  private static boolean writes(Remedy remedy) {
    return remedy.text() != null
        && (remedy.kind() == SuggestionKind.INSERT || remedy.kind() == SuggestionKind.REPLACE);
  }

  @Override
  public String toString() {
    return "ExampleTest[" + place + "]";
  }
}
