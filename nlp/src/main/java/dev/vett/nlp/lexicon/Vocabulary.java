package dev.vett.nlp.lexicon;

import dev.vett.core.pack.Lexicon;
import dev.vett.core.text.DidYouMean;
import dev.vett.core.text.InvalidValueException;
import dev.vett.core.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All lexicons of one language, compiled.
 *
 * <p>A lexicon that uses another is searched after it, so that what the other found can be part of
 * its own terms. Safe for use by many threads.
 */
public final class Vocabulary {
  private static final int MAGIC = 0x56_4c_58_31;

  /**
   * Tells what one version of Vett stores from what another reads; to be raised whenever the same
   * lexicons are compiled differently.
   */
  private static final int FORMAT = 5;

  private final Language language;
  private final Symbols symbols;
  private final List<Node> nodes;
  private final TermIndex terms;
  private final TermIndex exceptions;
  private final Memberships memberships;
  private final Meanings meanings = new Meanings();
  private final int deepest;

  /**
   * A lexicon or a class that only one lexicon sees.
   *
   * @param name its name
   * @param visible whether its hits are reported
   * @param symbol what stands for it in other terms
   * @param level how many others must be searched before it
   * @param exceptions the group of the terms that take its hits back, or {@link #NO_EXCEPTIONS}
   */
  record Node(String name, boolean visible, int symbol, int level, int exceptions) {
    /** How many numbers are stored of each. */
    private static final int NUMBERS = 4;

    /** Writes all but the names of classes, which nobody asks for once lines are compiled. */
    static void write(List<Node> nodes, ArrayOutput out) {
      int[] numbers = new int[nodes.size() * NUMBERS];
      StringBuilder names = new StringBuilder();
      for (int i = 0; i < nodes.size(); i++) {
        Node node = nodes.get(i);
        numbers[i * NUMBERS] = node.visible ? 1 : 0;
        numbers[i * NUMBERS + 1] = node.symbol;
        numbers[i * NUMBERS + 2] = node.level;
        numbers[i * NUMBERS + 3] = node.exceptions;
        names.append(node.visible ? node.name + "\n" : "");
      }
      out.array(numbers);
      out.array(names.toString().getBytes(StandardCharsets.UTF_8));
    }

    static List<Node> read(ArrayInput in) throws IOException {
      int[] numbers = in.ints();
      String[] names = new String(in.bytes(), StandardCharsets.UTF_8).split("\n", -1);
      Node[] nodes = new Node[numbers.length / NUMBERS];
      int named = 0;
      for (int i = 0; i < nodes.length; i++) {
        boolean visible = numbers[i * NUMBERS] == 1;
        if (visible && named == names.length) {
          throw in.damaged();
        }
        nodes[i] =
            new Node(
                visible ? names[named++] : "",
                visible,
                numbers[i * NUMBERS + 1],
                numbers[i * NUMBERS + 2],
                numbers[i * NUMBERS + 3]);
      }
      return List.of(nodes);
    }
  }

  /** Says that nothing takes the hits of a lexicon back. */
  static final int NO_EXCEPTIONS = -1;

  private Vocabulary(
      Language language,
      Symbols symbols,
      List<Node> nodes,
      TermIndex terms,
      TermIndex exceptions,
      Memberships memberships) {
    this.language = language;
    this.symbols = symbols;
    this.nodes = nodes;
    this.terms = terms;
    this.exceptions = exceptions;
    this.memberships = memberships;
    this.deepest = nodes.stream().mapToInt(Node::level).max().orElse(0);
  }

  /**
   * Compiles lexicons.
   *
   * @throws InvalidValueException where a line cannot be read, names an unknown class, or lexicons
   *     use one another in a circle; the message names file and line
   */
  public static Vocabulary of(Language language, List<Lexicon> lexicons) {
    return new Compiler(language, lexicons).compile();
  }

  /**
   * Reads lexicons that {@link #stored} laid.
   *
   * @param stored the bytes; the stream stays open
   * @param origin where they come from, for error messages
   * @throws InvalidValueException where they are cut off or longer than they say, or another
   *     version of Vett laid them
   * @throws IOException where they cannot be read
   */
  public static Vocabulary read(InputStream stored, String origin) throws IOException {
    ArrayInput in = new ArrayInput(stored, origin);
    if (in.number() != MAGIC) {
      throw in.damaged();
    }
    int format = in.number();
    if (format != FORMAT) {
      throw new InvalidValueException(
          origin,
          "has the format " + format + " of compiled lexicons, not " + FORMAT,
          "use the same version of vett-nlp and of what has the lexicons, such as vett-rules");
    }
    Language language =
        Language.ofCode(new String(in.bytes(), StandardCharsets.UTF_8)).orElseThrow(in::damaged);
    List<Node> nodes = Node.read(in);
    Symbols symbols = Symbols.read(language, in);
    TermIndex terms = TermIndex.read(in);
    TermIndex exceptions = TermIndex.read(in);
    Memberships memberships = Memberships.read(in);
    in.finish();
    return new Vocabulary(language, symbols, nodes, terms, exceptions, memberships);
  }

  /** Returns all as bytes, arrays as they lie in memory, for {@link #read}. */
  public byte[] stored() {
    ArrayOutput out = new ArrayOutput();
    out.number(MAGIC);
    out.number(FORMAT);
    out.array(language.code().getBytes(StandardCharsets.UTF_8));
    Node.write(nodes, out);
    symbols.write(out);
    terms.write(out);
    exceptions.write(out);
    memberships.write(out);
    return out.toByteArray();
  }

  /** Returns the language of the lexicons. */
  public Language language() {
    return language;
  }

  /** Returns the names of the lexicons, in the order in which they were compiled. */
  public List<String> lexicons() {
    return nodes.stream().filter(Node::visible).map(Node::name).toList();
  }

  Symbols symbols() {
    return symbols;
  }

  List<Node> nodes() {
    return nodes;
  }

  /** Returns the terms of all lexicons by the symbol that a search meets, grouped by level. */
  TermIndex terms() {
    return terms;
  }

  /** Returns the terms that take hits back, grouped by the lexicon whose hits they are. */
  TermIndex exceptions() {
    return exceptions;
  }

  /** Returns the classes that symbols belong to without a search. */
  Memberships memberships() {
    return memberships;
  }

  /** Returns what words that were met before stand for. */
  Meanings meanings() {
    return meanings;
  }

  /** Returns the deepest level of any lexicon. */
  int deepest() {
    return deepest;
  }

  private static final class Compiler {
    private final Language language;
    private final Map<String, List<ParsedTerm>> parsed = new LinkedHashMap<>();
    private final Map<String, String> homes = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> ids = new HashMap<>();
    private final Map<Integer, Item> plainItems = new HashMap<>();
    private final Symbols symbols;
    private int lines;

    Compiler(Language language, List<Lexicon> lexicons) {
      this.language = language;
      for (Lexicon lexicon : lexicons) {
        LexiconParser.parse(lexicon)
            .forEach(
                (name, terms) -> {
                  parsed.computeIfAbsent(name, key -> new ArrayList<>()).addAll(terms);
                  homes.put(name, lexicon.name());
                });
      }
      for (String name : parsed.keySet()) {
        numbers.put(name, numbers.size());
      }
      this.symbols = new Symbols(language);
    }

    Vocabulary compile() {
      Map<String, Integer> depth = new HashMap<>();
      for (String name : parsed.keySet()) {
        depth(name, "lexicons", depth, new LinkedHashSet<>());
      }
      List<Node> nodes = new ArrayList<>();
      List<Term> terms = new ArrayList<>();
      List<Term> exceptions = new ArrayList<>();
      List<Term> finding = new ArrayList<>();
      int excepted = 0;
      BitSet revocable = revocable();
      Memberships.Collector members = new Memberships.Collector();
      for (Map.Entry<String, List<ParsedTerm>> entry : parsed.entrySet()) {
        String name = entry.getKey();
        int number = nodes.size();
        int level = depth.getOrDefault(name, 0);
        int before = exceptions.size();
        for (ParsedTerm line : entry.getValue()) {
          Term term = term(number, name, line);
          if (!line.exception()) {
            finding.add(term);
          }
          if (isClass(name) && isMember(term, revocable)) {
            members.add(term, symbol(number), level);
          } else {
            (line.exception() ? exceptions : terms).add(term);
          }
        }
        int group = exceptions.size() > before ? excepted++ : NO_EXCEPTIONS;
        nodes.add(new Node(name, !isClass(name), symbol(number), level, group));
      }
      symbols.trim();
      int count = Builtin.COUNT + parsed.size() + ids.size();
      Rarity rarity = Rarity.of(language, symbols, nodes, finding, count);
      return new Vocabulary(
          language,
          symbols,
          List.copyOf(nodes),
          TermIndex.of(terms, term -> nodes.get(term.node()).level(), rarity::key, rarity::cost),
          TermIndex.of(
              exceptions, term -> nodes.get(term.node()).exceptions(), Term::anchor, rarity::cost),
          members.collect(used(terms, exceptions)));
    }

    private static boolean isClass(String name) {
      return name.contains("#");
    }

    /** Returns the symbols of the lexicons whose finds may be taken back. */
    private BitSet revocable() {
      BitSet revocable = new BitSet();
      parsed.forEach(
          (name, lines) -> {
            if (lines.stream().anyMatch(ParsedTerm::exception)) {
              revocable.set(symbol(number(name)));
            }
          });
      return revocable;
    }

    /** Tells whether a term is but one word or class, and what it takes is never taken back. */
    private static boolean isMember(Term term, BitSet revocable) {
      Item only = term.items()[0];
      if (term.items().length > 1 || only.kind() != Item.Kind.SYMBOLS || only.optional()) {
        return false;
      }
      for (int i = 0; i < only.size(); i++) {
        if (revocable.get(only.symbol(i))) {
          return false;
        }
      }
      return true;
    }

    /** Returns the symbols that terms take which are searched for. */
    private static BitSet used(List<Term> terms, List<Term> exceptions) {
      BitSet used = new BitSet();
      for (List<Term> all : List.of(terms, exceptions)) {
        for (Term term : all) {
          for (Item item : term.items()) {
            for (int i = 0; i < item.size(); i++) {
              used.set(item.symbol(i));
            }
          }
        }
      }
      return used;
    }

    private Term term(int number, String name, ParsedTerm line) {
      Item[] items = new Item[line.items().size()];
      for (int i = 0; i < items.length; i++) {
        ParsedItem item = line.items().get(i);
        items[i] = item(item, symbolsOf(item, name, line.place()));
      }
      return new Term(
          number,
          lines++,
          line.source(),
          items,
          anchor(items),
          line.from(),
          line.to(),
          line.instead());
    }

    /** Returns the symbols of an item in order, each once. */
    private int[] symbolsOf(ParsedItem item, String name, String place) {
      List<String> choices = item.choices();
      int[] taken = new int[choices.size()];
      for (int i = 0; i < taken.length; i++) {
        taken[i] = symbolOf(choices.get(i), name, place);
      }
      if (taken.length < 2) {
        return taken;
      }
      Arrays.sort(taken);
      int size = 1;
      for (int i = 1; i < taken.length; i++) {
        if (taken[i] != taken[size - 1]) {
          taken[size++] = taken[i];
        }
      }
      return size == taken.length ? taken : Arrays.copyOf(taken, size);
    }

    /** Most items are one word that must follow at once; those are shared by all terms. */
    private Item item(ParsedItem item, int[] taken) {
      boolean plain = item.kind() == Item.Kind.SYMBOLS && !item.optional() && item.gap() == 0;
      if (plain && taken.length == 1) {
        return plainItems.computeIfAbsent(
            taken[0], symbol -> Item.of(Item.Kind.SYMBOLS, taken, false, 0));
      }
      return Item.of(item.kind(), taken, item.optional(), item.gap());
    }

    /** Chooses the item that the fewest texts will have: a word, else a class, else any word. */
    private int anchor(Item[] items) {
      int best = -1;
      int least = Integer.MAX_VALUE;
      for (int i = 0; i < items.length; i++) {
        Item item = items[i];
        if (item.needed()) {
          int cost = item.kind() == Item.Kind.ANY ? 10_000 : cost(item);
          if (cost < least) {
            least = cost;
            best = i;
          }
        }
      }
      return best;
    }

    private int cost(Item item) {
      int classes = Builtin.COUNT + parsed.size();
      int broad = 0;
      for (int i = 0; i < item.size(); i++) {
        if (item.symbol(i) < classes) {
          broad++;
        }
      }
      return item.size() + broad * 50;
    }

    private int symbolOf(String choice, String user, String place) {
      if (!choice.startsWith("<")) {
        return wordSymbol(choice);
      }
      String wanted = choice.substring(1, choice.length() - 1);
      String resolved = resolve(wanted, user);
      if (resolved.isEmpty()) {
        return Builtin.of(wanted)
            .map(Builtin::symbol)
            .orElseThrow(() -> unknown(wanted, user, place));
      }
      return symbol(number(resolved));
    }

    private int wordSymbol(String marked) {
      Integer known = ids.get(marked);
      if (known != null) {
        return known;
      }
      int id = Builtin.COUNT + parsed.size() + ids.size();
      ids.put(marked, id);
      symbols.add(marked, id);
      return id;
    }

    private String resolve(String wanted, String user) {
      String home = homes.getOrDefault(user, user);
      String own = home + "#" + wanted;
      if (numbers.containsKey(own)) {
        return own;
      }
      return numbers.containsKey(wanted) ? wanted : "";
    }

    /**
     * Only what the line can use is proposed: what every file can, other lexicons, own classes.
     *
     * @param user the lexicon or class that the line belongs to
     */
    private InvalidValueException unknown(String wanted, String user, String place) {
      Set<String> known = new LinkedHashSet<>(List.of("any"));
      Arrays.stream(Builtin.values()).map(Builtin::word).forEach(known::add);
      String everywhere = String.join(", ", known);
      String home = homes.getOrDefault(user, user) + "#";
      for (String name : numbers.keySet()) {
        if (!isClass(name)) {
          known.add(name);
        } else if (name.startsWith(home) && !LexiconParser.isInline(name)) {
          known.add(name.substring(home.length()));
        }
      }
      String nearest = wanted.isEmpty() ? "" : DidYouMean.nearest(wanted, known);
      return new InvalidValueException(
          place,
          "uses the unknown class <" + wanted + ">",
          nearest.isEmpty()
              ? "use a class of this file, the name of a lexicon, or one of " + everywhere
              : "did you mean '" + nearest + "'?");
    }

    /**
     * Returns how many lexicons and classes stand below one.
     *
     * @param place where it is used, for the error
     */
    private int depth(String name, String place, Map<String, Integer> depth, Set<String> path) {
      Integer known = depth.get(name);
      if (known != null) {
        return known;
      }
      if (!path.add(name)) {
        throw new InvalidValueException(
            place,
            "closes a circle of lexicons: " + String.join(" -> ", path) + " -> " + name,
            "take one of these uses out");
      }
      int deepest = 0;
      for (ParsedTerm line : parsed.getOrDefault(name, List.of())) {
        for (ParsedItem item : line.items()) {
          for (String choice : item.choices()) {
            String used =
                choice.startsWith("<")
                    ? resolve(choice.substring(1, choice.length() - 1), name)
                    : "";
            boolean own = line.exception() && used.equals(name);
            if (!used.isEmpty() && !own) {
              deepest = Math.max(deepest, depth(used, line.place(), depth, path) + 1);
            }
          }
        }
      }
      path.remove(name);
      depth.put(name, deepest);
      return deepest;
    }

    private int number(String name) {
      Integer number = numbers.get(name);
      if (number == null) {
        throw new IllegalStateException("no node " + name);
      }
      return number;
    }

    private static int symbol(int number) {
      return Builtin.COUNT + number;
    }
  }
}
