package dev.vett.intranet.people;

import java.util.Collection;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.User;

/** Somebody who is logged in. */
public final class Person extends User {
  private static final long serialVersionUID = 1L;

  private final String name;
  private final String role;

  Person(PublisherProperties.Entry entry, Collection<GrantedAuthority> authorities) {
    super(entry.login(), entry.password(), authorities);
    this.name = entry.name();
    this.role = entry.role();
  }

  /** Returns what they log in with. */
  public String login() {
    return getUsername();
  }

  /** Returns what others call them. */
  public String name() {
    return name;
  }

  /** Returns what they are to the company. */
  public String role() {
    return role;
  }
}
