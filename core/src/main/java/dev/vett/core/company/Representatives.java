package dev.vett.core.company;

import java.util.List;

/**
 * The roles that may speak on the company's account.
 *
 * @param account roles that may publish there, in lower case
 * @param replies further roles that may answer comments there, in lower case
 */
public record Representatives(List<String> account, List<String> replies) {
  /** Spokespersons and communications publish; support answers. */
  public static final Representatives DEFAULT =
      new Representatives(List.of("spokesperson", "communications"), List.of("support"));

  public Representatives {
    account = Roles.copy(account);
    replies = Roles.copy(replies);
  }
}
