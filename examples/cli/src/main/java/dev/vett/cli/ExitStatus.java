package dev.vett.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;

/** Exit statuses of the command line. */
final class ExitStatus {
  /** Every draft may be published, perhaps with advice. */
  static final int FINE = 0;

  /** Some draft is to be revised or blocked. */
  static final int FOUND = 1;

  /** Some input or argument could not be used. */
  static final int UNUSABLE = 2;

  private ExitStatus() {}

  /** Tells in the help of a command what its statuses mean, from {@link #FINE} on. */
  static void explain(CommandSpec command, String... meanings) {
    Map<String, String> byStatus = new LinkedHashMap<>();
    for (String meaning : meanings) {
      byStatus.put(Integer.toString(byStatus.size()), meaning);
    }
    byStatus.put(Integer.toString(UNUSABLE), "some input or argument could not be used");
    command.usageMessage().exitCodeListHeading("%nExit status:%n").exitCodeList(byStatus);
  }
}
