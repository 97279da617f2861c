package dev.vett.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftLinesTest {
  @Test
  void readsLinesInOrderAndPassesOverBlankOnes() {
    List<DraftLine> lines =
        read("\uFEFF" + draft("a") + "\r\n\n  \t\r\n" + draft("b") + "\n" + draft("c"));

    assertThat(lines).extracting(DraftLine::number).containsExactly(1L, 4L, 5L);
    assertThat(lines)
        .extracting(line -> ((DraftLine.Ready) line).draft().id())
        .containsExactly("a", "b", "c");
  }

  @Test
  void findsNothingInAnEmptyFile() {
    assertThat(read("")).isEmpty();
    assertThat(read("\uFEFF\n\n")).isEmpty();
    assertThatThrownBy(() -> DraftLines.of(InputStream.nullInputStream()).next())
        .isInstanceOf(NoSuchElementException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "{\"id\": \"a\",", "{ \"post\": {  "})
  void saysThatAnObjectStandsOnOneLine(String first) {
    assertThat(read(first + "\r\n}").get(0))
        .isInstanceOfSatisfying(
            DraftLine.Unreadable.class,
            line -> assertThat(line.message()).endsWith("; a whole object must stand on one line"));
  }

  @Test
  void tellsOfABadLineAndReadsTheOthers() {
    List<DraftLine> lines =
        read(
            String.join(
                "\n",
                draft("a"),
                "{\"id\": \"b\", \"post\": 3, \"author\": {}, \"time\": 1}",
                "{\"id\": \"c\", \"post\": {\"text\": \"canary",
                "canary",
                "{\"id\": 5, \"post\": {}}",
                "{\"id\": \"\\ud800\"}",
                "{\"post\": {\"id\": \"inner\"}, \"id\": \"d\", \"id\": \"e\"}",
                draft("f")));

    assertThat(lines)
        .containsSequence(
            new DraftLine.Unreadable(
                2,
                "b",
                ErrorCode.WRONG_TYPE,
                "post is a number; give an object with text, title, language, channel, platform,"
                    + " audience, group, inReplyTo, replaces, alsoPostedTo, sponsored, purpose"),
            new DraftLine.Unreadable(
                3,
                "c",
                ErrorCode.INVALID_JSON,
                "the draft is not valid JSON: it ends early at column 37; close every quote and"
                    + " bracket"),
            new DraftLine.Unreadable(
                4,
                null,
                ErrorCode.INVALID_JSON,
                "the draft is not valid JSON: a word has no quotes at column 1; put names and"
                    + " texts in double quotes"),
            new DraftLine.Unreadable(
                5,
                null,
                ErrorCode.MISSING_FIELD,
                "author is missing; give an object with role and account"),
            new DraftLine.Unreadable(
                6,
                null,
                ErrorCode.MISSING_FIELD,
                "post is missing; give an object with text and channel"),
            new DraftLine.Unreadable(
                7, "d", ErrorCode.INVALID_JSON, "id is there twice; keep one of them"))
        .hasSize(8);
    assertThat(lines.get(0)).isInstanceOf(DraftLine.Ready.class);
    assertThat(lines.get(7)).isInstanceOf(DraftLine.Ready.class);
    assertThat(lines.toString()).doesNotContain("canary");
  }

  @Test
  void namesTheByteThatIsNoUtf8() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(("\uFEFF" + draft("å")).getBytes(UTF_8));
    bytes.write('\n');
    bytes.write("{\"id\": \"b\", \"post\": \"sjö\"}\n".getBytes(ISO_8859_1));
    bytes.write("{\"id\": \"ö\"}\n".getBytes(ISO_8859_1));
    bytes.write("{\"id\": \"c\", \"x\": \"".getBytes(UTF_8));
    bytes.write(new byte[] {(byte) 0xC3, '\n'});
    bytes.write(draft("d").getBytes(UTF_8));

    List<DraftLine> lines = read(new ByteArrayInputStream(bytes.toByteArray()), 1000);

    assertThat(lines.subList(1, 4))
        .containsExactly(
            new DraftLine.Unreadable(
                2,
                "b",
                ErrorCode.NOT_UTF_8,
                "the line is no UTF-8 at byte offset 23; send it as UTF-8"),
            new DraftLine.Unreadable(
                3,
                null,
                ErrorCode.NOT_UTF_8,
                "the line is no UTF-8 at byte offset 8; send it as UTF-8"),
            new DraftLine.Unreadable(
                4,
                "c",
                ErrorCode.NOT_UTF_8,
                "the line is no UTF-8 at byte offset 18; send it as UTF-8"));
    assertThat(lines.get(4)).isInstanceOf(DraftLine.Ready.class);
    assertThat(read(new ByteArrayInputStream(draft("a").getBytes(UTF_16)), 1000))
        .singleElement()
        .extracting(line -> ((DraftLine.Unreadable) line).code())
        .isEqualTo(ErrorCode.NOT_UTF_8);
  }

  @Test
  void passesOverALineThatIsTooLong() {
    String draft = draft("a");
    int limit = draft.length();
    String file = draft + "\r\n" + draft + " \n" + draft + "  \r\n" + draft;

    List<DraftLine> lines = read(new ByteArrayInputStream(file.getBytes(UTF_8)), limit);

    DraftLine tooLong =
        new DraftLine.Unreadable(
            2,
            "a",
            ErrorCode.LINE_TOO_LONG,
            "the line is longer than " + limit + " bytes; send a shorter one");
    assertThat(lines).hasSize(4).contains(tooLong);
    assertThat(lines.get(0)).isInstanceOf(DraftLine.Ready.class);
    assertThat(lines.get(2)).isInstanceOf(DraftLine.Unreadable.class);
    assertThat(lines.get(3)).isInstanceOf(DraftLine.Ready.class);
  }

  @Test
  void holdsLittleOfALineOfAHundredMegabytes() {
    long before = heapInUse();
    InputStream huge = TestStreams.repeated("canary ".repeat(1024).getBytes(UTF_8), 14_000);
    InputStream file =
        new SequenceInputStream(
            new SequenceInputStream(stream("{\"id\": \"a\", \"post\": {\"text\": \""), huge),
            stream("\n" + draft("b")));

    DraftLines lines = DraftLines.of(file);

    assertThat(lines.next())
        .isEqualTo(
            new DraftLine.Unreadable(
                1,
                "a",
                ErrorCode.LINE_TOO_LONG,
                "the line is longer than 4194304 bytes; send a shorter one"));
    assertThat(lines.next()).isInstanceOf(DraftLine.Ready.class);
    assertThat(heapInUse() - before).isLessThan(16 * 1024 * 1024);
    assertThat(lines.hasNext()).isFalse();
  }

  @Test
  void streamsAFileOfAnyLength() {
    int count = 200_000;
    long before = heapInUse();
    DraftLines lines =
        DraftLines.of(TestStreams.repeated((draft("a") + "\n").getBytes(UTF_8), count));
    long read = 0;
    long most = 0;
    while (lines.hasNext()) {
      if (lines.next() instanceof DraftLine.Ready ready && ready.number() == read + 1) {
        read++;
      }
      if (read % 50_000 == 0) {
        most = Math.max(most, heapInUse() - before);
      }
    }

    assertThat(read).isEqualTo(count);
    assertThat(most).isLessThan(8 * 1024 * 1024);
  }

  @Test
  void isReadyWhileLinesOfWhatWasReadAreLeft() {
    DraftLines lines =
        DraftLines.of(stream(draft("a") + "\n\n" + draft("b") + "\n" + draft("c") + "\n\n \n"));
    lines.next();
    assertThat(lines.ready()).isTrue();
    lines.next();
    assertThat(lines.ready()).isTrue();
    assertThat(lines.ready()).isTrue();
    assertThat(lines.next().number()).isEqualTo(4);
    assertThat(lines.ready()).isFalse();
    assertThat(lines.hasNext()).isFalse();
    assertThat(lines.ready()).isFalse();
  }

  @Test
  void isNotReadyWhereTheWriterHasBegunALineAndWaits() {
    String begun = draft("b").substring(0, 9);
    InputStream rest =
        new SequenceInputStream(
            stream(draft("b").substring(9) + "\n"), TestStreams.broken("must not be read"));
    DraftLines lines =
        DraftLines.of(new SequenceInputStream(stream(draft("a") + "\n" + begun), rest));
    lines.next();
    assertThat(lines.ready()).isFalse();
    assertThat(lines.next()).isInstanceOf(DraftLine.Ready.class);
    assertThat(lines.ready()).isFalse();
  }

  @Test
  void isReadyWhereTheStreamHasMore() {
    DraftLines lines = DraftLines.of(stream(draft("a") + "\n"));
    assertThat(lines.ready()).isTrue();
  }

  @Test
  void readsOnlyWhatIsAskedFor() {
    InputStream file =
        new SequenceInputStream(stream(draft("a") + "\n"), TestStreams.broken("must not be read"));

    DraftLines lines = DraftLines.of(file);

    assertThat(lines.hasNext()).isTrue();
    assertThat(lines.hasNext()).isTrue();
    assertThat(lines.next().number()).isEqualTo(1);
    assertThatThrownBy(lines::hasNext)
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("must not be read");
  }

  @Test
  void findsLinesWhereverChunksEnd() {
    String file =
        IntStream.range(0, 3000)
            .mapToObj(i -> draft("x".repeat(i % 97)) + (i % 2 == 0 ? "\n" : "\r\n"))
            .reduce("", String::concat);
    InputStream drips =
        new ByteArrayInputStream(file.getBytes(UTF_8)) {
          @Override
          public synchronized int read(byte[] bytes, int offset, int length) {
            return super.read(bytes, offset, Math.min(length, 13));
          }
        };

    assertThat(read(drips, 1000)).hasSize(3000).hasOnlyElementsOfType(DraftLine.Ready.class);
    assertThat(read(stream(file), 1000)).hasSize(3000).hasOnlyElementsOfType(DraftLine.Ready.class);
  }

  @Test
  void refusesALimitBelowOne() {
    assertThatThrownBy(() -> DraftLines.of(InputStream.nullInputStream(), 0))
        .hasMessage("mostBytes is 0; give 1 or more");
  }

  private static long heapInUse() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private static String draft(String id) {
    return "{\"id\": \""
        + id
        + "\", \"post\": {\"text\": \"Hej\", \"channel\": \"blog\"}, \"author\": {\"role\":"
        + " \"employee\", \"account\": \"personal\"}, \"time\": \"2026-11-23T10:15:00+01:00\"}";
  }

  private static InputStream stream(String file) {
    return new ByteArrayInputStream(file.getBytes(UTF_8));
  }

  private static List<DraftLine> read(String file) {
    return read(stream(file), DraftLines.MOST_BYTES);
  }

  private static List<DraftLine> read(InputStream file, int mostBytes) {
    return DraftLines.of(file, mostBytes).stream().toList();
  }
}
