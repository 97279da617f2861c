package dev.vett.cli;

import dev.vett.core.company.Company;
import dev.vett.core.pack.RulePack;
import dev.vett.json.CompanyYaml;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** By what a command judges: the company, and how its packs are taken. */
final class Guidance {
  @Option(
      names = "--company",
      paramLabel = "FILE",
      required = true,
      description = "The company's profile (YAML).")
  private Path company = Path.of("company.yaml");

  @Option(
      names = "--trust-packs",
      description = "Takes any code in the DRL of packs; it runs with your rights.")
  private boolean trusted;

  Company company() throws IOException {
    return CompanyYaml.read(company);
  }

  List<RulePack> packs(List<Path> paths) {
    return paths.stream()
        .map(path -> trusted ? RulePack.trusted(path) : RulePack.load(path))
        .toList();
  }
}
