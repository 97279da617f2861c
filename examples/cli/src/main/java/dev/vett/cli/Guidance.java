package dev.vett.cli;

import dev.vett.core.check.PostChecker;
import dev.vett.core.check.PostCheckerBuilder;
import dev.vett.core.company.Company;
import dev.vett.core.pack.RulePack;
import dev.vett.core.text.InvalidValueException;
import dev.vett.json.CompanyYaml;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** By what a command judges: the company, and how its packs are taken. */
final class Guidance {
  /** What only the rules of all packs together can tell to be right. */
  private static final Set<String> SETTINGS = Set.of("rules", "consequences", "contacts");

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

  /** Builds a checker; a setting that fits none of its rules is told of with the file. */
  PostChecker checker(PostCheckerBuilder builder) {
    try {
      return builder.build();
    } catch (InvalidValueException wrong) {
      if (SETTINGS.contains(wrong.field())) {
        throw new IllegalArgumentException(
            company.<Path>getValue() + ": " + wrong.getMessage(), wrong);
      }
      throw wrong;
    }
  }

  List<RulePack> packs(List<Path> paths) {
    boolean anyCode = Options.given(trusted);
    return paths.stream()
        .map(path -> anyCode ? RulePack.trusted(path) : RulePack.load(path))
        .toList();
  }
}
