package dev.vett.core.company;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * Lists of roles as a company writes them: trimmed, in lower case, in order, none of them twice.
 */
final class Roles {
  private Roles() {}

  static List<String> copy(Collection<String> roles) {
    return roles.stream().map(role -> role.strip().toLowerCase(Locale.ROOT)).distinct().toList();
  }
}
