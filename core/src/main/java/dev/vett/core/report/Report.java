package dev.vett.core.report;

import dev.vett.core.text.Language;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a draft.
 *
 * @param id the draft's id; null where it had none
 * @param decision what should become of the draft
 * @param language the language that the draft was read in
 * @param violations the rules that it breaks, worst first, then by position, then by rule
 * @param consequences what follows, as the company's profile says
 * @param notChecked rules that lacked an input
 * @param packs the packs that judged it
 * @param failedPacks the packs that could not judge it
 */
public record Report(
    @Nullable String id,
    Decision decision,
    Language language,
    List<Violation> violations,
    List<String> consequences,
    List<NotChecked> notChecked,
    List<PackVersion> packs,
    List<FailedPack> failedPacks) {
  public Report {
    violations = List.copyOf(violations);
    consequences = List.copyOf(consequences);
    notChecked = List.copyOf(notChecked);
    packs = List.copyOf(packs);
    failedPacks = List.copyOf(failedPacks);
  }

  /** Returns the violation of a rule, such as {@code disclaimer.personal-blog}. */
  public Optional<Violation> violation(String rule) {
    return violations.stream().filter(found -> found.rule().toString().equals(rule)).findFirst();
  }

  @Override
  public String toString() {
    return "Report[decision=" + decision + ", violations=" + violations + "]";
  }
}
