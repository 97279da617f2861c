package dev.vett.intranet.article;

import dev.vett.core.report.Report;
import dev.vett.core.text.Kebab;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * That an article was submitted, and how it was judged: no text, no name.
 *
 * @param id its number; null until it is stored
 * @param submittedAt when
 * @param decision what the report said
 * @param language the language that the article was read in
 * @param findings the rules that it broke
 */
public record Submission(
    @Id @Nullable Long id,
    Instant submittedAt,
    String decision,
    String language,
    Set<SubmissionFinding> findings) {
  public Submission {
    findings = Set.copyOf(findings);
  }

  /** Returns what is kept of a report. */
  public static Submission of(Report report, Instant now) {
    return new Submission(
        null,
        now,
        Kebab.of(report.decision()),
        report.language().code(),
        report.violations().stream()
            .map(violation -> new SubmissionFinding(violation.rule().toString()))
            .collect(Collectors.toSet()));
  }
}
