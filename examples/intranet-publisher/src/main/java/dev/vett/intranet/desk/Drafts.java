package dev.vett.intranet.desk;

import dev.vett.core.draft.Author;
import dev.vett.core.draft.Draft;
import dev.vett.core.draft.Post;
import dev.vett.core.draft.Profile;
import dev.vett.core.text.Language;
import dev.vett.intranet.article.Content;
import dev.vett.intranet.people.People;
import dev.vett.spring.CurrentChecker;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the draft that Vett checks out of what stands in the editor. */
@Component
public class Drafts {
  private final CurrentChecker current;
  private final People people;

  Drafts(CurrentChecker current, People people) {
    this.current = current;
    this.people = people;
  }

  Draft of(Content content, String author, @Nullable Language reader, Instant now) {
    Post post =
        Post.builder(content.channel(), content.text())
            .title(content.title().isBlank() ? null : content.title())
            .audience(content.audience())
            .build();
    Profile profile = new Profile(content.statesEmployer(), content.hasDisclaimer(), null);
    Author writer =
        new Author(null, people.roleOf(author), content.account(), null, reader, profile);
    Instant planned = content.publishAt();
    Instant time = planned != null && planned.isAfter(now) ? planned : now;
    return new Draft(null, post, writer, time.atZone(zone()).toOffsetDateTime());
  }

  /** Returns the time zone in which people plan. */
  public ZoneId zone() {
    return Objects.requireNonNullElseGet(current.company().timeZone(), ZoneId::systemDefault);
  }
}
