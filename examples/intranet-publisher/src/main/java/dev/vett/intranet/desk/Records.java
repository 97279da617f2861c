package dev.vett.intranet.desk;

import dev.vett.core.card.Severity;
import dev.vett.core.draft.Draft;
import dev.vett.core.report.Report;
import dev.vett.core.report.Violation;
import dev.vett.core.text.Kebab;
import dev.vett.intranet.article.Article;
import dev.vett.intranet.article.Publication;
import dev.vett.intranet.article.RecordedFinding;
import dev.vett.json.DraftJson;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;
import java.util.stream.Collectors;

/** Writes down how it was decided that an article goes out. */
final class Records {
  private Records() {}

  static Publication of(Article article, Draft draft, Report report, Instant now) {
    return new Publication(
        null,
        Objects.requireNonNull(article.id()),
        article.author(),
        now,
        Kebab.of(report.decision()),
        report.packs().stream()
            .map(pack -> pack.id() + " " + pack.version())
            .collect(Collectors.joining(", ")),
        sha256(DraftJson.write(draft)),
        report.violations().stream()
            .map(violation -> finding(article, violation))
            .collect(Collectors.toSet()));
  }

  private static RecordedFinding finding(Article article, Violation violation) {
    String rule = violation.rule().toString();
    boolean advice = violation.severity() == Severity.ADVICE;
    return new RecordedFinding(
        rule, Kebab.of(violation.severity()), advice ? null : article.acceptedBy(violation));
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java platform has SHA-256", missing);
    }
  }
}
