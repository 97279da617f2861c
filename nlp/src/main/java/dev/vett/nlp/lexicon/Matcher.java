package dev.vett.nlp.lexicon;

import dev.vett.nlp.fold.Disguise;
import dev.vett.nlp.word.Between;
import dev.vett.nlp.word.Spelling;
import dev.vett.nlp.word.Word;
import dev.vett.nlp.word.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import opennlp.tools.stemmer.Stemmer;

/** Finds the terms of a vocabulary in the words of a text. */
public final class Matcher {
  /** What people put between the letters of a word that they hide. */
  private static final Set<Integer> BREAKING =
      Set.of(Between.SIGN, Between.MASK, Between.STOP, Between.EXCLAMATION);

  /** Shorter revealed words are accidents. */
  private static final int SHORTEST_REVEALED = 4;

  private final Vocabulary vocabulary;
  private final Words words;
  private final Lattice lattice;
  private final Predicate<String> ordinary;
  private final Stemmer stemmer;

  private Matcher(
      Vocabulary vocabulary, Words words, Predicate<String> ordinary, Collection<Edge> given) {
    this.vocabulary = vocabulary;
    this.words = words;
    this.lattice = new Lattice(words);
    this.ordinary = ordinary;
    this.stemmer = Stems.stemmer(vocabulary.language());
    given.forEach(lattice::add);
  }

  /**
   * Returns the terms that are in the text, in order of position.
   *
   * @param vocabulary the terms
   * @param words the text
   * @param ordinary tells whether a word is an ordinary word of the text's language, which stands
   *     for nothing but itself
   * @param given what else is known to stand in the text: names, numbers, listed terms
   */
  public static List<Hit> find(
      Vocabulary vocabulary, Words words, Predicate<String> ordinary, Collection<Edge> given) {
    return new Matcher(vocabulary, words, ordinary, given).find();
  }

  private List<Hit> find() {
    for (int i = 0; i < words.size(); i++) {
      addWord(i);
    }
    addSpelled();
    List<Hit> hits = new ArrayList<>();
    for (Vocabulary.Level level : vocabulary.levels()) {
      search(level, hits);
    }
    hits.sort(
        Comparator.comparingInt(Hit::from)
            .thenComparingInt(Hit::to)
            .thenComparing(Hit::lexicon)
            .thenComparing(Hit::term));
    return hits;
  }

  private void addWord(int index) {
    Word word = words.get(index);
    if (word.tag() == Word.Tag.MENTION) {
      return;
    }
    addForm(word.form(), index, index + 1, false);
    String base = word.base();
    if (!base.equals(word.form())) {
      addForm(base, index, index + 1, false);
    }
    if (ordinary.test(word.form())) {
      return;
    }
    vocabulary
        .symbols()
        .ofBare(word.form(), id -> lattice.add(new Edge(id, index, index + 1, true)));
    for (String meant : Disguise.reveal(word.form())) {
      addRevealed(meant, index, index + 1);
    }
  }

  private void addForm(String form, int from, int to, boolean folded) {
    vocabulary.symbols().of(form, stemmer, id -> lattice.add(new Edge(id, from, to, folded)));
  }

  private void addRevealed(String meant, int from, int to) {
    if (meant.length() >= SHORTEST_REVEALED) {
      addForm(meant, from, to, true);
      vocabulary.symbols().ofBare(meant, id -> lattice.add(new Edge(id, from, to, true)));
    }
  }

  /** Adds what words mean that are spelled out or broken up by signs. */
  private void addSpelled() {
    for (Spelling spelling : Spelling.in(words)) {
      addRevealed(spelling.word(), spelling.from(), spelling.to());
      for (String meant : Disguise.reveal(spelling.word())) {
        addRevealed(meant, spelling.from(), spelling.to());
      }
    }
    for (int from = 0; from + 1 < words.size(); from++) {
      addBroken(from);
    }
  }

  /** Joins two or three words that only a sign parts, as in {@code f*ck} or {@code id-iot}. */
  private void addBroken(int from) {
    StringBuilder joined = new StringBuilder(words.get(from).form());
    for (int to = from + 1; to < words.size() && to < from + 3; to++) {
      int between = words.between(to);
      if (!BREAKING.contains(between)) {
        return;
      }
      int behind = words.get(to - 1).end();
      if (words.get(to).start() <= behind) {
        return; // one character that stands for several, such as a fraction
      }
      String sign = words.text().substring(behind, words.get(to).start());
      String letters = sign.length() == 1 ? revealSign(sign.charAt(0)) : "";
      joined.append(letters).append(words.get(to).form());
      if (joined.length() >= SHORTEST_REVEALED && !ordinary.test(words.get(from).form())) {
        addRevealed(joined.toString(), from, to + 1);
      }
    }
  }

  private static String revealSign(char sign) {
    return switch (sign) {
      case '!' -> "i";
      case '@' -> "a";
      case '$' -> "s";
      case '€' -> "e";
      default -> "";
    };
  }

  private void search(Vocabulary.Level level, List<Hit> hits) {
    Set<Found> found = new LinkedHashSet<>();
    for (int border = 0; border < words.size(); border++) {
      for (Edge edge : List.copyOf(lattice.from(border))) {
        for (Term term : level.terms().getOrDefault(edge.symbol(), List.of())) {
          match(term, edge, found);
        }
      }
      for (Term term : level.loose()) {
        match(term, new Edge(-1, border, border + 1, false), found);
      }
    }
    for (Found one : found) {
      lattice.add(one.edge(vocabulary));
    }
    for (int number : level.nodes()) {
      List<Found> own = found.stream().filter(one -> one.term.node() == number).toList();
      Vocabulary.Node node = vocabulary.nodes().get(number);
      if (!own.isEmpty()) {
        List<Found> kept = withoutExceptions(node, own);
        if (node.visible()) {
          longest(kept).forEach(one -> hits.add(one.hit(node.name())));
        }
      }
    }
  }

  private List<Found> withoutExceptions(Vocabulary.Node node, List<Found> own) {
    if (node.exceptions().isEmpty()) {
      return own;
    }
    Set<Found> excused = new LinkedHashSet<>();
    for (Term exception : node.exceptions()) {
      Item anchor = exception.items()[exception.anchor()];
      for (int border = 0; border < words.size(); border++) {
        for (Edge edge : List.copyOf(lattice.from(border))) {
          if (anchor.takes(edge.symbol())) {
            match(exception, edge, excused);
          }
        }
      }
    }
    List<Found> kept = new ArrayList<>();
    for (Found one : own) {
      if (excused.stream().anyMatch(other -> one.from < other.to && other.from < one.to)) {
        lattice.remove(one.edge(vocabulary));
      } else {
        kept.add(one);
      }
    }
    kept.forEach(one -> lattice.add(one.edge(vocabulary)));
    return kept;
  }

  /**
   * Leaves out what lies within a longer find, and all but the first of those that cover the same.
   */
  private static List<Found> longest(List<Found> found) {
    List<Found> kept = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      boolean covered = false;
      for (int j = 0; j < found.size() && !covered; j++) {
        covered = i != j && found.get(j).covers(found.get(i), j < i);
      }
      if (!covered) {
        kept.add(found.get(i));
      }
    }
    return kept;
  }

  private void match(Term term, Edge edge, Set<Found> found) {
    Item[] items = term.items();
    int[] borders = new int[items.length * 2];
    boolean[] folded = {edge.folded()};
    borders[term.anchor() * 2] = edge.from();
    borders[term.anchor() * 2 + 1] = edge.to();
    if (rightwards(items, term.anchor() + 1, edge.to(), borders, folded)
        && leftwards(items, term.anchor(), edge.from(), borders, folded)) {
      int from = borders[0];
      int to = borders[borders.length - 1];
      int markFrom = borders[Math.min(term.from(), items.length - 1) * 2];
      int markTo = borders[Math.max(term.to() - 1, 0) * 2 + 1];
      if (from < to) {
        found.add(new Found(term, from, to, Math.min(markFrom, markTo - 1), markTo, folded[0]));
      }
    }
  }

  private boolean rightwards(Item[] items, int index, int border, int[] borders, boolean[] folded) {
    if (index == items.length) {
      return true;
    }
    Item item = items[index];
    if (item.zeroWidth()) {
      mark(borders, index, border, border);
      return holds(item, border) && rightwards(items, index + 1, border, borders, folded);
    }
    for (int skipped = 0; skipped <= item.gap(); skipped++) {
      int at = border + skipped;
      if (at >= words.size() || (at > 0 && words.beginsSentence(at))) {
        break;
      }
      if (item.kind() == Item.Kind.ANY) {
        if (!words.concealed(at) && rightwards(items, index + 1, at + 1, borders, folded)) {
          mark(borders, index, at, at + 1);
          return true;
        }
        continue;
      }
      for (Edge edge : List.copyOf(lattice.from(at))) {
        if (item.takes(edge.symbol()) && rightwards(items, index + 1, edge.to(), borders, folded)) {
          mark(borders, index, at, edge.to());
          folded[0] |= edge.folded();
          return true;
        }
      }
    }
    mark(borders, index, border, border);
    return item.optional() && rightwards(items, index + 1, border, borders, folded);
  }

  /** Matches the items before an index, whose own match begins at a border. */
  private boolean leftwards(Item[] items, int index, int border, int[] borders, boolean[] folded) {
    if (index == 0) {
      return true;
    }
    Item item = items[index - 1];
    if (item.zeroWidth()) {
      mark(borders, index - 1, border, border);
      return holds(item, border) && leftwards(items, index - 1, border, borders, folded);
    }
    int gap = items[index].gap();
    for (int skipped = 0; skipped <= gap; skipped++) {
      int at = border - skipped;
      if (at <= 0 || words.beginsSentence(at)) {
        break;
      }
      if (item.kind() == Item.Kind.ANY) {
        if (!words.concealed(at - 1) && leftwards(items, index - 1, at - 1, borders, folded)) {
          mark(borders, index - 1, at - 1, at);
          return true;
        }
        continue;
      }
      for (Edge edge : List.copyOf(lattice.to(at))) {
        if (item.takes(edge.symbol())
            && leftwards(items, index - 1, edge.from(), borders, folded)) {
          mark(borders, index - 1, edge.from(), at);
          folded[0] |= edge.folded();
          return true;
        }
      }
    }
    mark(borders, index - 1, border, border);
    return item.optional() && leftwards(items, index - 1, border, borders, folded);
  }

  private static void mark(int[] borders, int index, int from, int to) {
    borders[index * 2] = from;
    borders[index * 2 + 1] = to;
  }

  private boolean holds(Item item, int border) {
    int between = words.between(border);
    return switch (item.kind()) {
      case BEGIN, END -> words.beginsSentence(border);
      case COLON -> (between & Between.COLON) != 0;
      case QUESTION -> (between & Between.QUESTION) != 0;
      case EXCLAMATION -> (between & Between.EXCLAMATION) != 0;
      case SYMBOLS, ANY -> false;
    };
  }

  private record Found(Term term, int from, int to, int markFrom, int markTo, boolean folded) {
    Edge edge(Vocabulary vocabulary) {
      return new Edge(vocabulary.nodes().get(term.node()).symbol(), from, to, folded);
    }

    /** Tells whether this one lies around another, or covers the same while it goes first. */
    boolean covers(Found other, boolean goesFirst) {
      boolean around = from <= other.from && other.to <= to;
      return around && (to - from > other.to - other.from || goesFirst);
    }

    Hit hit(String lexicon) {
      return new Hit(lexicon, term.source(), from, to, markFrom, markTo, folded, term.instead());
    }
  }
}
