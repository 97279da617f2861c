package dev.vett.evaluation;

import dev.vett.core.check.PostChecker;
import dev.vett.core.company.Company;
import dev.vett.core.report.Report;
import dev.vett.json.CompanyYaml;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The reports of labelled drafts, each made once by the checker of the draft's company. */
final class Reports {
  private final Path companies;
  private final Map<String, PostChecker> checkers = new HashMap<>();
  private final Map<LabelledDraft, Report> reports = new HashMap<>();

  Reports(Path companies) {
    this.companies = companies;
  }

  Report of(LabelledDraft labelled) {
    return reports.computeIfAbsent(
        labelled, draft -> checker(draft.company()).check(draft.draft()));
  }

  private PostChecker checker(String company) {
    return checkers.computeIfAbsent(company, name -> PostChecker.builder(profile(name)).build());
  }

  private Company profile(String name) {
    try {
      return CompanyYaml.read(companies.resolve(name + ".yaml"));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
