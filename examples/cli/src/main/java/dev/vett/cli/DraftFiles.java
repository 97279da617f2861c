package dev.vett.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Parameters;

/** The drafts that a command reads. */
final class DraftFiles {
  @Parameters(
      paramLabel = "DRAFTS",
      description = "Files of drafts, one JSON object a line. Default: standard input.")
  private List<Path> files = List.of();

  void read(Inputs.Reader reader) throws IOException {
    Inputs.read(files, reader);
  }
}
