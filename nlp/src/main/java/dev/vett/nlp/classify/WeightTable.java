package dev.vett.nlp.classify;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How strongly each feature speaks for each label.
 *
 * <p>The features lie in arrays with open addressing: 32 bits of the hash, and one signed byte for
 * each label. Immutable and safe for use by many threads.
 */
public final class WeightTable {
  private static final int MAGIC = 0x56_4e_43_31;
  private static final double FILL = 0.75;
  private static final int MOST = 127;
  private static final int MOST_LABELS = 64;
  private static final int LARGEST = 1 << 24;

  private final List<String> labels;
  private final float step;
  private final int[] checks;
  private final byte[] weights;

  private WeightTable(List<String> labels, float step, int[] checks, byte[] weights) {
    this.labels = List.copyOf(labels);
    this.step = step;
    this.checks = checks;
    this.weights = weights;
  }

  /**
   * Builds a table.
   *
   * @param labels the labels, at least two
   * @param weights for each feature the weight of each label, in the order of the labels
   */
  public static WeightTable of(List<String> labels, Map<Long, double[]> weights) {
    double most =
        weights.values().stream().flatMapToDouble(Arrays::stream).map(Math::abs).max().orElse(1);
    float step = (float) Math.max(most / MOST, Float.MIN_NORMAL);
    int size = (int) (weights.size() / FILL) + 1;
    WeightTable table =
        new WeightTable(labels, step, new int[size], new byte[size * labels.size()]);
    new TreeMap<>(weights).forEach((feature, weight) -> table.put(feature, weight));
    return table;
  }

  /** Reads a table that {@link #write} wrote. */
  public static WeightTable read(InputStream in) throws IOException {
    DataInputStream data = new DataInputStream(in);
    if (data.readInt() != MAGIC) {
      throw new IOException("The table of weights is not one of Vett's, or is damaged");
    }
    int count = data.readUnsignedByte();
    if (count < 2 || count > MOST_LABELS) {
      throw new IOException("The table of weights has " + count + " labels; it is damaged");
    }
    String[] labels = new String[count];
    for (int i = 0; i < count; i++) {
      labels[i] = data.readUTF();
    }
    float step = data.readFloat();
    int size = data.readInt();
    if (size < 1 || size > LARGEST) {
      throw new IOException("The table of weights has " + size + " places; it is damaged");
    }
    byte[] hashes = in.readNBytes(size * Integer.BYTES);
    byte[] weights = in.readNBytes(size * count);
    if (weights.length != size * count) {
      throw new IOException("The table of weights ends too early");
    }
    int[] checks = new int[size];
    ByteBuffer.wrap(hashes).asIntBuffer().get(checks);
    return new WeightTable(List.of(labels), step, checks, weights);
  }

  /** Writes the table. */
  public void write(OutputStream out) throws IOException {
    DataOutputStream data = new DataOutputStream(out);
    data.writeInt(MAGIC);
    data.writeByte(labels.size());
    for (String label : labels) {
      data.writeUTF(label);
    }
    data.writeFloat(step);
    data.writeInt(checks.length);
    for (int check : checks) {
      data.writeInt(check);
    }
    data.write(weights);
    data.flush();
  }

  /** Returns the labels in the order of their weights. */
  public List<String> labels() {
    return labels;
  }

  /** Returns the likeliest label of a text with the given features. */
  public Label label(long[] features) {
    int[] sums = new int[labels.size()];
    for (long feature : features) {
      addTo(sums, feature);
    }
    int best = 0;
    for (int label = 1; label < sums.length; label++) {
      best = sums[label] > sums[best] ? label : best;
    }
    double total = 0;
    double next = 0;
    for (int label = 0; label < sums.length; label++) {
      double share = Math.exp((sums[label] - sums[best]) * (double) step);
      total += share;
      next = label == best ? next : Math.max(next, share);
    }
    return new Label(labels.get(best), (1 - next) / total);
  }

  private void put(long feature, double[] weight) {
    int slot = slot(feature);
    while (checks[slot] != 0) {
      slot = slot + 1 == checks.length ? 0 : slot + 1;
    }
    checks[slot] = check(feature);
    for (int label = 0; label < weight.length; label++) {
      weights[slot * weight.length + label] = (byte) Math.round(weight[label] / step);
    }
  }

  private void addTo(int[] sums, long feature) {
    int check = check(feature);
    int slot = slot(feature);
    for (int found = checks[slot]; found != 0; found = checks[slot]) {
      if (found == check) {
        int first = slot * sums.length;
        for (int label = 0; label < sums.length; label++) {
          sums[label] += weights[first + label];
        }
        return;
      }
      slot = slot + 1 == checks.length ? 0 : slot + 1;
    }
  }

  private int slot(long feature) {
    return (int) (((feature >>> 32) * checks.length) >>> 32);
  }

  private static int check(long feature) {
    int check = (int) feature;
    return check == 0 ? 1 : check;
  }
}
