package dev.vett.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * What commands take, written as calls: to read annotations costs more time than a check, since the
 * JVM makes a class for each kind of them at every start.
 */
final class Options {
  private Options() {}

  /** A command with the options that each has; {@code name} is what its help calls it. */
  static CommandSpec command(Object command, String name, String description) {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(command).name(name);
    spec.usageMessage().description(description);
    spec.addOption(
        flag("--help", "Show this help message and exit.")
            .names("-h", "--help")
            .usageHelp(true)
            .build());
    spec.addOption(
        flag("--version", "Print version information and exit.")
            .names("-V", "--version")
            .versionHelp(true)
            .build());
    return spec;
  }

  static OptionSpec.Builder flag(String name, String description) {
    return OptionSpec.builder(name).type(boolean.class).description(description);
  }

  static OptionSpec.Builder file(String name, String description) {
    return OptionSpec.builder(name).type(Path.class).paramLabel("FILE").description(description);
  }

  /** Paths that are named with the option, which may be repeated. */
  static OptionSpec.Builder packs(String name, String... description) {
    return OptionSpec.builder(name)
        .type(List.class)
        .auxiliaryTypes(Path.class)
        .paramLabel("FILE|FOLDER")
        .description(description);
  }

  static PositionalParamSpec files(String label, String description) {
    return PositionalParamSpec.builder()
        .type(List.class)
        .auxiliaryTypes(Path.class)
        .arity("0..*")
        .paramLabel(label)
        .description(description)
        .build();
  }

  static boolean given(OptionSpec flag) {
    return Boolean.TRUE.equals(flag.getValue());
  }

  static List<Path> paths(OptionSpec option) {
    return Objects.requireNonNullElse(option.getValue(), List.<Path>of());
  }

  static List<Path> paths(PositionalParamSpec files) {
    return Objects.requireNonNullElse(files.getValue(), List.<Path>of());
  }
}
