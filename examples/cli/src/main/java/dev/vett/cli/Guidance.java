package dev.vett.cli;

import dev.vett.core.company.Company;
import dev.vett.core.pack.RulePack;
import dev.vett.json.CompanyYaml;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** By what a command judges: the company, and how its packs are taken. */
final class Guidance {
  private final OptionSpec company =
      Options.file("--company", "The company's profile (YAML).").required(true).build();
  private final OptionSpec trusted =
      Options.flag("--trust-packs", "Takes any code in the DRL of packs; it runs with your rights.")
          .build();

  void addTo(CommandSpec command) {
    command.addOption(company).addOption(trusted);
  }

  Company company() throws IOException {
    return CompanyYaml.read(company.<Path>getValue());
  }

  List<RulePack> packs(List<Path> paths) {
    boolean anyCode = Options.given(trusted);
    return paths.stream()
        .map(path -> anyCode ? RulePack.trusted(path) : RulePack.load(path))
        .toList();
  }
}
