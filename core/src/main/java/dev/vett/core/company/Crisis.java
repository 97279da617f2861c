package dev.vett.core.company;

import java.util.List;

/**
 * What holds while the company is in a crisis.
 *
 * @param active whether there is one now
 * @param topics the words that it is about
 * @param spokespersons the only roles that may touch them, in lower case
 */
public record Crisis(boolean active, List<String> topics, List<String> spokespersons) {
  /** No crisis. */
  public static final Crisis NONE = new Crisis(false, List.of(), List.of("spokesperson"));

  public Crisis {
    topics = Names.copy("topics", topics);
    spokespersons = Roles.copy(spokespersons);
  }
}
