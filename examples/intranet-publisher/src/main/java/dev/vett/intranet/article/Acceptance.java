package dev.vett.intranet.article;

import org.jspecify.annotations.Nullable;

/**
 * What a person said of a finding so that the article may go out all the same.
 *
 * @param rule the rule that was broken
 * @param reviewerRole the role that must let it pass; null where the author's reason is enough
 * @param person who let it pass; null while nobody has
 * @param reason why; empty for a reviewer
 */
public record Acceptance(
    String rule, @Nullable String reviewerRole, @Nullable String person, String reason) {
  static Acceptance justified(String rule, String author, String reason) {
    return new Acceptance(rule, null, author, reason);
  }

  static Acceptance asked(String rule, String reviewerRole) {
    return new Acceptance(rule, reviewerRole, null, "");
  }

  Acceptance by(String reviewer) {
    return new Acceptance(rule, reviewerRole, reviewer, reason);
  }

  /** Tells whether it waits for a reviewer of the role. */
  public boolean waitsFor(String role) {
    return person == null && role.equals(reviewerRole);
  }

  @Override
  public String toString() {
    return "Acceptance[" + rule + "]";
  }
}
