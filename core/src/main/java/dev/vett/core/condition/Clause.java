package dev.vett.core.condition;

import dev.vett.core.draft.Account;
import dev.vett.core.draft.Audience;
import dev.vett.core.draft.Channel;
import dev.vett.core.text.Language;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Circumstances that must all hold; what is empty or null is not asked for.
 *
 * @param accounts one of these accounts
 * @param channels one of these channels
 * @param roles one of these roles, in lower case
 * @param audiences one of these audiences
 * @param groups one of these kinds of group
 * @param reply whether the post answers a comment
 * @param languages one of these languages
 * @param period when it is to be published, on the author's clock
 * @param workingTime whether the author is supposed to be working then
 * @param length how long the text is
 * @param text what stands in it
 */
public record Clause(
    Set<Account> accounts,
    Set<Channel> channels,
    Set<String> roles,
    Set<Audience> audiences,
    Set<GroupKind> groups,
    @Nullable Boolean reply,
    Set<Language> languages,
    Period period,
    @Nullable Boolean workingTime,
    TextLength length,
    @Nullable TextCondition text) {
  public Clause {
    accounts = Set.copyOf(accounts);
    channels = Set.copyOf(channels);
    roles = Set.copyOf(roles);
    audiences = Set.copyOf(audiences);
    groups = Set.copyOf(groups);
    languages = Set.copyOf(languages);
  }
}
