package dev.vett.rules.condition;

import dev.vett.core.check.Evidence;
import dev.vett.core.condition.Clause;
import dev.vett.core.condition.Condition;
import dev.vett.core.condition.GroupKind;
import dev.vett.core.condition.TextCondition;
import dev.vett.core.draft.Author;
import dev.vett.core.draft.Post;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells which declared conditions one draft meets; belongs to one thread. */
public final class ConditionMatcher {
  private final Evidence evidence;
  private @Nullable TextMatcher texts;

  /** Takes what is known of a draft. */
  public ConditionMatcher(Evidence evidence) {
    this.evidence = evidence;
  }

  /**
   * Returns what in the text meets a condition.
   *
   * @return the hits, none where the condition is about the whole post; empty where the draft does
   *     not meet it
   */
  public Optional<List<Hit>> match(Condition condition) {
    boolean met = false;
    List<Hit> hits = new ArrayList<>();
    for (Clause clause : condition.when()) {
      Optional<List<Hit>> found = match(clause);
      met |= found.isPresent();
      found.ifPresent(hits::addAll);
    }
    boolean excused =
        met && condition.unless().stream().anyMatch(clause -> match(clause).isPresent());
    return met && !excused ? Optional.of(hits) : Optional.empty();
  }

  private Optional<List<Hit>> match(Clause clause) {
    if (!circumstances(clause)) {
      return Optional.empty();
    }
    TextCondition text = clause.text();
    return text == null ? Optional.of(List.of()) : texts().match(text);
  }

  /** Most drafts fail on a circumstance, so that their words need no index. */
  private TextMatcher texts() {
    if (texts == null) {
      texts = new TextMatcher(new Hits(evidence.reading()));
    }
    return texts;
  }

  private boolean circumstances(Clause clause) {
    Post post = evidence.draft().post();
    Author author = evidence.draft().author();
    return fits(clause.accounts(), author.account())
        && fits(clause.channels(), post.channel())
        && fits(clause.roles(), author.role())
        && fits(clause.audiences(), post.audience())
        && fits(clause.groups(), GroupKind.of(post.group()))
        && fits(clause.languages(), evidence.reading().language().language())
        && fits(clause.reply(), post.reply())
        && fits(clause.workingTime(), evidence.moment().working())
        && clause.period().contains(evidence.moment().time().toLocalDateTime())
        && clause.length().fits(post.text());
  }

  private static <T> boolean fits(Set<T> wanted, T given) {
    return wanted.isEmpty() || wanted.contains(given);
  }

  private static boolean fits(@Nullable Boolean wanted, boolean given) {
    return wanted == null || wanted == given;
  }
}
