package dev.vett.intranet;

import java.util.Map;
import java.util.TreeMap;

/** What the editor sends. */
final class Forms {
  private Forms() {}

  static Map<String, String> blog(String title, String text) {
    Map<String, String> form = new TreeMap<>();
    form.put("title", title);
    form.put("text", text);
    form.put("channel", "BLOG");
    form.put("account", "PERSONAL");
    form.put("audience", "PUBLIC");
    form.put("publishAt", "");
    form.put("reason", "");
    form.put("action", "save");
    return form;
  }

  static Map<String, String> with(Map<String, String> form, String field, String value) {
    Map<String, String> changed = new TreeMap<>(form);
    changed.put(field, value);
    return changed;
  }
}
