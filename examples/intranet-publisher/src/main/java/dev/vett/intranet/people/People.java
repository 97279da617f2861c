package dev.vett.intranet.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** The people of the configuration; a company puts its own directory in this place. */
@Component
public class People implements UserDetailsService {
  private final Map<String, PublisherProperties.Entry> entries;
  private final List<String> reviewerRoles;

  People(PublisherProperties properties) {
    this.entries =
        properties.people().stream()
            .collect(Collectors.toMap(PublisherProperties.Entry::login, Function.identity()));
    this.reviewerRoles = properties.reviewerRoles();
  }

  @Override
  public Person loadUserByUsername(String login) {
    PublisherProperties.Entry entry = entries.get(login);
    if (entry == null) {
      throw new UsernameNotFoundException("nobody has this login");
    }
    return new Person(entry, authorities(entry.role()));
  }

  /** Returns what somebody is called; their login where they are gone. */
  public String nameOf(String login) {
    PublisherProperties.Entry entry = entries.get(login);
    return entry == null ? login : entry.name();
  }

  /** Returns what somebody is to the company; {@code employee} where they are gone. */
  public String roleOf(String login) {
    PublisherProperties.Entry entry = entries.get(login);
    return entry == null ? "employee" : entry.role();
  }

  /**
   * Returns the role that decides for a contact of the company, such as {@code legal}; the first
   * role where nobody has that one, so that nothing waits for nobody.
   */
  public String reviewerRole(@Nullable String contact) {
    return reviewerRoles.stream()
        .filter(role -> role.equals(contact))
        .filter(role -> entries.values().stream().anyMatch(entry -> entry.role().equals(role)))
        .findFirst()
        .orElse(reviewerRoles.get(0));
  }

  private Collection<GrantedAuthority> authorities(String role) {
    return reviewerRoles.contains(role)
        ? AuthorityUtils.createAuthorityList("ROLE_AUTHOR", "ROLE_REVIEWER")
        : AuthorityUtils.createAuthorityList("ROLE_AUTHOR");
  }
}
