package dev.vett.rules.engine;

import dev.vett.core.check.Evidence;
import dev.vett.core.draft.Draft;
import java.util.ArrayList;
import java.util.List;

/** What rules can match. */
final class Facts {
  private Facts() {}

  static List<Object> of(Evidence evidence) {
    Draft draft = evidence.draft();
    List<Object> facts = new ArrayList<>();
    facts.add(draft.post());
    facts.add(draft.author().profile());
    facts.add(evidence.company());
    facts.add(evidence.moment());
    facts.add(evidence.reading());
    facts.add(Standing.of(evidence));
    facts.add(Reach.of(evidence));
    Answered.of(evidence).ifPresent(facts::add);
    Rewrite.of(draft.post()).ifPresent(facts::add);
    if (draft.author().corporate()) {
      facts.add(Wording.of(evidence));
    }
    facts.addAll(evidence.reading().keywords());
    facts.addAll(evidence.reading().entities());
    return facts;
  }
}
