package dev.vett.intranet.people;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Counts attempts to log in, so that passwords cannot be guessed one after the other.
 *
 * <p>Each login has its count at each address: nobody can lock others out from elsewhere. A pause
 * grows with each attempt after the first few, and is forgotten after a while, or when the right
 * password comes.
 */
@Component
class LoginAttempts {
  private static final int FREE = 5;
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);
  private static final int MOST_DOUBLINGS = 9;
  private static final Duration REMEMBERED = Duration.ofMinutes(15);
  private static final int MOST_COUNTS = 100_000;
  private static final int LONGEST_LOGIN = 100;

  private final Clock clock;
  private final Cache<Source, Count> counts =
      Caffeine.newBuilder().maximumSize(MOST_COUNTS).expireAfterWrite(REMEMBERED).build();

  LoginAttempts(Clock clock) {
    this.clock = clock;
  }

  /**
   * Counts an attempt and returns how long to wait before the next: zero, where this one may be
   * made. One that comes too early is not counted.
   */
  Duration attempt(String login, String address) {
    Instant now = clock.instant();
    Count[] before = {Count.NONE};
    counts
        .asMap()
        .compute(
            Source.of(login, address),
            (source, count) -> {
              before[0] = Objects.requireNonNullElse(count, Count.NONE);
              return before[0].next().isAfter(now) ? before[0] : before[0].another(now);
            });
    Duration left = Duration.between(now, before[0].next());
    return left.isNegative() ? Duration.ZERO : left;
  }

  @EventListener
  void loggedIn(AuthenticationSuccessEvent event) {
    if (event.getAuthentication().getDetails() instanceof WebAuthenticationDetails details) {
      counts.invalidate(Source.of(event.getAuthentication().getName(), details.getRemoteAddress()));
    }
  }

  /** Who tries from where. */
  private record Source(String login, String address) {
    /** What is too long for a login is cut, so that it takes no memory. */
    static Source of(String login, String address) {
      return new Source(login.substring(0, Math.min(login.length(), LONGEST_LOGIN)), address);
    }
  }

  /** How many attempts there were, and when the next may be made. */
  private record Count(int attempts, Instant next) {
    static final Count NONE = new Count(0, Instant.EPOCH);

    Count another(Instant now) {
      int made = attempts + 1;
      return new Count(made, made < FREE ? now : now.plus(pause(made - FREE)));
    }

    private static Duration pause(int doublings) {
      Duration pause = Duration.ofSeconds(1L << Math.min(doublings, MOST_DOUBLINGS));
      return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }
  }
}
