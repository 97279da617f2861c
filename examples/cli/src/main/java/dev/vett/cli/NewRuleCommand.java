package dev.vett.cli;

import dev.vett.core.card.RuleId;
import dev.vett.core.text.InvalidValueException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Creates the folder of a rule, which fails its tests until it is written. */
@Command(
    name = "new-rule",
    description = "Creates the folder of a rule; its tests fail until it is written.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {"0:the folder is there", "2:some input or argument could not be used"})
final class NewRuleCommand implements Callable<Integer> {
  @Option(
      names = "--in",
      paramLabel = "FOLDER",
      description = "The folder of the pack. Default: the one where you are.")
  private Path pack = Path.of(".");

  @Parameters(paramLabel = "CATEGORY/NAME", description = "The rule, such as legal/merger.")
  private String rule = "";

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    if (spec == null) {
      throw new IllegalStateException("picocli gave no command line");
    }
    for (Path file : RuleFolder.create(pack, id(spec))) {
      spec.commandLine().getOut().println(file);
    }
    return ExitStatus.FINE;
  }

  private RuleId id(CommandSpec command) {
    try {
      return RuleId.of(rule.replace('/', '.'));
    } catch (InvalidValueException noId) {
      throw new ParameterException(
          command.commandLine(),
          "the rule is '"
              + rule
              + "'; write it as category/name in kebab-case, such as legal/merger",
          noId);
    }
  }
}
