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
  private static final int MARKS = 2;
  private static final int ITEMS = 3;
  private static final int ROW = 4;

  /** How many bits the anchor has among the marks, lowest first; begin and end follow. */
  private static final int MARK_BITS = 10;

  private static final int MARK_MASK = (1 << MARK_BITS) - 1;

  /** More items no number among the marks can name. */
  static final int MOST_ITEMS = MARK_MASK;

  /** What the first number of an item holds, lowest bits first; its symbols follow. */
  private static final int KIND_BITS = 4;

  private static final int OPTIONAL = 1 << KIND_BITS;
  private static final int GAP_SHIFT = KIND_BITS + 1;
  private static final int GAP_BITS = 7;
  private static final int SIZE_SHIFT = GAP_SHIFT + GAP_BITS;

  private static final Item.Kind[] KINDS = Item.Kind.values();

  private final int[] rows;
  private final int[] items;

  /** Where the line of each term begins in the texts, and behind them what some say instead. */
  private final int[] starts;

  /** The terms that say something instead, in order. */
  private final int[] insteads;

  private final byte[] texts;
  private final @Nullable Term[] met;

  private Terms(int[] rows, int[] items, int[] starts, int[] insteads, byte[] texts) {
    this.rows = rows;
    this.items = items;
    this.starts = starts;
    this.insteads = insteads;
    this.texts = texts;
    this.met = new Term[rows.length / ROW];
  }

  static Terms of(List<Term> terms) {
    int[] rows = new int[terms.size() * ROW];
    SymbolBuffer items = new SymbolBuffer();
    SymbolBuffer starts = new SymbolBuffer();
    SymbolBuffer insteads = new SymbolBuffer();
    ByteArrayOutputStream texts = new ByteArrayOutputStream();
    for (int number = 0; number < terms.size(); number++) {
      Term term = terms.get(number);
      int row = number * ROW;
      rows[row + NODE] = term.node();
      rows[row + ORDER] = term.order();
      rows[row + MARKS] = term.anchor() | term.from() << MARK_BITS | term.to() << (2 * MARK_BITS);
      rows[row + ITEMS] = items.size();
      for (Item item : term.items()) {
        lay(item, items);
      }
      starts.add(texts.size());
      texts.writeBytes(term.source().getBytes(StandardCharsets.UTF_8));
    }
    for (int number = 0; number < terms.size(); number++) {
      String instead = terms.get(number).instead();
      if (instead != null) {
        insteads.add(number);
        starts.add(texts.size());
        texts.writeBytes(instead.getBytes(StandardCharsets.UTF_8));
      }
    }
    starts.add(texts.size());
    return new Terms(rows, items.take(), starts.take(), insteads.take(), texts.toByteArray());
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
    out.array(insteads);
    out.array(texts);
  }

  static Terms read(ArrayInput in) throws IOException {
    return new Terms(in.ints(), in.ints(), in.ints(), in.ints(), in.bytes());
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
    int instead = Arrays.binarySearch(insteads, number);
    int marks = rows[row + MARKS];
    return new Term(
        rows[row + NODE],
        rows[row + ORDER],
        text(number),
        items(rows[row + ITEMS], end),
        marks & MARK_MASK,
        marks >>> MARK_BITS & MARK_MASK,
        marks >>> (2 * MARK_BITS),
        instead < 0 ? null : text(size() + instead));
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
