package dev.vett.cli;

import dev.vett.core.check.PostChecker;
import dev.vett.core.check.PostCheckerBuilder;
import dev.vett.core.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.TypeConversionException;

/** Reads drafts as JSON Lines and writes a report for each, in the same order. */
final class CheckCommand extends Subcommand {
  static final String NAME = "check";

  /** No machine has so many processors that more would help. */
  private static final int MOST_THREADS = 1024;

  private final Guidance guidance = new Guidance();
  private final DraftFiles drafts = new DraftFiles();
  private final OptionSpec packs =
      Options.packs(
              "--pack",
              "A pack of rules: a folder with pack.yaml, or a jar that holds one.",
              "Repeat it for more; later packs may override the cards of earlier ones.")
          .build();
  private final OptionSpec locale =
      OptionSpec.builder("--locale")
          .type(String.class)
          .paramLabel("LANGUAGE")
          .description("Language of all messages: sv, da, nb, nn or en. Default: the author's.")
          .build();
  private final OptionSpec threads =
      OptionSpec.builder("--threads")
          .type(int.class)
          .paramLabel("N")
          .converters(CheckCommand::threads)
          .defaultValue("1")
          .description("Number of drafts checked at the same time. Default: 1.")
          .build();
  private final OptionSpec pretty =
      Options.flag("--pretty", "Reports for people instead of JSON Lines.").build();

  CheckCommand() {
    super(NAME, "Checks drafts: JSON Lines in, one report a line out, in the same order.");
    guidance.addTo(spec);
    spec.addOption(packs).addOption(locale).addOption(threads).addOption(pretty);
    drafts.addTo(spec);
    ExitStatus.explain(
        spec,
        "every draft may be published, perhaps with advice",
        "some draft is to be revised or blocked");
  }

  @Override
  public Integer call() throws IOException {
    int atOnce = threads.<Integer>getValue();
    PostCheckerBuilder builder = PostChecker.builder(guidance.company());
    String code = locale.getValue();
    if (code != null) {
      builder.locale(language(code));
    }
    guidance.packs(Options.paths(packs)).forEach(builder::pack);
    PostChecker checker = guidance.checker(builder);
    boolean coloured = Boolean.getBoolean("vett.colour");
    Renderer renderer = Options.given(pretty) ? new PrettyRenderer(coloured) : new JsonRenderer();
    try (OutputStream out = StandardOutput.open();
        CheckRun run = new CheckRun(checker, renderer, out, atOnce, Progress.onStandardError())) {
      drafts.read((in, name) -> read(in, name, run));
      return run.finish();
    }
  }

  /** An export that broke would pass in silence, since there is nothing to refuse. */
  private void read(InputStream in, String name, CheckRun run) throws IOException {
    if (run.read(in) == 0) {
      err().println("vett: no drafts in " + name);
    }
  }

  private static int threads(String given) {
    int atOnce = given.matches("[0-9]{1,4}") ? Integer.parseInt(given) : 0;
    if (atOnce < 1 || atOnce > MOST_THREADS) {
      throw new TypeConversionException("'" + given + "' is none; give 1 to " + MOST_THREADS);
    }
    return atOnce;
  }

  private Language language(String code) {
    return Language.ofCode(code)
        .orElseThrow(
            () ->
                wrong(
                    "--locale is '"
                        + code
                        + "'; use one of "
                        + Arrays.stream(Language.values())
                            .map(Language::code)
                            .collect(Collectors.joining(", "))));
  }
}
