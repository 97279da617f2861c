package dev.vett.spring;

import dev.vett.core.report.PackVersion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the health of a checker tells: the packs that judge, and which files were refused. */
final class HealthDetails {
  private HealthDetails() {}

  static Map<String, Object> of(CurrentChecker checker) {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("packs", checker.checker().packs().stream().map(HealthDetails::name).toList());
    List<String> problems = checker.problems();
    if (!problems.isEmpty()) {
      details.put("problems", problems);
    }
    return details;
  }

  private static String name(PackVersion pack) {
    return pack.id() + " " + pack.version();
  }
}
