package dev.vett.intranet.article;

import dev.vett.core.card.Severity;
import dev.vett.core.report.FailedPack;
import dev.vett.core.report.Report;
import dev.vett.core.report.Violation;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * A text on its way to publication; each step returns a new one.
 *
 * @param id its number; null until it is stored
 * @param version rises with each change, so that two people cannot overwrite each other
 * @param author the login of who writes it
 * @param content what the author decides
 * @param status where it is on its way
 * @param remark why it came back, in a reviewer's words or as the rules that held it; null for
 *     nothing
 * @param acceptances findings that a person answers for, by rule
 * @param changedAt when the last step was taken
 */
public record Article(
    @Id @Nullable Long id,
    @Version int version,
    String author,
    @Embedded.Empty Content content,
    Status status,
    @Nullable String remark,
    Set<Acceptance> acceptances,
    Instant changedAt) {
  public Article {
    acceptances = Set.copyOf(acceptances);
  }

  /** Starts an article. */
  public static Article by(String author, Content content, Instant now) {
    return new Article(null, 0, author, content, Status.EDITING, null, Set.of(), now);
  }

  /** Returns the article as its author changed it; what was accepted of another text is void. */
  public Article edited(Content changed, Instant now) {
    Set<Acceptance> kept = changed.equals(content) ? acceptances : Set.of();
    String word = status == Status.HELD ? null : remark; // the rules that held it judge anew
    return new Article(id, version, author, changed, Status.EDITING, word, kept, now);
  }

  /** Returns the violations of a severity that nobody answers for yet. */
  public List<Violation> open(Collection<Violation> violations, Severity severity) {
    return violations.stream()
        .filter(violation -> violation.severity() == severity)
        .filter(violation -> acceptedBy(violation) == null)
        .toList();
  }

  /**
   * Returns who answers for a violation; null for nobody. An author's own reason answers for a
   * warning, but not for a blocker, which the rule may have become since.
   */
  public @Nullable String acceptedBy(Violation violation) {
    boolean blocks = violation.severity() == Severity.BLOCKER;
    return acceptances.stream()
        .filter(acceptance -> acceptance.rule().equals(violation.rule().toString()))
        .filter(acceptance -> !blocks || acceptance.reviewerRole() != null)
        .map(Acceptance::person)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** Returns the article with its author's reason to keep what the violations are about. */
  public Article justified(List<Violation> violations, String reason) {
    return with(
        violations, violation -> Acceptance.justified(violation.rule().toString(), author, reason));
  }

  /** Returns the article as it waits for the roles that must let the violations pass. */
  public Article inReview(
      List<Violation> violations, Function<Violation, String> role, Instant now) {
    return with(
            violations,
            violation -> Acceptance.asked(violation.rule().toString(), role.apply(violation)))
        .moved(Status.IN_REVIEW, null, now);
  }

  /**
   * Returns the article as it goes out now or when its time comes; where a pack could not judge it,
   * nobody knows that it may, and it is held.
   */
  public Article released(Report report, Instant now) {
    if (!report.failedPacks().isEmpty()) {
      String packs =
          report.failedPacks().stream().map(FailedPack::id).collect(Collectors.joining(", "));
      return moved(Status.HELD, packs, now);
    }
    Instant planned = content.publishAt();
    boolean later = planned != null && planned.isAfter(now);
    return moved(later ? Status.PLANNED : Status.PUBLISHED, null, now);
  }

  /** Returns the article with all that waits for a role let pass. */
  public Article approved(String role, String reviewer, Instant now) {
    Map<String, Acceptance> all = byRule();
    all.replaceAll((rule, it) -> it.waitsFor(role) ? it.by(reviewer) : it);
    return with(all.values()).moved(status, remark, now);
  }

  /** Tells whether a role is asked to let something pass. */
  public boolean waitsFor(String role) {
    return status == Status.IN_REVIEW
        && acceptances.stream().anyMatch(acceptance -> acceptance.waitsFor(role));
  }

  /** Tells whether any role is still asked. */
  public boolean waits() {
    return acceptances.stream().anyMatch(acceptance -> acceptance.person() == null);
  }

  /** Returns the article at another place on its way. */
  public Article moved(Status next, @Nullable String why, Instant now) {
    return new Article(id, version, author, content, next, why, acceptances, now);
  }

  /** Returns the article back at its author, with a word of why; what was asked for is void. */
  public Article sentBack(String word, Instant now) {
    return with(Set.<Acceptance>of()).moved(Status.EDITING, word, now);
  }

  private Article with(List<Violation> violations, Function<Violation, Acceptance> makes) {
    Map<String, Acceptance> all = byRule();
    violations.stream().map(makes).forEach(acceptance -> all.put(acceptance.rule(), acceptance));
    return with(all.values());
  }

  private Article with(Collection<Acceptance> changed) {
    return new Article(
        id, version, author, content, status, remark, Set.copyOf(changed), changedAt);
  }

  private Map<String, Acceptance> byRule() {
    Map<String, Acceptance> all = new TreeMap<>();
    acceptances.forEach(acceptance -> all.put(acceptance.rule(), acceptance));
    return all;
  }

  @Override
  public String toString() {
    return "Article[id=" + id + ", status=" + status + "]";
  }
}
