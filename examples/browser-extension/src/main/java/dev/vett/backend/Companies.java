package dev.vett.backend;

import dev.vett.core.check.PostChecker;
import dev.vett.core.company.Company;
import dev.vett.core.draft.Account;
import dev.vett.core.draft.Author;
import dev.vett.core.draft.Channel;
import dev.vett.core.draft.Draft;
import dev.vett.core.draft.Post;
import dev.vett.core.text.InvalidValueException;
import dev.vett.core.text.Language;
import dev.vett.micrometer.CheckMetrics;
import dev.vett.spring.CurrentChecker;
import dev.vett.spring.VettProperties;
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
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** The checker of each company, as its profile and the packs say now. */
@Component
class Companies implements DisposableBean {
  private static final OffsetDateTime ANY_TIME = OffsetDateTime.parse("2026-11-21T12:00:00+01:00");

  private final Map<String, CurrentChecker> byName = new TreeMap<>();
  private volatile boolean open;

  Companies(BackendSettings settings, MeterRegistry meters) throws IOException {
    CheckMetrics metrics = new CheckMetrics(meters);
    for (Map.Entry<String, Path> entry : settings.companies().entrySet()) {
      VettProperties files =
          new VettProperties(
              entry.getValue(),
              settings.packs(),
              false,
              settings.refresh(),
              null,
              settings.maxTextLength());
      byName.put(
          entry.getKey(),
          new CurrentChecker(files, company -> checker(company, files, metrics), List.of()));
    }
    if (byName.isEmpty()) {
      throw new InvalidValueException(
          "vett.companies", "names no company", "give vett.companies.NAME=company.yaml");
    }
    warmUp(settings.warmUp());
    open = true;
  }

  /** Makes a checker whose listener is deaf while the checkers warm up. */
  private PostChecker checker(Company company, VettProperties files, CheckMetrics metrics) {
    return PostChecker.builder(company)
        .maxTextLength(files.maxTextLength())
        .listener(
            outcome -> {
              if (open) {
                metrics.checked(outcome);
              }
            })
        .build();
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
    for (CurrentChecker each : byName.values()) {
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
   * Returns the checker of a company, which changes with its files: ask it once for a draft.
   *
   * @param name what the settings call it; null for the only one
   * @throws InvalidValueException where there is no such company
   */
  CurrentChecker of(@Nullable String name) {
    if (name == null && single()) {
      return byName.values().iterator().next();
    }
    CurrentChecker found = name == null ? null : byName.get(name);
    if (found == null) {
      throw new InvalidValueException(
          "company",
          name == null ? "is missing" : "is not known here",
          "use one of " + String.join(", ", byName.keySet()));
    }
    return found;
  }

  @Override
  public void destroy() {
    byName.values().forEach(CurrentChecker::close);
  }
}
