package dev.vett.backend;

import dev.vett.core.check.PostChecker;
import dev.vett.core.check.PostCheckerBuilder;
import dev.vett.core.company.Company;
import dev.vett.core.draft.Account;
import dev.vett.core.draft.Author;
import dev.vett.core.draft.Channel;
import dev.vett.core.draft.Draft;
import dev.vett.core.draft.Post;
import dev.vett.core.pack.RulePack;
import dev.vett.core.text.InvalidValueException;
import dev.vett.core.text.Language;
import dev.vett.json.CompanyYaml;
import dev.vett.micrometer.CheckMetrics;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One checker for each company, built when the backend starts. */
@Component
class Companies {
  private static final OffsetDateTime ANY_TIME = OffsetDateTime.parse("2026-11-21T12:00:00+01:00");

  private final Map<String, Checked> byName = new TreeMap<>();
  private volatile boolean open;

  Companies(BackendSettings settings, MeterRegistry meters) throws IOException {
    CheckMetrics metrics = new CheckMetrics(meters);
    for (Map.Entry<String, Path> entry : settings.companies().entrySet()) {
      Company company = CompanyYaml.read(entry.getValue());
      // Its listener is deaf while the checkers warm up.
      PostCheckerBuilder checker =
          PostChecker.builder(company)
              .maxTextLength(settings.maxTextLength())
              .listener(
                  outcome -> {
                    if (open) {
                      metrics.checked(outcome);
                    }
                  });
      for (Path pack : settings.packs()) {
        checker.pack(RulePack.load(pack));
      }
      byName.put(entry.getKey(), new Checked(company, checker.build()));
    }
    if (byName.isEmpty()) {
      throw new InvalidValueException(
          "vett.companies", "names no company", "give vett.companies.NAME=company.yaml");
    }
    warmUp(settings.warmUp());
    open = true;
  }

  /**
   * Checks a sentence in each language that is expected, so that no user waits for models and rules
   * to be loaded.
   */
  private void warmUp(List<String> codes) throws IOException {
    Author author = Author.of("employee", Account.PERSONAL);
    Properties sentences = new Properties();
    try (InputStream in = Companies.class.getResourceAsStream("warm-up.properties")) {
      sentences.load(
          new InputStreamReader(
              Objects.requireNonNull(in, "warm-up.properties"), StandardCharsets.UTF_8));
    }
    for (Checked each : byName.values()) {
      for (String code : codes) {
        Language language =
            Language.ofCode(code)
                .orElseThrow(
                    () ->
                        new InvalidValueException(
                            "vett.warm-up", "names an unknown language", "use sv, da, nb, nn, en"));
        String sentence = sentences.getProperty(language.code());
        Post post = Post.of(Channel.SOCIAL_NETWORK, sentence).in(language);
        each.checker().check(new Draft(null, post, author, ANY_TIME));
      }
    }
  }

  /** Tells whether requests need not say which company they mean. */
  boolean single() {
    return byName.size() == 1;
  }

  /**
   * Returns a company and its checker.
   *
   * @param name what the settings call it; null for the only one
   * @throws InvalidValueException where there is no such company
   */
  Checked of(@Nullable String name) {
    if (name == null && single()) {
      return byName.values().iterator().next();
    }
    Checked found = name == null ? null : byName.get(name);
    if (found == null) {
      throw new InvalidValueException(
          "company",
          name == null ? "is missing" : "is not known here",
          "use one of " + String.join(", ", byName.keySet()));
    }
    return found;
  }

  /**
   * A company whose posts are checked.
   *
   * @param company what it says of itself
   * @param checker its checker
   */
  record Checked(Company company, PostChecker checker) {}
}
