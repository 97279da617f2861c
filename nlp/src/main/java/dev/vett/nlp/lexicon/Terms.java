package dev.vett.nlp.lexicon;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Terms, laid in arrays; each becomes an object when a search first needs it.
 *
 * <p>A text meets few of the thousands of terms that are listed. Safe for use by many threads: two
 * may make the same term, and then either object serves.
 */
final class Terms {
  /** What lies in a row, in this order: the numbers of a term, and where its items begin. */
  private static final int NODE = 0;

  private static final int ORDER = 1;
  private static final int ANCHOR = 2;
  private static final int FROM = 3;
  private static final int TO = 4;
  private static final int ITEMS = 5;
  private static final int ROW = 6;

  /** What the first number of an item holds, lowest bits first; its symbols follow. */
  private static final int KIND_BITS = 4;

  private static final int OPTIONAL = 1 << KIND_BITS;
  private static final int GAP_SHIFT = KIND_BITS + 1;
  private static final int GAP_BITS = 7;
  private static final int SIZE_SHIFT = GAP_SHIFT + GAP_BITS;

  private static final Item.Kind[] KINDS = Item.Kind.values();

  private final int[] rows;
  private final int[] items;

  /** Where the line of each term begins in the texts, and behind it what it says instead. */
  private final int[] starts;

  private final byte[] texts;
  private final @Nullable Term[] met;

  private Terms(int[] rows, int[] items, int[] starts, byte[] texts) {
    this.rows = rows;
    this.items = items;
    this.starts = starts;
    this.texts = texts;
    this.met = new Term[rows.length / ROW];
  }

  static Terms of(List<Term> terms) {
    int[] rows = new int[terms.size() * ROW];
    SymbolBuffer items = new SymbolBuffer();
    int[] starts = new int[terms.size() * 2 + 1];
    ByteArrayOutputStream texts = new ByteArrayOutputStream();
    for (int number = 0; number < terms.size(); number++) {
      Term term = terms.get(number);
      int row = number * ROW;
      rows[row + NODE] = term.node();
      rows[row + ORDER] = term.order();
      rows[row + ANCHOR] = term.anchor();
      rows[row + FROM] = term.from();
      rows[row + TO] = term.to();
      rows[row + ITEMS] = items.size();
      for (Item item : term.items()) {
        lay(item, items);
      }
      String instead = term.instead();
      starts[2 * number] = texts.size();
      texts.writeBytes(term.source().getBytes(StandardCharsets.UTF_8));
      starts[2 * number + 1] = texts.size();
      texts.writeBytes((instead == null ? "" : instead).getBytes(StandardCharsets.UTF_8));
    }
    starts[2 * terms.size()] = texts.size();
    return new Terms(rows, items.take(), starts, texts.toByteArray());
  }

  @SuppressWarnings("EnumOrdinal") // a format number tells builds apart
  private static void lay(Item item, SymbolBuffer items) {
    int optional = item.optional() ? OPTIONAL : 0;
    items.add(
        item.kind().ordinal() | optional | item.gap() << GAP_SHIFT | item.size() << SIZE_SHIFT);
    for (int i = 0; i < item.size(); i++) {
      items.add(item.symbol(i));
    }
  }

  void write(ArrayOutput out) {
    out.array(rows);
    out.array(items);
    out.array(starts);
    out.array(texts);
  }

  static Terms read(ArrayInput in) throws IOException {
    return new Terms(in.ints(), in.ints(), in.ints(), in.bytes());
  }

  /** Returns how many there are. */
  int size() {
    return met.length;
  }

  Term get(int number) {
    Term known = met[number];
    if (known == null) {
      known = make(number);
      met[number] = known;
    }
    return known;
  }

  private Term make(int number) {
    int row = number * ROW;
    int end = row + ROW < rows.length ? rows[row + ROW + ITEMS] : items.length;
    String instead = text(2 * number + 1);
    return new Term(
        rows[row + NODE],
        rows[row + ORDER],
        text(2 * number),
        items(rows[row + ITEMS], end),
        rows[row + ANCHOR],
        rows[row + FROM],
        rows[row + TO],
        instead.isEmpty() ? null : instead);
  }

  private Item[] items(int from, int to) {
    List<Item> made = new ArrayList<>();
    int at = from;
    while (at < to) {
      int first = items[at];
      int next = at + 1 + (first >>> SIZE_SHIFT);
      made.add(
          Item.of(
              KINDS[first & (1 << KIND_BITS) - 1],
              Arrays.copyOfRange(items, at + 1, next),
              (first & OPTIONAL) != 0,
              first >>> GAP_SHIFT & (1 << GAP_BITS) - 1));
      at = next;
    }
    return made.toArray(Item[]::new);
  }

  private String text(int part) {
    return new String(texts, starts[part], starts[part + 1] - starts[part], StandardCharsets.UTF_8);
  }
}
