package dev.vett.nlp.names;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.TreeMap;

/**
 * How strongly each observation speaks for each tag.
 *
 * <p>The observations lie in arrays with open addressing: 32 bits of the hash, and one signed byte
 * for each tag.
 */
public final class NameTable {
  private static final int MAGIC = 0x56_4e_41_31;
  private static final int TAGS = NameTag.COUNT;
  private static final double FILL = 0.75;
  private static final int MOST = 127;

  private final int[] checks;
  private final byte[] weights;

  private NameTable(int[] checks, byte[] weights) {
    this.checks = checks;
    this.weights = weights;
  }

  /**
   * Builds a table.
   *
   * @param weights for each hash the weight of each tag, in steps of a signed byte
   */
  public static NameTable of(Map<Long, int[]> weights) {
    int size = (int) (weights.size() / FILL) + 1;
    NameTable table = new NameTable(new int[size], new byte[size * TAGS]);
    new TreeMap<>(weights)
        .forEach(
            (hash, steps) -> {
              int slot = slot(hash, size);
              while (table.checks[slot] != 0) {
                slot = slot + 1 == size ? 0 : slot + 1;
              }
              table.checks[slot] = check(hash);
              for (int tag = 0; tag < TAGS; tag++) {
                int step = Math.max(-MOST, Math.min(MOST, steps[tag]));
                table.weights[slot * TAGS + tag] = (byte) step;
              }
            });
    return table;
  }

  /** Reads a table that {@link #write} wrote. */
  public static NameTable read(InputStream in) throws IOException {
    DataInputStream data = new DataInputStream(in);
    if (data.readInt() != MAGIC) {
      throw new IOException("The model of names is not one of Vett's, or is damaged");
    }
    int size = data.readInt();
    int[] checks = new int[size];
    ByteBuffer.wrap(in.readNBytes(size * Integer.BYTES)).asIntBuffer().get(checks);
    byte[] weights = in.readNBytes(size * TAGS);
    if (weights.length != size * TAGS) {
      throw new IOException("The model of names ends too early");
    }
    return new NameTable(checks, weights);
  }

  /** Writes the table. */
  public void write(OutputStream out) throws IOException {
    DataOutputStream data = new DataOutputStream(out);
    data.writeInt(MAGIC);
    data.writeInt(checks.length);
    for (int check : checks) {
      data.writeInt(check);
    }
    data.write(weights);
    data.flush();
  }

  /** Adds the weights of an observation to the scores, where it is known. */
  void addTo(int[] scores, long hash) {
    int check = check(hash);
    int slot = slot(hash, checks.length);
    for (int found = checks[slot]; found != 0; found = checks[slot]) {
      if (found == check) {
        int base = slot * TAGS;
        for (int tag = 0; tag < TAGS; tag++) {
          scores[tag] += weights[base + tag];
        }
        return;
      }
      slot = slot + 1 == checks.length ? 0 : slot + 1;
    }
  }

  private static int slot(long hash, int size) {
    return (int) (((hash >>> 32) * size) >>> 32);
  }

  private static int check(long hash) {
    int check = (int) hash;
    return check == 0 ? 1 : check;
  }
}
