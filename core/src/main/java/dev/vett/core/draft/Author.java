package dev.vett.core.draft;

import dev.vett.core.text.InvalidValueException;
import dev.vett.core.text.Language;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who is about to publish.
 *
 * @param name the author's name; null where not told
 * @param role what the author is to the company, such as {@code employee} or {@code legal}; kept in
 *     lower case
 * @param account whose account the post goes out from
 * @param timeZone where the author is; null for the company's time zone
 * @param locale the language of the messages; null for the draft's
 * @param profile what the author's profile says
 */
public record Author(
    @Nullable String name,
    String role,
    Account account,
    @Nullable ZoneId timeZone,
    @Nullable Language locale,
    Profile profile) {

  public Author {
    if (role.isBlank()) {
      throw new InvalidValueException("role", "is blank", "give a role such as 'employee'");
    }
    role = role.strip().toLowerCase(Locale.ROOT);
    Objects.requireNonNull(account, "account");
    Objects.requireNonNull(profile, "profile");
  }

  /** Creates an author of whom only role and account are known. */
  public static Author of(String role, Account account) {
    return new Author(null, role, account, null, null, Profile.EMPTY);
  }

  /** Tells whether the post goes out from the author's own account. */
  public boolean personal() {
    return account == Account.PERSONAL;
  }

  /** Tells whether the post goes out from the company's account. */
  public boolean corporate() {
    return account == Account.CORPORATE;
  }

  /** Returns the same author with the given profile. */
  public Author with(Profile other) {
    return new Author(name, role, account, timeZone, locale, other);
  }

  @Override
  public String toString() {
    return "Author[role=" + role + ", account=" + account + "]";
  }
}
