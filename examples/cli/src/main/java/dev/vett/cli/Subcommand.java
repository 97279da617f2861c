package dev.vett.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** A command of {@code vett}: what it takes, where it writes, and what it does when called. */
abstract class Subcommand implements Callable<Integer> {
  final CommandSpec spec;

  Subcommand(String name, String description) {
    spec = Options.command(this, name, description);
  }

  final PrintWriter out() {
    return spec.commandLine().getOut();
  }

  final PrintWriter err() {
    return spec.commandLine().getErr();
  }

  /** Returns a complaint about an argument. */
  final ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
