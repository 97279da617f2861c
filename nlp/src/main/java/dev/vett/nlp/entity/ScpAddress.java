package dev.vett.nlp.entity;

/** The form {@code user@host:path/to}, which copies over ssh and is no mailbox. */
final class ScpAddress {
  private static final int REACH = 64;

  private ScpAddress() {}

  /** Tells whether a path with a slash follows the colon. */
  static boolean pathFollows(PlainText text, int afterColon) {
    int index = afterColon;
    while (index < afterColon + REACH
        && (text.wordAt(index) || "~.-".indexOf(text.at(index)) >= 0)) {
      index++;
    }
    return text.at(index) == '/' && text.wordAt(index + 1);
  }
}
