package dev.vett.rules.engine;

import dev.vett.core.analysis.Entity;
import dev.vett.core.analysis.EntityType;
import dev.vett.core.analysis.Keyword;
import dev.vett.core.analysis.Recognizer;
import dev.vett.core.analysis.Stance;
import dev.vett.core.check.Evidence;
import dev.vett.core.company.Company;
import dev.vett.core.draft.Audience;
import dev.vett.core.draft.Channel;
import dev.vett.core.draft.Draft;
import dev.vett.core.draft.Post;
import dev.vett.core.draft.Profile;
import dev.vett.core.schedule.Moment;
import dev.vett.core.text.Language;
import dev.vett.rules.drl.FactTypes;
import java.util.ArrayList;
import java.util.List;

/** What rules can match. */
final class Facts {
  /** The types of these facts, and the constants that conditions compare them with. */
  static final FactTypes TYPES =
      FactTypes.of(
          Findings.class,
          List.of(
              Post.class,
              Profile.class,
              Company.class,
              Moment.class,
              Standing.class,
              Reach.class,
              Answered.class,
              Rewrite.class,
              Wording.class,
              Keyword.class,
              Entity.class,
              Channel.class,
              Audience.class,
              EntityType.class,
              Recognizer.class,
              Stance.class,
              Language.class));

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
