package dev.vett.cli;

import dev.vett.core.card.RuleId;
import dev.vett.core.text.InvalidValueException;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Creates the folder of a rule, which fails its tests until it is written. */
final class NewRuleCommand extends Subcommand {
  static final String NAME = "new-rule";

  private final OptionSpec pack =
      OptionSpec.builder("--in")
          .type(Path.class)
          .paramLabel("FOLDER")
          .initialValue(Path.of("."))
          .description("The folder of the pack. Default: the one where you are.")
          .build();
  private final PositionalParamSpec rule =
      PositionalParamSpec.builder()
          .type(String.class)
          .paramLabel("CATEGORY/NAME")
          .required(true)
          .arity("1")
          .description("The rule, such as legal/merger.")
          .build();

  NewRuleCommand() {
    super(NAME, "Creates the folder of a rule; its tests fail until it is written.");
    spec.addOption(pack).addPositional(rule);
    ExitStatus.explain(spec, "the folder is there");
  }

  @Override
  public Integer call() throws IOException {
    for (Path file : RuleFolder.create(pack.getValue(), id(rule.getValue()))) {
      out().println(file);
    }
    return ExitStatus.FINE;
  }

  private RuleId id(String rule) {
    try {
      return RuleId.of(rule.replace('/', '.'));
    } catch (InvalidValueException noId) {
      throw wrong(
          "the rule is '"
              + rule
              + "'; write it as category/name in kebab-case, such as legal/merger");
    }
  }
}
