package dev.vett.json;

import dev.vett.core.diff.Change;
import dev.vett.core.text.Kebab;

/** Writes what a change of packs does, as JSON, one line a change. */
public final class DiffJson {
  private DiffJson() {}

  /** Returns a change on one line, without a line break at its end. */
  public static String write(Change change) {
    return JsonText.object(
        json -> {
          json.put("position", change.position());
          json.put("id", change.draft());
          json.put("change", Kebab.of(change.kind()));
          json.put("rule", change.rule().toString());
          json.put("language", change.language().code());
          json.put("role", change.role());
        });
  }
}
