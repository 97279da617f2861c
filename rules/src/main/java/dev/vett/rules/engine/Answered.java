package dev.vett.rules.engine;

import dev.vett.core.analysis.Reading;
import dev.vett.core.analysis.Stance;
import dev.vett.core.check.Evidence;
import dev.vett.core.draft.Comment;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * The comment that a draft answers.
 *
 * @param stance what the comment is to the company
 * @param late whether the answer comes later than the company's response time
 */
public record Answered(Stance stance, boolean late) {
  static Optional<Answered> of(Evidence evidence) {
    Comment comment = evidence.draft().post().inReplyTo();
    Reading reading = evidence.comment();
    if (comment == null || reading == null) {
      return Optional.empty();
    }
    OffsetDateTime postedAt = comment.postedAt();
    boolean late =
        postedAt != null
            && postedAt.plus(evidence.company().responseTime()).isBefore(evidence.draft().time());
    return Optional.of(new Answered(reading.stance(), late));
  }
}
