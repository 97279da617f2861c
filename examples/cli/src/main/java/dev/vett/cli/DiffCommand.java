package dev.vett.cli;

import dev.vett.core.check.PostChecker;
import dev.vett.core.diff.PackDiff;
import dev.vett.core.draft.Draft;
import dev.vett.json.DiffJson;
import dev.vett.json.DraftLine;
import dev.vett.json.DraftLines;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.OptionSpec;

/** Checks drafts by two sets of packs and writes where they differ. */
final class DiffCommand extends Subcommand {
  static final String NAME = "diff";

  private final Guidance guidance = new Guidance();
  private final DraftFiles files = new DraftFiles();
  private final OptionSpec before =
      Options.packs(
              "--pack",
              "A pack as it is now. Repeat it for more. Default: the built-in pack alone.")
          .build();
  private final OptionSpec after =
      Options.packs(
              "--with",
              "A pack as it shall be. Repeat it for more. Default: the built-in pack alone.")
          .build();
  private final OptionSpec pretty =
      Options.flag("--pretty", "Counts for people instead of JSON Lines.").build();

  DiffCommand() {
    super(NAME, "Tells what other packs would flag anew, and what they would release.");
    guidance.addTo(spec);
    spec.addOption(before).addOption(after).addOption(pretty);
    files.addTo(spec);
    ExitStatus.explain(spec, "nothing changes", "some draft is newly flagged or released");
  }

  @Override
  public Integer call() throws IOException {
    PostChecker none = guidance.checker(PostChecker.builder(guidance.company()));
    PostChecker old = none.withPacks(guidance.packs(Options.paths(before)));
    PostChecker now = none.withPacks(guidance.packs(Options.paths(after)));
    List<String> unreadable = new ArrayList<>();
    List<Draft> drafts = new ArrayList<>();
    files.read((in, name) -> read(in, name, drafts, unreadable));
    PrintWriter out = out();
    PackDiff diff = PackDiff.between(old, now, drafts);
    if (Options.given(pretty)) {
      out.print(PrettyDiff.of(diff));
    } else {
      diff.changes().stream().map(DiffJson::write).forEach(out::println);
    }
    out.flush();
    unreadable.forEach(line -> err().println("vett: " + line));
    if (!unreadable.isEmpty()) {
      return ExitStatus.UNUSABLE;
    }
    return diff.changes().isEmpty() ? ExitStatus.FINE : ExitStatus.FOUND;
  }

  private static void read(
      InputStream in, String name, List<Draft> drafts, List<String> unreadable) {
    DraftLines.of(in)
        .forEachRemaining(
            line -> {
              if (line instanceof DraftLine.Ready ready) {
                drafts.add(ready.draft());
              } else if (line instanceof DraftLine.Unreadable wrong) {
                unreadable.add(name + ":" + wrong.number() + ": " + wrong.message());
              }
            });
  }
}
