package dev.vett.benchmarks;

import dev.vett.core.analysis.Reading;
import dev.vett.core.check.Evidence;
import dev.vett.core.check.Judge;
import dev.vett.core.company.Company;
import dev.vett.core.draft.Account;
import dev.vett.core.draft.Author;
import dev.vett.core.draft.Channel;
import dev.vett.core.draft.Draft;
import dev.vett.core.draft.Post;
import dev.vett.core.schedule.WorkCalendar;
import dev.vett.holidays.JollydayHolidays;
import dev.vett.nlp.read.OpenNlpTextAnalyzer;
import dev.vett.rules.engine.DroolsRuleEngine;
import java.time.OffsetDateTime;
import java.util.List;

/** What the rules of the built-in pack judge in the benchmarks of the pieces. */
final class Examples {
  private final DroolsRuleEngine engine = new DroolsRuleEngine();
  private final Evidence evidence;

  Examples(Company company) {
    Draft draft = draft(Post.of(Channel.MICROBLOG, "Kaffe och måndag igen, hälsar Tallvik!"));
    Reading reading =
        new OpenNlpTextAnalyzer()
            .reader(engine.builtInPack().lexicons(), company)
            .read(draft.post());
    WorkCalendar calendar = new WorkCalendar(company, new JollydayHolidays());
    this.evidence = new Evidence(draft, company, calendar.moment(draft), reading, null, null);
  }

  Judge judge() {
    return engine.prepare(List.of(engine.builtInPack()));
  }

  Evidence evidence() {
    return evidence;
  }

  Draft draft(Post post) {
    Author author = Author.of("employee", Account.PERSONAL);
    return new Draft("d", post, author, OffsetDateTime.parse("2026-07-04T19:30:00+02:00"));
  }
}
