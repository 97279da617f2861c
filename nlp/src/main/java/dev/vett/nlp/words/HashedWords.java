package dev.vett.nlp.words;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Collection;

/**
 * A set of words that keeps only a hash of 32 bits of each, sorted.
 *
 * <p>With 100,000 words, one word in 40,000 that is not in the set is taken for one that is. Upper
 * and lower case count as one.
 */
public final class HashedWords {
  private static final int MAGIC = 0x56_57_4f_31;
  private static final int SEVEN_BITS = 0x7f;
  private static final long EMPTY = 0xcbf29ce484222325L;

  /** How many words a bucket has, as a power of two: 64 bytes, which memory hands out at once. */
  private static final int BUCKET_BITS = 4;

  private final int[] hashes;

  /** Where the words of each bucket begin, and behind them the end. */
  private final int[] starts;

  /** How far a hash is shifted for its bucket. */
  private final int shift;

  private HashedWords(int[] hashes) {
    this.hashes = hashes;
    int words = Math.max(1, hashes.length >>> BUCKET_BITS);
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(words);
    this.shift = Integer.SIZE - bits;
    this.starts = new int[(1 << bits) + 1];
    for (int hash : hashes) {
      starts[bucket(hash) + 1]++;
    }
    for (int i = 1; i < starts.length; i++) {
      starts[i] += starts[i - 1];
    }
  }

  /** Returns the set of these words. */
  public static HashedWords of(Collection<String> words) {
    return new HashedWords(
        words.stream().mapToInt(HashedWords::hash).sorted().distinct().toArray());
  }

  /** Reads a set that {@link #write} wrote. */
  public static HashedWords read(InputStream in) throws IOException {
    ByteBuffer data = ByteBuffer.wrap(in.readAllBytes());
    if (data.remaining() < 2 * Integer.BYTES || data.getInt() != MAGIC) {
      throw new IOException("The word list is not one of Vett's, or is damaged");
    }
    int[] hashes = new int[data.getInt()];
    byte[] steps = data.array();
    int next = data.position();
    long last = Integer.MIN_VALUE;
    for (int index = 0; index < hashes.length; index++) {
      int shift = 0;
      while (next < steps.length - 1 && steps[next] < 0) {
        last += (long) (steps[next++] & SEVEN_BITS) << shift;
        shift += 7;
      }
      if (next == steps.length) {
        throw new IOException("The word list ends too early");
      }
      last += (long) steps[next++] << shift;
      hashes[index] = (int) last;
    }
    return new HashedWords(hashes);
  }

  /** Writes the set: the steps from one hash to the next, seven bits a byte. */
  public void write(OutputStream out) throws IOException {
    DataOutputStream data = new DataOutputStream(out);
    data.writeInt(MAGIC);
    data.writeInt(hashes.length);
    long last = Integer.MIN_VALUE;
    for (int hash : hashes) {
      writeStep(data, hash - last);
      last = hash;
    }
    data.flush();
  }

  /** Returns how many words the set holds. */
  public int size() {
    return hashes.length;
  }

  /** Tells whether the set holds a word. */
  public boolean contains(CharSequence word) {
    return contains(hash(word));
  }

  /** Returns how long the longest beginning of a word is that the set holds; 0 where none is. */
  int longestBeginning(CharSequence word) {
    int longest = 0;
    long hash = EMPTY;
    for (int index = 0; index < word.length(); index++) {
      hash = with(hash, word.charAt(index));
      longest = contains(finished(hash)) ? index + 1 : longest;
    }
    return longest;
  }

  /** Tells whether the set holds the word of a hash. */
  boolean contains(int hash) {
    int bucket = bucket(hash);
    int end = starts[bucket + 1];
    for (int place = starts[bucket]; place < end; place++) {
      if (hashes[place] >= hash) {
        return hashes[place] == hash;
      }
    }
    return false;
  }

  /** Returns the number of a hash's bucket: its first bits, in the order of signed numbers. */
  private int bucket(int hash) {
    return (hash ^ Integer.MIN_VALUE) >>> shift;
  }

  /** Returns the hash of a word, in any case. */
  static int hash(CharSequence word) {
    long hash = EMPTY;
    for (int index = 0; index < word.length(); index++) {
      hash = with(hash, word.charAt(index));
    }
    return finished(hash);
  }

  private static long with(long hash, char unit) {
    return (hash ^ lower(unit)) * 0x100000001b3L;
  }

  private static int finished(long hash) {
    long mixed = (hash ^ (hash >>> 32)) * 0xd6e8feb86659fd93L;
    return (int) (mixed >>> 32);
  }

  private static char lower(char unit) {
    return unit >= 'a' && unit <= 'z' ? unit : Character.toLowerCase(unit);
  }

  private static void writeStep(DataOutputStream data, long step) throws IOException {
    long rest = step;
    while (rest > SEVEN_BITS) {
      data.writeByte((int) (rest & SEVEN_BITS) | SEVEN_BITS + 1);
      rest >>>= 7;
    }
    data.writeByte((int) rest);
  }
}
