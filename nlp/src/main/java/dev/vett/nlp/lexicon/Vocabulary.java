package dev.vett.nlp.lexicon;

import dev.vett.core.pack.Lexicon;
import dev.vett.core.text.InvalidValueException;
import dev.vett.core.text.Language;
import dev.vett.core.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
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
 * its own terms. Immutable and safe for use by many threads.
 */
public final class Vocabulary {
  private final Language language;
  private final Symbols symbols;
  private final List<Node> nodes;
  private final List<Level> levels;

  /** A lexicon or a class that only one lexicon sees. */
  record Node(String name, boolean visible, int symbol, List<Term> terms, List<Term> exceptions) {}

  /** Lexicons that do not need one another, with their terms by the symbol that a search meets. */
  record Level(List<Integer> nodes, Map<Integer, List<Term>> terms, List<Term> loose) {}

  private Vocabulary(Language language, Symbols symbols, List<Node> nodes, List<Level> levels) {
    this.language = language;
    this.symbols = symbols;
    this.nodes = nodes;
    this.levels = levels;
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

  /** Returns the language of the lexicons. */
  public Language language() {
    return language;
  }

  Symbols symbols() {
    return symbols;
  }

  List<Node> nodes() {
    return nodes;
  }

  List<Level> levels() {
    return levels;
  }

  private static final class Compiler {
    private final Language language;
    private final Map<String, List<ParsedTerm>> parsed = new LinkedHashMap<>();
    private final Map<String, String> homes = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Symbols symbols;

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
      this.symbols = new Symbols(language, Builtin.values().length + parsed.size());
    }

    Vocabulary compile() {
      List<Node> nodes = new ArrayList<>();
      for (Map.Entry<String, List<ParsedTerm>> entry : parsed.entrySet()) {
        nodes.add(node(entry.getKey(), entry.getValue()));
      }
      Map<String, Integer> depth = new HashMap<>();
      int deepest = 0;
      for (String name : parsed.keySet()) {
        deepest = Math.max(deepest, depth(name, depth, new LinkedHashSet<>()));
      }
      List<Level> levels = new ArrayList<>();
      for (int level = 0; level <= deepest; level++) {
        levels.add(level(level, nodes, depth));
      }
      return new Vocabulary(language, symbols, nodes, levels);
    }

    private Level level(int level, List<Node> nodes, Map<String, Integer> depth) {
      List<Integer> here = new ArrayList<>();
      Map<Integer, List<Term>> terms = new HashMap<>();
      List<Term> loose = new ArrayList<>();
      for (int i = 0; i < nodes.size(); i++) {
        if (depth.getOrDefault(nodes.get(i).name(), 0) == level) {
          here.add(i);
          for (Term term : nodes.get(i).terms()) {
            index(term, terms, loose);
          }
        }
      }
      return new Level(here, terms, loose);
    }

    private static void index(Term term, Map<Integer, List<Term>> terms, List<Term> loose) {
      Item anchor = term.items()[term.anchor()];
      if (anchor.kind() == Item.Kind.ANY) {
        loose.add(term);
      }
      for (int symbol : anchor.symbols()) {
        terms.computeIfAbsent(symbol, key -> new ArrayList<>()).add(term);
      }
    }

    private Node node(String name, List<ParsedTerm> lines) {
      int number = number(name);
      List<Term> terms = new ArrayList<>();
      List<Term> exceptions = new ArrayList<>();
      for (ParsedTerm line : lines) {
        (line.exception() ? exceptions : terms).add(term(number, name, line));
      }
      boolean visible = !name.contains("#");
      return new Node(name, visible, symbol(number), List.copyOf(terms), List.copyOf(exceptions));
    }

    private Term term(int number, String name, ParsedTerm line) {
      Item[] items = new Item[line.items().size()];
      for (int i = 0; i < items.length; i++) {
        ParsedItem item = line.items().get(i);
        int[] ids =
            item.choices().stream()
                .mapToInt(choice -> symbolOf(choice, name, line.place()))
                .sorted()
                .distinct()
                .toArray();
        items[i] = new Item(item.kind(), ids, item.optional(), item.gap());
      }
      return new Term(
          number, line.source(), items, anchor(items), line.from(), line.to(), line.instead());
    }

    /** Chooses the item that the fewest texts will have: a word, else a class, else any word. */
    private int anchor(Item[] items) {
      int best = -1;
      int least = Integer.MAX_VALUE;
      for (int i = 0; i < items.length; i++) {
        Item item = items[i];
        if (!item.optional() && !item.zeroWidth()) {
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
      int classes = Builtin.values().length + parsed.size();
      long broad = Arrays.stream(item.symbols()).filter(symbol -> symbol < classes).count();
      return item.symbols().length + (int) broad * 50;
    }

    private int symbolOf(String choice, String user, String place) {
      if (!choice.startsWith("<")) {
        return symbols.idOf(choice);
      }
      String wanted = choice.substring(1, choice.length() - 1);
      String resolved = resolve(wanted, user);
      if (resolved.isEmpty()) {
        return Builtin.of(wanted).map(Builtin::symbol).orElseThrow(() -> unknown(wanted, place));
      }
      return symbol(number(resolved));
    }

    private String resolve(String wanted, String user) {
      String home = homes.getOrDefault(user, user);
      String own = home + "#" + wanted;
      if (numbers.containsKey(own)) {
        return own;
      }
      return numbers.containsKey(wanted) ? wanted : "";
    }

    private InvalidValueException unknown(String wanted, String place) {
      Set<String> known = new LinkedHashSet<>();
      numbers.keySet().forEach(name -> known.add(name.substring(name.indexOf('#') + 1)));
      Arrays.stream(Builtin.values()).map(Builtin::word).forEach(known::add);
      return new InvalidValueException(
          place, "uses the unknown class <" + wanted + ">", Words.didYouMean(wanted, known));
    }

    private int depth(String name, Map<String, Integer> depth, Set<String> path) {
      Integer known = depth.get(name);
      if (known != null) {
        return known;
      }
      if (!path.add(name)) {
        throw new InvalidValueException(
            "lexicons",
            "use one another in a circle: " + String.join(" -> ", path) + " -> " + name,
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
              deepest = Math.max(deepest, depth(used, depth, path) + 1);
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
      return Builtin.values().length + number;
    }
  }
}
