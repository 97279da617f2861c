package dev.vett.intranet.article;

import java.util.List;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/** The counts behind the overview. */
public interface Submissions extends ListCrudRepository<Submission, Long> {
  /** Returns how often each decision came, most frequent first. */
  @Query(
      "select decision as name, count(*) as times from submission"
          + " group by decision order by times desc, name")
  List<Tally> byDecision();

  /** Returns how often each rule was broken, most frequent first. */
  @Query(
      "select rule as name, count(*) as times from submission_finding"
          + " group by rule order by times desc, name")
  List<Tally> byRule();
}
