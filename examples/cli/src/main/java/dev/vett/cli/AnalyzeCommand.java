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
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads texts as JSON Lines and writes what was read in each, in the same order. */
@Command(
    name = AnalyzeCommand.NAME,
    description = "Shows what is read in texts: JSON Lines in, one analysis a line out.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {"0:every text was read", "2:some input or argument could not be used"})
final class AnalyzeCommand implements Callable<Integer> {
  static final String NAME = "analyze";

  /** A name without a letter, which no text holds. */
  private static final String NOBODY = "-";

  @Option(
      names = "--company",
      paramLabel = "FILE",
      description = "The company's profile (YAML), whose names and lists are looked for too.")
  private @Nullable Path company;

  @Option(
      names = "--pack",
      paramLabel = "FILE|FOLDER",
      description = "A pack whose lexicons are looked for too; repeat it for more.")
  private List<Path> packs = List.of();

  @Option(names = "--pretty", description = "Marks in the text what was read, for people.")
  private boolean pretty;

  @Parameters(
      paramLabel = "TEXTS",
      description =
          "Files of texts, one JSON object with id, text and language a line. Default: standard"
              + " input.")
  private List<Path> files = List.of();

  private int status = ExitStatus.FINE;

  @Override
  public Integer call() throws IOException {
    TextReader reader = reader();
    try (OutputStream out = StandardOutput.open()) {
      Inputs.read(files, (in, name) -> analyze(in, reader, out));
    }
    return status;
  }

  private TextReader reader() throws IOException {
    Company known = company == null ? Company.named(NOBODY).build() : CompanyYaml.read(company);
    PostCheckerBuilder builder = PostChecker.builder(known);
    for (Path pack : packs) {
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
      return pretty
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
