package dev.vett.intranet.desk;

import dev.vett.core.report.Suggestion;
import dev.vett.core.report.Violation;
import dev.vett.intranet.people.People;
import dev.vett.spring.CurrentChecker;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the role that may let a violation pass: the one that its suggestions name. */
@Component
class Reviewers {
  private final CurrentChecker current;
  private final People people;

  Reviewers(CurrentChecker current, People people) {
    this.current = current;
    this.people = people;
  }

  String roleFor(Violation violation) {
    return violation.suggestions().stream()
        .map(Suggestion::to)
        .filter(Objects::nonNull)
        .findFirst()
        .map(address -> people.reviewerRole(contact(address)))
        .orElseGet(() -> people.reviewerRole(null));
  }

  private @Nullable String contact(String address) {
    return current.company().contacts().entrySet().stream()
        .filter(contact -> contact.getValue().equals(address))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }
}
