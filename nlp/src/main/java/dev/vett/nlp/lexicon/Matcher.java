package dev.vett.nlp.lexicon;

import dev.vett.nlp.fold.Disguise;
import dev.vett.nlp.word.Between;
import dev.vett.nlp.word.Emoji;
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
    addEmoji();
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

  private void addEmoji() {
    for (int i = 0; i < words.emoji().size(); i++) {
      Emoji emoji = words.emoji().get(i);
      Integer symbol = vocabulary.symbols().ofEmoji(emoji.form());
      if (symbol != null) {
        lattice.add(Edge.of(symbol, i, emoji.border()));
      }
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
    for (int border = 0; border <= words.size(); border++) {
      for (Edge edge : List.copyOf(lattice.from(border))) {
        for (Term term : level.terms().getOrDefault(edge.symbol(), List.of())) {
          match(term, edge, found);
        }
      }
      if (border < words.size()) {
        for (Term term : level.loose()) {
          match(term, new Edge(-1, border, border + 1, false), found);
        }
      }
    }
    for (Found one : found) {
      lattice.add(one.edge(vocabulary));
    }
    for (int number : level.nodes()) {
      List<Found> own = found.stream().filter(one -> one.term().node() == number).toList();
      Vocabulary.Node node = vocabulary.nodes().get(number);
      if (!own.isEmpty()) {
        List<Found> kept = withoutExceptions(node, own);
        if (node.visible()) {
          longest(kept).forEach(one -> hits.add(one.hit(node.name(), words)));
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
      for (int border = 0; border <= words.size(); border++) {
        for (Edge edge : List.copyOf(lattice.from(border))) {
          if (anchor.takes(edge.symbol())) {
            match(exception, edge, excused);
          }
        }
      }
    }
    List<Found> kept = new ArrayList<>();
    for (Found one : own) {
      if (excused.stream().anyMatch(other -> one.overlaps(other))) {
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
    Trail trail = new Trail(term, words, edge);
    if (rightwards(trail, term.anchor() + 1, edge.to(), trail.sentenceAfter(edge))
        && leftwards(trail, term.anchor(), edge.from(), trail.sentenceBefore(edge))) {
      found.add(trail.found());
    }
  }

  /**
   * Matches the items from an index on.
   *
   * @param border where the items before it end
   * @param sentence the sentence that they end in
   */
  private boolean rightwards(Trail trail, int index, int border, int sentence) {
    Item[] items = trail.items();
    if (index == items.length) {
      return true;
    }
    Item item = items[index];
    if (item.zeroWidth()) {
      trail.leaveOut(index, border);
      return holds(item, border) && rightwards(trail, index + 1, border, sentence);
    }
    for (int at = border; at <= border + item.gap() && at <= words.size(); at++) {
      boolean within = at < words.size() && words.get(at).sentence() == sentence;
      if (item.kind() == Item.Kind.ANY) {
        if (within && !words.concealed(at) && rightwards(trail, index + 1, at + 1, sentence)) {
          trail.take(index, at, at + 1);
          return true;
        }
      } else {
        for (Edge edge : List.copyOf(lattice.from(at))) {
          if (item.takes(edge.symbol())
              && trail.sentenceBefore(edge) == sentence
              && rightwards(trail, index + 1, edge.to(), trail.sentenceAfter(edge))) {
            trail.take(index, edge);
            return true;
          }
        }
      }
      if (!within) {
        break;
      }
    }
    trail.leaveOut(index, border);
    return item.optional() && rightwards(trail, index + 1, border, sentence);
  }

  /** Matches the items before an index, whose own match begins at a border of a sentence. */
  private boolean leftwards(Trail trail, int index, int border, int sentence) {
    if (index == 0) {
      return true;
    }
    Item[] items = trail.items();
    Item item = items[index - 1];
    if (item.zeroWidth()) {
      trail.leaveOut(index - 1, border);
      return holds(item, border) && leftwards(trail, index - 1, border, sentence);
    }
    for (int at = border; at >= border - items[index].gap() && at >= 0; at--) {
      boolean within = at > 0 && words.get(at - 1).sentence() == sentence;
      if (item.kind() == Item.Kind.ANY) {
        if (within && !words.concealed(at - 1) && leftwards(trail, index - 1, at - 1, sentence)) {
          trail.take(index - 1, at - 1, at);
          return true;
        }
      } else {
        for (Edge edge : List.copyOf(lattice.to(at))) {
          if (item.takes(edge.symbol())
              && trail.sentenceAfter(edge) == sentence
              && leftwards(trail, index - 1, edge.from(), trail.sentenceBefore(edge))) {
            trail.take(index - 1, edge);
            return true;
          }
        }
      }
      if (!within) {
        break;
      }
    }
    trail.leaveOut(index - 1, border);
    return item.optional() && leftwards(trail, index - 1, border, sentence);
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
}
