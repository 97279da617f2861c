package dev.vett.json;

import dev.vett.core.draft.Draft;

/** Reads and writes one draft as JSON. */
public final class DraftJson {
  private DraftJson() {}

  /**
   * Reads one draft.
   *
   * @throws ExchangeException where something in it is wrong, with the field's path
   */
  public static Draft read(String json) {
    return DraftForm.draft(JsonTree.read(json));
  }

  /** Returns a draft on one line, without a line break at its end. */
  public static String write(Draft draft) {
    return JsonText.object(json -> DraftWriter.draft(json, draft));
  }
}
