package dev.vett.cli;

import dev.vett.core.card.RuleId;
import dev.vett.core.text.InvalidValueException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Creates the folder of a rule, which fails its tests until it is written. */
@Command(
    name = NewRuleCommand.NAME,
    description = "Creates the folder of a rule; its tests fail until it is written.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {"0:the folder is there", "2:some input or argument could not be used"})
final class NewRuleCommand implements Callable<Integer> {
  static final String NAME = "new-rule";

  @Option(
      names = "--in",
      paramLabel = "FOLDER",
      description = "The folder of the pack. Default: the one where you are.")
  private Path pack = Path.of(".");

  @Parameters(paramLabel = "CATEGORY/NAME", description = "The rule, such as legal/merger.")
  private String rule = "";

  @Mixin private Invocation invocation = new Invocation();

  @Override
  public Integer call() throws IOException {
    for (Path file : RuleFolder.create(pack, id())) {
      invocation.out().println(file);
    }
    return ExitStatus.FINE;
  }

  private RuleId id() {
    try {
      return RuleId.of(rule.replace('/', '.'));
    } catch (InvalidValueException noId) {
      throw invocation.wrong(
          "the rule is '"
              + rule
              + "'; write it as category/name in kebab-case, such as legal/merger");
    }
  }
}
