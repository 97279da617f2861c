package dev.vett.cli;

import java.io.PrintWriter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** How a command was called: where it writes, and how it refuses its arguments. */
record Invocation(CommandSpec command) {
  PrintWriter out() {
    return command.commandLine().getOut();
  }

  PrintWriter err() {
    return command.commandLine().getErr();
  }

  /** Returns a complaint about an argument. */
  ParameterException wrong(String message) {
    return new ParameterException(command.commandLine(), message);
  }
}
