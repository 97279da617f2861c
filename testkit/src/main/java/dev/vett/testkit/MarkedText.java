package dev.vett.testkit;

import dev.vett.core.draft.Post;
import dev.vett.core.report.Passage;
import dev.vett.core.text.Field;
import dev.vett.core.text.Span;
import java.util.List;

/** Writes title and text of a post with passages in brackets. */
final class MarkedText {
  private MarkedText() {}

  static String of(Post post, List<Passage> passages) {
    String title = post.textOf(Field.TITLE);
    String text = indented(marked(post.text(), Field.TEXT, passages));
    return title.isEmpty() ? text : indented(marked(title, Field.TITLE, passages)) + text;
  }

  private static String marked(String text, Field field, List<Passage> passages) {
    List<Span> spans =
        passages.stream().map(Passage::span).filter(span -> span.in() == field).sorted().toList();
    StringBuilder out = new StringBuilder();
    int done = 0;
    for (Span span : spans) {
      if (span.start() >= done) {
        out.append(text, done, span.start()).append('⟦');
        out.append(text, span.start(), span.end()).append('⟧');
        done = span.end();
      }
    }
    return out.append(text, done, text.length()).toString();
  }

  private static String indented(String text) {
    return "  | " + text.stripTrailing().replace("\n", "\n  | ") + "\n";
  }
}
