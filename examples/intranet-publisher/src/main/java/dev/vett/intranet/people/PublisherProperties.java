package dev.vett.intranet.people;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is set below {@code publisher}.
 *
 * @param people who may log in
 * @param reviewerRoles the roles that decide on what is blocked; the first decides on all that
 *     names no other
 */
@ConfigurationProperties("publisher")
public record PublisherProperties(
    @DefaultValue List<Entry> people,
    @DefaultValue({"communications", "legal", "hr", "security"}) List<String> reviewerRoles) {

  /**
   * A person who may log in.
   *
   * @param login what they log in with
   * @param name what others call them
   * @param role what they are to the company, in the words of its profile
   * @param password its hash, as Spring Security writes it, such as {@code {bcrypt}$2a$…}
   */
  public record Entry(String login, String name, String role, String password) {
    @Override
    public String toString() {
      return "Entry[role=" + role + "]";
    }
  }
}
