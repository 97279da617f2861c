package dev.vett.benchmarks;

import dev.vett.core.draft.Draft;
import dev.vett.core.draft.Post;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Long texts, ordinary and made to be hard. */
final class Texts {
  private Texts() {}

  /** Returns a draft whose text is those of many, up to a length. */
  static Draft joined(List<Draft> drafts, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; text.length() < length; i++) {
      text.append(drafts.get(i % drafts.size()).post().text()).append('\n');
    }
    return with(drafts.get(0), text.substring(0, length));
  }

  static Draft with(Draft like, String text) {
    return like.with(Post.of(like.post().channel(), text));
  }

  /** Returns texts of a length that make careless readers slow, by what they are made of. */
  static Map<String, String> hard(int length) {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("one letter", "a".repeat(length));
    texts.put("spelled out", repeated("i d i o t ", length));
    texts.put("digits", repeated("0701234567", length));
    texts.put("digits apart", repeated("1 2-3.4 ", length));
    texts.put("stretched", repeated("du äääär iiidiooooot ", length));
    texts.put("disguised", repeated("d1g 1d10t ", length));
    texts.put("signs", repeated("@#(\"'“-.:/", length));
    texts.put("mentions", repeated("@a @b #c ", length));
    texts.put("hosts", repeated("a.b.c.", length));
    texts.put("openers", repeated("http://(", length));
    texts.put("emoji", repeated("🔪👩\u200d👧", length));
    texts.put("zero width", repeated("d\u200bu\u200d ", length));
    texts.put("marks", repeated("e\u0301\u0308\u0301", length));
    texts.put("broken", repeated("du*är*en*id*iot*", length));
    texts.put("insults", repeated("du är en jävla idiot ", length));
    texts.put("employer", repeated("jag jobbar på Tallvik AB ", length));
    texts.put("sentences", repeated("Du. Är. En. ", length));
    texts.put("lines", repeated("du\n", length));
    texts.put("names", repeated("Anna Svensson ", length));
    return texts;
  }

  private static String repeated(String piece, int length) {
    String text = piece.repeat(length / piece.length() + 1).substring(0, length);
    boolean halved = Character.isHighSurrogate(text.charAt(length - 1));
    return halved ? text.substring(0, length - 1) : text;
  }
}
