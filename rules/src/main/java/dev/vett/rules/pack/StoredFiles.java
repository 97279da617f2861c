package dev.vett.rules.pack;

import dev.vett.core.text.InvalidValueException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files of a pack, all read at one time, so that no later change parts them. */
final class StoredFiles implements PackFiles {
  /** More is no file of words or rules; an archive could hold any amount in few bytes. */
  private static final int MOST_BYTES = 16 * 1024 * 1024;

  private static final int MOST_FILES = 10_000;

  /** All are held in memory at one time, and a small archive of a stranger could fill it. */
  private static final int MOST_BYTES_IN_ALL = 64 * 1024 * 1024;

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final String origin;
  private final SortedMap<String, String> texts = new TreeMap<>();
  private int left = MOST_BYTES_IN_ALL;

  StoredFiles(String origin) {
    this.origin = origin;
  }

  /** Reads one file; only text is kept, other files are no part of a pack. */
  void add(String path, InputStream in) throws IOException {
    if (!PackLayout.concerns(path)) {
      return;
    }
    int most = Math.min(MOST_BYTES, left);
    byte[] bytes = in.readNBytes(most + 1);
    if (bytes.length > most || texts.size() == MOST_FILES) {
      throw new InvalidValueException(
          name(path),
          "makes the pack too large",
          "keep each file below 16 MiB, all together below 64 MiB, and no more than 10,000");
    }
    left -= bytes.length;
    texts.put(path, decoded(path, bytes));
  }

  private String decoded(String path, byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    } catch (CharacterCodingException noUtf8) {
      throw new InvalidValueException(name(path), "is no UTF-8", "save it as UTF-8");
    }
  }

  /** Returns the files below a folder as a pack of their own. */
  StoredFiles below(String folder) {
    if (folder.isEmpty()) {
      return this;
    }
    StoredFiles files = new StoredFiles(name(folder.substring(0, folder.length() - 1)));
    texts.forEach(
        (path, text) -> {
          if (path.startsWith(folder)) {
            files.texts.put(path.substring(folder.length()), text);
          }
        });
    return files;
  }

  @Override
  public List<String> paths() {
    return new ArrayList<>(texts.keySet());
  }

  @Override
  public String text(String path) {
    String text = texts.get(path);
    if (text == null) {
      throw new InvalidValueException(origin, "has no " + path, "add it");
    }
    return text;
  }

  @Override
  public String origin() {
    return origin;
  }
}
