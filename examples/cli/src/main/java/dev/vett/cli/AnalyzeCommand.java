package dev.vett.cli;

import dev.vett.core.analysis.Reading;
import dev.vett.core.analysis.TextReader;
import dev.vett.core.check.PostChecker;
import dev.vett.core.check.PostCheckerBuilder;
import dev.vett.core.company.Company;
import dev.vett.core.pack.RulePack;
import dev.vett.core.text.InvalidValueException;
import dev.vett.json.AnalysisJson;
import dev.vett.json.CompanyYaml;
import dev.vett.json.DraftLine;
import dev.vett.json.ErrorCode;
import dev.vett.json.ReportJson;
import dev.vett.json.TextLine;
import dev.vett.json.TextLines;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Reads texts as JSON Lines and writes what was read in each, in the same order. */
final class AnalyzeCommand extends Subcommand {
  static final String NAME = "analyze";

  /** A name without a letter, which no text holds. */
  private static final String NOBODY = "-";

  private final OptionSpec company =
      Options.file(
              "--company",
              "The company's profile (YAML), whose names and lists are looked for too.")
          .build();
  private final OptionSpec packs =
      Options.packs("--pack", "A pack whose lexicons are looked for too; repeat it for more.")
          .build();
  private final OptionSpec pretty =
      Options.flag("--pretty", "Marks in the text what was read, for people.").build();
  private final PositionalParamSpec files =
      Options.files(
          "TEXTS",
          "Files of texts, one JSON object with id, text and language a line. Default: standard"
              + " input.");

  private int status = ExitStatus.FINE;

  AnalyzeCommand() {
    super(NAME, "Shows what is read in texts: JSON Lines in, one analysis a line out.");
    spec.addOption(company).addOption(packs).addOption(pretty).addPositional(files);
    ExitStatus.explain(spec, "every text was read");
  }

  @Override
  public Integer call() throws IOException {
    TextReader reader = reader();
    try (OutputStream out = StandardOutput.open()) {
      Inputs.read(Options.paths(files), (in, name) -> analyze(in, reader, out));
    }
    return status;
  }

  private TextReader reader() throws IOException {
    Path profile = company.getValue();
    Company known = profile == null ? Company.named(NOBODY).build() : CompanyYaml.read(profile);
    PostCheckerBuilder builder = PostChecker.builder(known);
    for (Path pack : Options.paths(packs)) {
      builder.pack(RulePack.load(pack));
    }
    return builder.reader();
  }

  private void analyze(InputStream in, TextReader reader, OutputStream out) throws IOException {
    TextLines lines = TextLines.of(in);
    PrettyAnalysis people = new PrettyAnalysis(Boolean.getBoolean("vett.colour"));
    while (lines.hasNext()) {
      TextLine line = lines.next();
      out.write(answer(line, reader, people).getBytes(StandardCharsets.UTF_8));
      if (in.available() == 0) {
        out.flush();
      }
    }
  }

  private String answer(TextLine line, TextReader reader, PrettyAnalysis people) {
    if (line instanceof DraftLine.Unreadable unreadable) {
      return refused(unreadable);
    }
    TextLine.Ready ready = (TextLine.Ready) line;
    try {
      Reading reading = reader.read(ready.text(), ready.language());
      return Options.given(pretty)
          ? people.of(ready.id(), ready.text(), reading)
          : AnalysisJson.write(ready.id(), ready.text(), reading) + "\n";
    } catch (InvalidValueException wrong) {
      return refused(
          new DraftLine.Unreadable(
              ready.number(),
              ready.id(),
              ErrorCode.INVALID_VALUE,
              String.valueOf(wrong.getMessage())));
    }
  }

  private String refused(DraftLine.Unreadable line) {
    status = ExitStatus.UNUSABLE;
    return ReportJson.write(line) + "\n";
  }
}
