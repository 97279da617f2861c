package dev.vett.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Decodes UTF-8 and says at which byte it is none. */
final class Utf8 {
  private static final int MARK_LENGTH = 3;

  private Utf8() {}

  /**
   * Decodes bytes; a byte order mark at their start is left out.
   *
   * @throws Malformed with the offset of the first byte that is no UTF-8
   */
  static String decode(byte[] bytes, int start, int end) throws Malformed {
    int mark = markLength(bytes, start, end);
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, start + mark, end - start - mark);
    CharBuffer out = CharBuffer.allocate(end - start - mark);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      throw new Malformed(in.position() - start);
    }
    return out.flip().toString();
  }

  /** Returns the length of the byte order mark at the start; 0 where there is none. */
  static int markLength(byte[] bytes, int start, int end) {
    boolean mark =
        end - start >= MARK_LENGTH
            && bytes[start] == (byte) 0xEF
            && bytes[start + 1] == (byte) 0xBB
            && bytes[start + 2] == (byte) 0xBF;
    return mark ? MARK_LENGTH : 0;
  }

  /** Names the byte that is no UTF-8. */
  static final class Malformed extends Exception {
    private static final long serialVersionUID = 1L;

    private final int offset;

    Malformed(int offset) {
      super("no UTF-8 at byte offset " + offset);
      this.offset = offset;
    }

    int offset() {
      return offset;
    }
  }
}
