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
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks drafts by two sets of packs and writes where they differ. */
@Command(
    name = DiffCommand.NAME,
    description = "Tells what other packs would flag anew, and what they would release.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:nothing changes",
      "1:some draft is newly flagged or released",
      "2:some input or argument could not be used"
    })
final class DiffCommand implements Callable<Integer> {
  static final String NAME = "diff";

  @Mixin private Guidance guidance = new Guidance();

  @Option(
      names = "--pack",
      paramLabel = "FILE|FOLDER",
      description = "A pack as it is now. Repeat it for more. Default: the built-in pack alone.")
  private List<Path> before = List.of();

  @Option(
      names = "--with",
      paramLabel = "FILE|FOLDER",
      description = "A pack as it shall be. Repeat it for more. Default: the built-in pack alone.")
  private List<Path> after = List.of();

  @Option(names = "--pretty", description = "Counts for people instead of JSON Lines.")
  private boolean pretty;

  @Mixin private DraftFiles files = new DraftFiles();
  @Mixin private Invocation invocation = new Invocation();

  @Override
  public Integer call() throws IOException {
    PostChecker none = PostChecker.builder(guidance.company()).build();
    PostChecker old = none.withPacks(guidance.packs(before));
    PostChecker now = none.withPacks(guidance.packs(after));
    List<String> unreadable = new ArrayList<>();
    List<Draft> drafts = new ArrayList<>();
    files.read((in, name) -> read(in, name, drafts, unreadable));
    PrintWriter out = invocation.out();
    PackDiff diff = PackDiff.between(old, now, drafts.iterator());
    if (pretty) {
      out.print(PrettyDiff.of(diff));
    } else {
      diff.changes().stream().map(DiffJson::write).forEach(out::println);
    }
    out.flush();
    unreadable.forEach(line -> invocation.err().println("vett: " + line));
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
