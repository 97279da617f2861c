package dev.vett.backend;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets each address send so many requests a minute. */
@Component
class RateLimit implements HandlerInterceptor {
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final int ADDRESSES = 10_000;

  private final LoadingCache<String, Bucket> buckets;

  RateLimit(BackendSettings settings) {
    int requests = settings.requestsPerMinute();
    buckets =
        Caffeine.newBuilder()
            .maximumSize(ADDRESSES)
            .expireAfterAccess(MINUTE)
            .build(
                address ->
                    Bucket.builder()
                        .addLimit(limit -> limit.capacity(requests).refillGreedy(requests, MINUTE))
                        .build());
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (!buckets.get(request.getRemoteAddr()).tryConsume(1)) {
      throw new Refusal(
          HttpStatus.TOO_MANY_REQUESTS, "Too many requests from one address; wait a second.");
    }
    return true;
  }
}
