package dev.vett.cli;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The drafts that a command reads. */
final class DraftFiles {
  private final PositionalParamSpec files =
      Options.files(
          "DRAFTS", "Files of drafts, one JSON object a line; - is standard input, the default.");

  void addTo(CommandSpec command) {
    command.addPositional(files);
  }

  void read(Inputs.Reader reader) throws IOException {
    Inputs.read(Options.paths(files), reader);
  }
}
