package dev.vett.cli;

import dev.vett.core.check.PostChecker;
import dev.vett.core.check.PostCheckerBuilder;
import dev.vett.core.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads drafts as JSON Lines and writes a report for each, in the same order. */
@Command(
    name = CheckCommand.NAME,
    description = "Checks drafts: JSON Lines in, one report a line out, in the same order.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:every draft may be published, perhaps with advice",
      "1:some draft is to be revised or blocked",
      "2:some input or argument could not be used"
    })
final class CheckCommand implements Callable<Integer> {
  static final String NAME = "check";

  /** No machine has so many processors that more would help. */
  private static final int MOST_THREADS = 1024;

  @Mixin private Guidance guidance = new Guidance();

  @Option(
      names = "--pack",
      paramLabel = "FILE|FOLDER",
      description = {
        "A pack of rules: a folder with pack.yaml, or a jar that holds one.",
        "Repeat it for more; later packs may override the cards of earlier ones."
      })
  private List<Path> packs = List.of();

  @Option(
      names = "--locale",
      paramLabel = "LANGUAGE",
      description = "Language of all messages: sv, da, nb, nn or en. Default: the author's.")
  private @Nullable String locale;

  @Option(
      names = "--threads",
      paramLabel = "N",
      defaultValue = "1",
      description = "Number of drafts checked at the same time. Default: 1.")
  private int threads;

  @Option(names = "--pretty", description = "Reports for people instead of JSON Lines.")
  private boolean pretty;

  @Mixin private DraftFiles drafts = new DraftFiles();
  @Mixin private Invocation invocation = new Invocation();

  @Override
  public Integer call() throws IOException {
    if (threads < 1 || threads > MOST_THREADS) {
      throw invocation.wrong("--threads is " + threads + "; give 1 to " + MOST_THREADS);
    }
    PostCheckerBuilder builder = PostChecker.builder(guidance.company());
    if (locale != null) {
      builder.locale(language(locale));
    }
    guidance.packs(packs).forEach(builder::pack);
    PostChecker checker = builder.build();
    boolean coloured = Boolean.getBoolean("vett.colour");
    Renderer renderer = pretty ? new PrettyRenderer(coloured) : new JsonRenderer();
    try (OutputStream out = StandardOutput.open();
        CheckRun run = new CheckRun(checker, renderer, out, threads, Progress.onStandardError())) {
      drafts.read((in, name) -> run.read(in));
      return run.finish();
    }
  }

  private Language language(String code) {
    return Language.ofCode(code)
        .orElseThrow(
            () ->
                invocation.wrong(
                    "--locale is '"
                        + code
                        + "'; use one of "
                        + Arrays.stream(Language.values())
                            .map(Language::code)
                            .collect(Collectors.joining(", "))));
  }
}
