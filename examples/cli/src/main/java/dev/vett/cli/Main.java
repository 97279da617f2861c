package dev.vett.cli;

import dev.vett.core.pack.CompilerMissingException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command {@code vett}. */
public final class Main implements Runnable {
  private static final List<String> COMMANDS =
      List.of(CheckCommand.NAME, AnalyzeCommand.NAME, DiffCommand.NAME, NewRuleCommand.NAME);

  private final CommandSpec spec =
      Options.command(
          this, "vett", "Checks draft posts against a company's social-media guidance.");

  private Main() {
    spec.version("vett 0.1.0").usageMessage().synopsisSubcommandLabel("COMMAND");
  }

  /** Runs a command and ends the process with its exit status. */
  public static void main(String[] args) {
    if (args.length > 0 && Ahead.needs(args[0])) {
      Ahead.loadBuiltInPack();
    }
    System.exit(run(args));
  }

  /** Runs a command and returns its exit status. */
  public static int run(String[] args) {
    CommandLine command = commandLine(args);
    int status = command.execute(args);
    if (command.getOut().checkError()) { // a writer keeps to itself that it failed
      command.getErr().println("vett: " + StandardOutput.complaint("not all was taken"));
      return ExitStatus.UNUSABLE;
    }
    return status;
  }

  /**
   * Looks up what one command takes where it is named: to look up all takes longer than a check.
   */
  private static CommandLine commandLine(String[] args) {
    CommandSpec vett = new Main().spec;
    boolean named = args.length > 0 && COMMANDS.contains(args[0]);
    for (String name : named ? List.of(args[0]) : COMMANDS) {
      vett.addSubcommand(name, subcommand(name).spec);
    }
    CommandLine command = new CommandLine(vett);
    command.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    command.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
    command.setParameterExceptionHandler((wrong, all) -> complain(wrong));
    command.setExecutionExceptionHandler(
        (failure, line, parsed) -> {
          // packs are loaded before any input is read and anything is written
          if (failure instanceof CompilerMissingException && CompilerJars.available()) {
            return CompilerJars.run(parsed.originalArgs().toArray(String[]::new));
          }
          line.getErr().println("vett: " + Problem.of(failure));
          return ExitStatus.UNUSABLE;
        });
    return command;
  }

  /** Says what is wrong, and where help is: all options would bury it. */
  private static int complain(ParameterException wrong) {
    CommandLine command = wrong.getCommandLine();
    PrintWriter err = command.getErr();
    err.println(
        "vett: "
            + (wrong instanceof UnmatchedArgumentException unmatched
                ? "'" + unmatched.getUnmatched().get(0) + "' is no command and no option"
                : wrong.getMessage()));
    UnmatchedArgumentException.printSuggestions(wrong, err);
    err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
    return ExitStatus.UNUSABLE;
  }

  private static Subcommand subcommand(String name) {
    return switch (name) {
      case CheckCommand.NAME -> new CheckCommand();
      case AnalyzeCommand.NAME -> new AnalyzeCommand();
      case DiffCommand.NAME -> new DiffCommand();
      case NewRuleCommand.NAME -> new NewRuleCommand();
      default -> throw new IllegalArgumentException("no command " + name);
    };
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "name a command: check, analyze, diff or new-rule");
  }
}
