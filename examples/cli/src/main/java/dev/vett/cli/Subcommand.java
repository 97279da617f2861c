package dev.vett.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** A command of {@code vett}: what it takes, and what it does when picocli calls it. */
interface Subcommand extends Callable<Integer> {
  CommandSpec spec();
}
