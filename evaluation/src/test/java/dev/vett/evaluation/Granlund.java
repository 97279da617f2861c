package dev.vett.evaluation;

import dev.vett.core.company.Company;
import dev.vett.json.CompanyYaml;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The company that the examples of the built-in rules are about. */
final class Granlund {
  private Granlund() {}

  static Company company() {
    try (InputStream file = Granlund.class.getResourceAsStream("granlund.yaml")) {
      return CompanyYaml.read(file, "granlund.yaml");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
