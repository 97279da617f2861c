package dev.vett.backend;

import dev.vett.core.text.InvalidValueException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What an operator sets, as {@code vett.*} properties; the limits have finite defaults.
 *
 * @param companies the file of each company's profile, by the name that requests call it
 * @param packs a pack, or a folder of packs, that judges beside the built-in one; null for none
 * @param refresh how often the files of companies and packs are looked at for changes
 * @param tokens the tokens that clients may show, at least one; two while one replaces another
 * @param origins the origins of the extension, such as {@code chrome-extension://…}
 * @param warmUp codes of the languages whose models and rules are loaded before the first request
 * @param maxTextLength the longest post, in UTF-16 code units
 * @param maxBody the largest body of a request
 * @param bodyTimeout how long a client may take to send a body
 * @param parallelChecks how many checks run at once; 0 for one a processor
 * @param queueTimeout how long a check may wait for its turn; the extension itself waits for 5 s
 * @param requestsPerMinute how many requests one address may send
 */
@ConfigurationProperties("vett")
record BackendSettings(
    Map<String, Path> companies,
    @Nullable Path packs,
    @DefaultValue("2s") Duration refresh,
    @DefaultValue List<String> tokens,
    @DefaultValue List<String> origins,
    @DefaultValue({"sv", "da", "nb", "nn", "en"}) List<String> warmUp,
    @DefaultValue("20000") int maxTextLength,
    @DefaultValue("256KB") DataSize maxBody,
    @DefaultValue("10s") Duration bodyTimeout,
    @DefaultValue("0") int parallelChecks,
    @DefaultValue("4s") Duration queueTimeout,
    @DefaultValue("120") int requestsPerMinute) {
  private static final int SHORTEST_TOKEN = 16;

  BackendSettings {
    companies = Map.copyOf(companies);
    tokens = List.copyOf(tokens);
    origins = List.copyOf(origins);
    warmUp = List.copyOf(warmUp);
    if (tokens.isEmpty() || tokens.stream().anyMatch(token -> token.length() < SHORTEST_TOKEN)) {
      throw new InvalidValueException(
          "vett.tokens",
          "has no token, or one that can be guessed",
          "give random tokens of " + SHORTEST_TOKEN + " characters or more");
    }
    parallelChecks =
        parallelChecks == 0 ? Runtime.getRuntime().availableProcessors() : parallelChecks;
  }

  @Override
  public String toString() {
    return "BackendSettings[companies=" + companies.keySet() + ", packs=" + packs + "]";
  }
}
