package dev.vett.backend;

import dev.vett.core.check.PostChecker;
import dev.vett.core.check.PostCheckerBuilder;
import dev.vett.core.company.Company;
import dev.vett.core.pack.RulePack;
import dev.vett.core.text.InvalidValueException;
import dev.vett.json.CompanyYaml;
import dev.vett.micrometer.CheckMetrics;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One checker for each company, built when the backend starts. */
@Component
class Companies {
  private final Map<String, Checked> byName = new TreeMap<>();

  Companies(BackendSettings settings, MeterRegistry meters) throws IOException {
    CheckMetrics metrics = new CheckMetrics(meters);
    for (Map.Entry<String, Path> entry : settings.companies().entrySet()) {
      Company company = CompanyYaml.read(entry.getValue());
      PostCheckerBuilder checker =
          PostChecker.builder(company).maxTextLength(settings.maxTextLength()).listener(metrics);
      for (Path pack : settings.packs()) {
        checker.pack(RulePack.load(pack));
      }
      byName.put(entry.getKey(), new Checked(company, checker.build()));
    }
    if (byName.isEmpty()) {
      throw new InvalidValueException(
          "vett.companies", "names no company", "give vett.companies.NAME=company.yaml");
    }
  }

  /**
   * Returns a company and its checker.
   *
   * @param name what the settings call it; null for the only one
   * @throws InvalidValueException where there is no such company
   */
  Checked of(@Nullable String name) {
    if (name == null && byName.size() == 1) {
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
