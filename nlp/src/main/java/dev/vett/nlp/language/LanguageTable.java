package dev.vett.nlp.language;

import dev.vett.core.text.Language;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * How strongly each word and run of letters speaks for each language.
 *
 * <p>One entry is a {@code long}: 24 bits of its hash and one signed byte for each language. The
 * entries lie in one array with open addressing, so that the table is one object for the garbage
 * collector and one memory access for a look-up.
 */
public final class LanguageTable {
  static final int LANGUAGES = Language.values().length;

  /** How many steps of a stored byte make one unit of natural logarithm. */
  public static final double STEPS = 10;

  private static final int MAGIC = 0x56_4c_41_31;
  private static final double FILL = 0.75;
  private static final int CHECK_SHIFT = 8 * LANGUAGES;

  private final long[] slots;

  private LanguageTable(long[] slots) {
    this.slots = slots;
  }

  /**
   * Builds a table.
   *
   * @param weights for each hash the weight of each language, in the order of {@link Language}
   */
  public static LanguageTable of(Map<Long, double[]> weights) {
    long[] slots = new long[(int) (weights.size() / FILL) + 1];
    new TreeMap<>(weights)
        .forEach(
            (hash, values) -> {
              long entry = check(hash) << CHECK_SHIFT;
              for (int language = 0; language < LANGUAGES; language++) {
                long steps = Math.round(values[language] * STEPS);
                entry |= (Math.max(-127, Math.min(127, steps)) & 0xff) << (8 * language);
              }
              int slot = slot(hash, slots.length);
              while (slots[slot] != 0) {
                slot = slot + 1 == slots.length ? 0 : slot + 1;
              }
              slots[slot] = entry;
            });
    return new LanguageTable(slots);
  }

  /** Reads a table that {@link #write} wrote. */
  public static LanguageTable read(InputStream in) throws IOException {
    DataInputStream data = new DataInputStream(in);
    if (data.readInt() != MAGIC) {
      throw new IOException("The language model is not one of Vett's, or is damaged");
    }
    int size = data.readInt();
    byte[] bytes = in.readNBytes(size * Long.BYTES);
    if (bytes.length != size * Long.BYTES) {
      throw new IOException("The language model ends too early");
    }
    long[] slots = new long[size];
    ByteBuffer.wrap(bytes).asLongBuffer().get(slots);
    return new LanguageTable(slots);
  }

  /** Writes the table. */
  public void write(OutputStream out) throws IOException {
    DataOutputStream data = new DataOutputStream(out);
    data.writeInt(MAGIC);
    data.writeInt(slots.length);
    for (long slot : slots) {
      data.writeLong(slot);
    }
    data.flush();
  }

  /** Returns how many words and runs of letters the table knows. */
  public int size() {
    return (int) Arrays.stream(slots).filter(slot -> slot != 0).count();
  }

  /**
   * Adds the weights of words and runs of letters to the scores, where they are known.
   *
   * <p>The table is larger than what a processor keeps near, and where each of them lies cannot be
   * foreseen. All are looked at before the first is judged, so that they are fetched side by side.
   *
   * @param hashes the hashes of the words and runs
   * @param size how many there are
   */
  void addTo(int[] scores, long[] hashes, int size) {
    long[] entries = new long[size];
    for (int i = 0; i < size; i++) {
      entries[i] = slots[slot(hashes[i], slots.length)];
    }
    for (int i = 0; i < size; i++) {
      addTo(scores, hashes[i], entries[i]);
    }
  }

  /** Adds the weights of one; its search begins with an entry that was looked at before. */
  private void addTo(int[] scores, long hash, long entry) {
    long check = check(hash);
    int slot = slot(hash, slots.length);
    long found = entry;
    while (found != 0) {
      if (found >>> CHECK_SHIFT == check) {
        for (int language = 0; language < LANGUAGES; language++) {
          scores[language] += (byte) (found >>> (8 * language));
        }
        return;
      }
      slot = slot + 1 == slots.length ? 0 : slot + 1;
      found = slots[slot];
    }
  }

  private static int slot(long hash, int size) {
    return (int) (((hash >>> 32) * size) >>> 32);
  }

  private static long check(long hash) {
    long check = hash & 0xffffff;
    return check == 0 ? 1 : check;
  }
}
