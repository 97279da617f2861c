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
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How strongly each feature speaks for each label.
 *
 * <p>A file has 32 bits of each feature's hash and one signed byte for each label. In memory they
 * lie in arrays with open addressing, half of which are empty, since most features of a text are
 * unknown and an empty place ends the search. Immutable, but for what it remembers of words, and
 * safe for use by many threads.
 */
public final class WeightTable {
  /** The key of a place that no feature has. */
  static final int EMPTY = 0;

  private static final int MAGIC = 0x56_4e_43_31;
  private static final int PLACES_PER_FEATURE = 2;

  /** Spreads features whose upper bits are alike: the golden ratio. */
  private static final int SPREAD = 0x9e3779b9;

  private static final int MOST = 127;
  private static final int MOST_LABELS = 64;
  private static final int MOST_FEATURES = 1 << 22;

  private final List<String> labels;
  private final float step;
  private final int[] keys;
  private final byte[] weights;
  private final KnownWords words = new KnownWords();

  private WeightTable(List<String> labels, float step, int features) {
    this.labels = List.copyOf(labels);
    this.step = step;
    this.keys = new int[features * PLACES_PER_FEATURE + 1];
    this.weights = new byte[keys.length * labels.size()];
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
    SortedMap<Integer, byte[]> features = new TreeMap<>();
    new TreeMap<>(weights)
        .forEach(
            (feature, weight) -> {
              byte[] steps = new byte[weight.length];
              for (int label = 0; label < weight.length; label++) {
                steps[label] = (byte) Math.round(weight[label] / step);
              }
              features.putIfAbsent(key(feature), steps);
            });
    WeightTable table = new WeightTable(labels, step, features.size());
    features.forEach((key, steps) -> table.put(key, steps, 0));
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
    if (size < 0 || size > MOST_FEATURES) {
      throw new IOException("The table of weights has " + size + " features; it is damaged");
    }
    int[] keys = new int[size];
    ByteBuffer.wrap(whole(in, size * Integer.BYTES)).asIntBuffer().get(keys);
    byte[] weights = whole(in, size * count);
    WeightTable table = new WeightTable(List.of(labels), step, size);
    for (int i = 0; i < size; i++) {
      table.put(keys[i], weights, i * count);
    }
    return table;
  }

  private static byte[] whole(InputStream in, int length) throws IOException {
    byte[] bytes = in.readNBytes(length);
    if (bytes.length != length) {
      throw new IOException("The table of weights ends too early");
    }
    return bytes;
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
    SortedMap<Integer, byte[]> features = features();
    data.writeInt(features.size());
    for (int key : features.keySet()) {
      data.writeInt(key);
    }
    for (byte[] steps : features.values()) {
      data.write(steps);
    }
    data.flush();
  }

  /** Returns the labels in the order of their weights. */
  public List<String> labels() {
    return labels;
  }

  /** Returns the likeliest label of a text with the given features, each of which counts. */
  public Label label(long[] features) {
    int[] sums = new int[labels.size()];
    for (long feature : features) {
      int place = find(feature);
      if (place >= 0) {
        addTo(sums, place);
      }
    }
    return label(sums);
  }

  /** Returns the likeliest label, where weights were added to these sums. */
  Label label(int[] sums) {
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

  private SortedMap<Integer, byte[]> features() {
    SortedMap<Integer, byte[]> features = new TreeMap<>();
    int count = labels.size();
    for (int place = 0; place < keys.length; place++) {
      if (keys[place] != EMPTY) {
        features.put(keys[place], Arrays.copyOfRange(weights, place * count, (place + 1) * count));
      }
    }
    return features;
  }

  private void put(int key, byte[] steps, int from) {
    int place = place(key);
    while (keys[place] != EMPTY) {
      place = place + 1 == keys.length ? 0 : place + 1;
    }
    keys[place] = key;
    System.arraycopy(steps, from, weights, place * labels.size(), labels.size());
  }

  /**
   * Looks where a search for each of some features begins.
   *
   * @param features the features
   * @param size how many there are
   * @param found takes the key that stands there, {@link #EMPTY} where the feature is unknown
   */
  void peek(long[] features, int size, int[] found) {
    for (int i = 0; i < size; i++) {
      found[i] = keys[place(key(features[i]))];
    }
  }

  /** Returns the place of a feature, or -1 where nothing is known of it. */
  int find(long feature) {
    int key = key(feature);
    int place = place(key);
    for (int found = keys[place]; found != EMPTY; found = keys[place]) {
      if (found == key) {
        return place;
      }
      place = place + 1 == keys.length ? 0 : place + 1;
    }
    return -1;
  }

  /** Adds the weights of the feature at a place. */
  void addTo(int[] sums, int place) {
    addTo(sums, weights, place);
  }

  private static void addTo(int[] sums, byte[] weights, int place) {
    int first = place * sums.length;
    for (int label = 0; label < sums.length; label++) {
      sums[label] += weights[first + label];
    }
  }

  /**
   * Returns what is known of the runs of letters in a word, or null where it was not met of late.
   */
  KnownWords.@Nullable Runs runs(long word) {
    return words.of(word);
  }

  /**
   * Remembers what is known of the runs of letters in a word.
   *
   * @param word the word's hash
   * @param runs the features that the runs are
   * @param size how many there are
   */
  KnownWords.Runs remember(long word, long[] runs, int size) {
    int[] places = new int[size];
    int known = 0;
    for (int i = 0; i < size; i++) {
      int place = find(runs[i]);
      if (place >= 0) {
        places[known++] = place;
      }
    }
    int count = labels.size();
    byte[] own = new byte[known * count];
    for (int i = 0; i < known; i++) {
      System.arraycopy(weights, places[i] * count, own, i * count, count);
    }
    KnownWords.Runs remembered = new KnownWords.Runs(word, Arrays.copyOf(places, known), own);
    words.keep(remembered);
    return remembered;
  }

  /** Adds the weights of one of a word's runs. */
  static void addTo(int[] sums, KnownWords.Runs runs, int number) {
    addTo(sums, runs.weights(), number);
  }

  private int place(int key) {
    return (int) ((Integer.toUnsignedLong(key * SPREAD) * keys.length) >>> Integer.SIZE);
  }

  /** Returns 32 bits of a hash; 0 stands for an empty place, so no feature has it. */
  private static int key(long feature) {
    int key = (int) (feature ^ (feature >>> Integer.SIZE));
    return key == EMPTY ? 1 : key;
  }
}
