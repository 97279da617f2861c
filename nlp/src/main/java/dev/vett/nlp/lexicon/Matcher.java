package dev.vett.nlp.lexicon;

import dev.vett.nlp.fold.Disguise;
import dev.vett.nlp.word.Between;
import dev.vett.nlp.word.Emoji;
import dev.vett.nlp.word.Spelling;
import dev.vett.nlp.word.Word;
import dev.vett.nlp.word.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Finds the terms of a vocabulary in the words of a text. */
public final class Matcher {
  /** What people put between the letters of a word that they hide. */
  private static final List<Integer> BREAKING =
      List.of(Between.SIGN, Between.MASK, Between.STOP, Between.EXCLAMATION);

  /** How many parts of a broken word are put together. */
  private static final int MOST_PARTS = 3;

  private static final int NO_EMOJI = -1;

  private static final Comparator<Hit> IN_ORDER =
      Comparator.comparingInt(Hit::from)
          .thenComparingInt(Hit::to)
          .thenComparing(Hit::lexicon)
          .thenComparing(Hit::term)
          .thenComparingInt(Hit::sentence); // of emoji at one border

  private final Vocabulary vocabulary;
  private final TermIndex terms;
  private final TermIndex exceptions;
  private final Memberships memberships;
  private final Words words;
  private final Lattice lattice;
  private final Presence presence;
  private final IntPredicate ordinary;
  private final KnownSentences known;
  private final MeaningReader meanings;
  private final Additions additions = new Additions();
  private final BitSet tried = new BitSet(0);
  private final List<Hit> hits = new ArrayList<>(0);
  private int levels;
  private int excepted;
  private int triedIn = -1;
  private @Nullable Trail trail;

  private Matcher(
      Vocabulary vocabulary,
      Words words,
      IntPredicate ordinary,
      Collection<Edge> given,
      KnownSentences known) {
    this.vocabulary = vocabulary;
    this.terms = vocabulary.terms();
    this.exceptions = vocabulary.exceptions();
    this.memberships = vocabulary.memberships();
    this.words = words;
    this.lattice = new Lattice(words.size());
    this.presence = new Presence(words);
    this.ordinary = ordinary;
    this.known = known;
    this.meanings = new MeaningReader(vocabulary);
    for (Edge edge : given) {
      if (!known.hasWords(words, edge.from(), edge.to())) {
        add(edge.symbol(), edge.from(), edge.to(), edge.folded(), NO_EMOJI);
      }
    }
  }

  /**
   * Returns the terms that are in the text, in order of position.
   *
   * @param vocabulary the terms
   * @param words the text
   * @param ordinary tells by its place whether a word is an ordinary word of the text's language,
   *     which stands for nothing but itself
   * @param given what else is known to stand in the text: names, numbers, listed terms
   */
  public static Hits find(
      Vocabulary vocabulary, Words words, IntPredicate ordinary, Collection<Edge> given) {
    Matcher matcher = new Matcher(vocabulary, words, ordinary, given, KnownSentences.none());
    matcher.lay();
    return matcher.find();
  }

  /**
   * Returns the terms that are in a text, without a search of the sentences that were searched
   * before; it finds what {@link #find(Vocabulary, Words, IntPredicate, Collection)} finds.
   *
   * @param vocabulary the terms
   * @param words the text
   * @param ordinary tells by its place whether a word is an ordinary word of the text's language;
   *     it says of a word what it said of it in the earlier text
   * @param given what else is known to stand in the text
   * @param repeated the sentences that stood in the earlier text
   * @param earlier the terms of the same vocabulary that were in the earlier text
   */
  public static Hits find(
      Vocabulary vocabulary,
      Words words,
      IntPredicate ordinary,
      Collection<Edge> given,
      RepeatedSentences repeated,
      Hits earlier) {
    return findBeside(KnownSentences.of(repeated, earlier), vocabulary, words, ordinary, given);
  }

  /**
   * Returns the terms that are in some sentences of a text: of what {@link #find(Vocabulary, Words,
   * IntPredicate, Collection)} finds, what begins in them, and maybe more.
   *
   * @param vocabulary the terms
   * @param words the text
   * @param ordinary tells by its place whether a word is an ordinary word of the text's language
   * @param given what else is known to stand in the text: names, numbers, listed terms
   * @param sentences the numbers of the sentences
   */
  public static Hits findIn(
      Vocabulary vocabulary,
      Words words,
      IntPredicate ordinary,
      Collection<Edge> given,
      BitSet sentences) {
    KnownSentences others = KnownSentences.allBut(sentences, words);
    return findBeside(others, vocabulary, words, ordinary, given);
  }

  private static Hits findBeside(
      KnownSentences known,
      Vocabulary vocabulary,
      Words words,
      IntPredicate ordinary,
      Collection<Edge> given) {
    Matcher matcher = new Matcher(vocabulary, words, ordinary, given, known);
    matcher.lay();
    // what reaches over the end of a sentence can make terms do so
    return matcher.presence.isBlurred() && !known.isEmpty()
        ? find(vocabulary, words, ordinary, given)
        : matcher.find();
  }

  /** Lays over the text what its words stand for. */
  private void lay() {
    for (int i = 0; i < words.size(); i++) {
      if (!known.has(words.get(i).sentence())) {
        addWord(i);
      }
    }
    addEmoji();
    addSpelled();
  }

  private Hits find() {
    for (int level = 0; level <= vocabulary.deepest(); level++) {
      if ((levels & TermIndex.bit(level)) != 0 || !terms.loose().isEmpty()) {
        search(level);
      }
    }
    hits.addAll(known.hits());
    hits.sort(IN_ORDER);
    return new Hits(hits, !presence.isBlurred());
  }

  private void add(int symbol, int from, int to, boolean folded, int emoji) {
    if (!lattice.add(symbol, from, to, folded, emoji)) {
      return;
    }
    int met = terms.groups(symbol) | memberships.groups(symbol);
    lattice.lookAt(met);
    levels |= met;
    excepted |= exceptions.groups(symbol);
    if (emoji >= 0) {
      presence.add(symbol, words.emoji().get(emoji).sentence());
    } else {
      int sentence = words.get(from).sentence();
      presence.add(symbol, sentence);
      if (words.get(to - 1).sentence() != sentence) {
        presence.blur();
      }
    }
  }

  private void addAll(int[] symbols, int from, int to, boolean folded) {
    for (int symbol : symbols) {
      add(symbol, from, to, folded, NO_EMOJI);
    }
  }

  private void addWord(int index) {
    Word word = words.get(index);
    if (word.tag() == Word.Tag.MENTION) {
      return;
    }
    Meaning meaning = meanings.of(word);
    addAll(meaning.plain(), index, index + 1, false);
    addAll(meaning.base(), index, index + 1, false);
    boolean disguised = meaning.disguised();
    if ((meaning.bare().length > 0 || disguised) && ordinary.test(index)) {
      return;
    }
    addAll(meaning.bare(), index, index + 1, true);
    if (disguised || mayBeSlip(index)) {
      addAll(meanings.beneath(word.form(), meaning), index, index + 1, true);
    }
  }

  /** Tells whether a word is unknown, and no name by its capital. */
  private boolean mayBeSlip(int index) {
    Word word = words.get(index);
    boolean capital = word.shape() == Word.Shape.CAPITALISED;
    return word.form().length() >= MeaningReader.SHORTEST_REVEALED
        && !(capital && !words.beginsSentence(index))
        && word.shape() != Word.Shape.NUMBER
        && !ordinary.test(index);
  }

  private void addRevealed(String meant, int from, int to) {
    addAll(meanings.revealed(meant), from, to, true);
  }

  private void addEmoji() {
    for (int i = 0; i < words.emoji().size(); i++) {
      Emoji emoji = words.emoji().get(i);
      if (known.has(emoji.sentence())) {
        continue;
      }
      switch (emoji.form()) {
        case Emoji.URL -> addSign(Builtin.URL.symbol(), emoji, i);
        case Emoji.EMAIL -> addSign(Builtin.EMAIL.symbol(), emoji, i);
        default -> {
          for (int symbol : meanings.ofEmoji(emoji.form())) {
            addSign(symbol, emoji, i);
          }
        }
      }
    }
  }

  private void addSign(int symbol, Emoji emoji, int index) {
    add(symbol, emoji.border(), emoji.border(), false, index);
  }

  /** Adds what words mean that are spelled out or broken up by signs. */
  private void addSpelled() {
    for (Spelling spelling : Spelling.in(words)) {
      if (known.hasWords(words, spelling.from(), spelling.to())) {
        continue;
      }
      addRevealed(spelling.word(), spelling.from(), spelling.to());
      for (String meant : Disguise.reveal(spelling.word())) {
        addRevealed(meant, spelling.from(), spelling.to());
      }
    }
    for (int from = 0; from + 1 < words.size(); from++) {
      int last = Math.min(from + MOST_PARTS, words.size());
      if (BREAKING.contains(words.between(from + 1)) && !known.hasWords(words, from, last)) {
        addBroken(from);
      }
    }
  }

  /** Joins two or three words that only a sign parts, as in {@code f*ck} or {@code id-iot}. */
  private void addBroken(int from) {
    StringBuilder joined = new StringBuilder(words.get(from).form());
    for (int to = from + 1; to < words.size() && to < from + MOST_PARTS; to++) {
      int between = words.between(to);
      if (!BREAKING.contains(between)) {
        return;
      }
      int behind = words.get(to - 1).end();
      if (words.get(to).start() <= behind) {
        return; // one character that stands for several, such as a fraction
      }
      boolean single = words.get(to).start() == behind + 1;
      String letters = single ? revealSign(words.text().charAt(behind)) : "";
      joined.append(letters).append(words.get(to).form());
      if (joined.length() >= MeaningReader.SHORTEST_REVEALED && !ordinary.test(from)) {
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

  private void search(int level) {
    additions.clear();
    boolean anyLoose = !terms.loose().isEmpty();
    int bit = TermIndex.bit(level);
    for (int border = 0; border <= words.size(); border++) {
      for (int edge = lattice.firstFrom(border);
          edge != Lattice.END;
          edge = lattice.nextFrom(edge)) {
        if ((lattice.levels(edge) & bit) != 0 && !known.has(sentenceBefore(edge))) {
          searchFrom(edge, lattice.symbol(edge), level);
        }
      }
      if (anyLoose && border < words.size() && !known.has(words.get(border).sentence())) {
        for (Term term : terms.loose()) {
          if (vocabulary.nodes().get(term.node()).level() == level) {
            Found found = matchLoose(term, border);
            if (found != null) {
              additions.addLoose(found, border);
            }
          }
        }
      }
    }
    additions.settle(lattice);
    addAll();
    List<Found> finds = additions.finds();
    if (!finds.isEmpty()) {
      settle(finds);
    }
    tried.clear();
  }

  /**
   * Adds the classes that list what an edge stands for, and the finds of the terms that need it.
   */
  private void searchFrom(int edge, int symbol, int level) {
    int bit = TermIndex.bit(level);
    boolean listed = (memberships.groups(symbol) & bit) != 0;
    int place = listed ? memberships.start(symbol, level) : 0;
    if ((terms.groups(symbol) & bit) != 0) {
      int sentence = sentenceBefore(edge);
      int end = terms.end(symbol);
      for (int i = terms.start(symbol, level); i < end && terms.isOf(i, level); i++) {
        if (!terms.mayStand(i, presence, sentence)) {
          continue;
        }
        Term term = terms.term(i);
        if (!terms.isAnchored(i)) {
          searchAnchors(term, edge, sentence);
          continue;
        }
        Found found = match(term, edge);
        if (found != null) {
          while (listed
              && memberships.isOf(place, symbol, level)
              && memberships.order(place) < term.order()) {
            additions.addClass(memberships.at(place), edge, memberships.order(place));
            place++;
          }
          additions.addFind(found, edge);
        }
      }
    }
    while (listed && memberships.isOf(place, symbol, level)) {
      additions.addClass(memberships.at(place), edge, memberships.order(place));
      place++;
    }
  }

  /** Searches a sentence, which has a rare word of a term, for what the term is anchored at. */
  private void searchAnchors(Term term, int edge, int sentence) {
    boolean anywhere = presence.isBlurred();
    if (!anywhere && sentence != triedIn) {
      tried.clear();
      triedIn = sentence;
    }
    if (tried.get(term.order())) {
      return;
    }
    tried.set(term.order());
    Item anchor = term.items()[term.anchor()];
    int from = lattice.from(edge);
    int last = anywhere ? words.size() : end(from, sentence);
    for (int border = anywhere ? 0 : begin(from, sentence); border <= last; border++) {
      for (int other = lattice.firstFrom(border);
          other != Lattice.END;
          other = lattice.nextFrom(other)) {
        if (anchor.takes(lattice.symbol(other))
            && (anywhere || sentenceBefore(other) == sentence)) {
          Found found = match(term, other);
          if (found != null) {
            additions.disorder();
            additions.addFind(found, other);
          }
        }
      }
    }
  }

  /** Lays the finds and classes of a level over the text, in its order. */
  private void addAll() {
    for (int i = 0; i < additions.size(); i++) {
      if (additions.isFind(i)) {
        addFound(additions.find(i));
      } else {
        int edge = additions.edge(i);
        add(
            additions.symbol(i),
            lattice.from(edge),
            lattice.to(edge),
            lattice.folded(edge),
            lattice.emoji(edge));
      }
    }
  }

  /** Settles finds lexicon by lexicon, and takes back what exceptions meet. */
  private void settle(List<Found> found) {
    List<Found> sorted = new ArrayList<>(found);
    sorted.sort(Comparator.comparingInt(one -> one.term().node()));
    int start = 0;
    while (start < sorted.size()) {
      int number = sorted.get(start).term().node();
      int end = start + 1;
      while (end < sorted.size() && sorted.get(end).term().node() == number) {
        end++;
      }
      Vocabulary.Node node = vocabulary.nodes().get(number);
      List<Found> kept = withoutExceptions(node, sorted.subList(start, end));
      if (node.visible()) {
        for (Found one : longest(kept)) {
          hits.add(one.hit(node.name(), words));
        }
      }
      start = end;
    }
  }

  private void addFound(Found one) {
    int symbol = vocabulary.nodes().get(one.term().node()).symbol();
    add(symbol, one.from(), one.to(), one.folded(), one.emoji());
  }

  private List<Found> withoutExceptions(Vocabulary.Node node, List<Found> own) {
    int group = node.exceptions();
    if (group == Vocabulary.NO_EXCEPTIONS || (excepted & TermIndex.bit(group)) == 0) {
      return own;
    }
    BitSet excused = excused(group, own);
    if (excused.isEmpty()) {
      return own;
    }
    List<Found> kept = new ArrayList<>();
    for (Found one : own) {
      int next = excused.nextSetBit(one.first());
      if (next >= 0 && next <= one.last()) {
        lattice.remove(node.symbol(), one.from(), one.to(), one.folded(), one.emoji());
      } else {
        kept.add(one);
      }
    }
    for (Found one : kept) {
      addFound(one);
    }
    return kept;
  }

  /**
   * Returns the places, among all words and emoji, that exceptions cover.
   *
   * <p>Only sentences with finds are searched, unless terms may reach over the end of a sentence.
   */
  private BitSet excused(int group, List<Found> own) {
    List<Found> found = new ArrayList<>(0);
    BitSet searched = new BitSet(0);
    if (presence.isBlurred()) {
      except(group, 0, words.size(), searched, found);
    } else {
      int last = -1;
      for (Found one : own) {
        int sentence = sentence(one);
        if (sentence != last) {
          int first = begin(one.from(), sentence);
          except(group, first, end(one.from(), sentence), searched, found);
          last = sentence;
        }
      }
    }
    BitSet excused = new BitSet(0);
    for (Found one : found) {
      excused.set(one.first(), one.last() + 1);
    }
    return excused;
  }

  /**
   * Finds the exceptions of one group that are met from one border to another.
   *
   * @param searched the borders that were searched before; many emoji can share one
   */
  private void except(int group, int first, int last, BitSet searched, List<Found> found) {
    int from = searched.nextClearBit(first);
    for (int border = from; border <= last; border = searched.nextClearBit(border + 1)) {
      searched.set(border);
      for (int edge = lattice.firstFrom(border);
          edge != Lattice.END;
          edge = lattice.nextFrom(edge)) {
        int symbol = lattice.symbol(edge);
        if ((exceptions.groups(symbol) & TermIndex.bit(group)) != 0) {
          int sentence = sentenceBefore(edge);
          int end = exceptions.end(symbol);
          for (int i = exceptions.start(symbol, group); i < end && exceptions.isOf(i, group); i++) {
            if (exceptions.mayStand(i, presence, sentence)) {
              Found one = match(exceptions.term(i), edge);
              if (one != null) {
                found.add(one);
              }
            }
          }
        }
      }
    }
  }

  private int sentence(Found one) {
    return one.emoji() >= 0
        ? words.emoji().get(one.emoji()).sentence()
        : words.get(one.from()).sentence();
  }

  /** Returns the border at which a sentence begins that a border lies in. */
  private int begin(int border, int sentence) {
    int begin = border;
    while (begin > 0 && words.get(begin - 1).sentence() == sentence) {
      begin--;
    }
    return begin;
  }

  /** Returns the border at which a sentence ends that a border lies in. */
  private int end(int border, int sentence) {
    int end = border;
    while (end < words.size() && words.get(end).sentence() == sentence) {
      end++;
    }
    return end;
  }

  /**
   * Leaves out what lies within a longer find, and all but the first of those that cover the same.
   */
  private static List<Found> longest(List<Found> found) {
    if (found.size() < 2) {
      return found;
    }
    List<Found> sorted = new ArrayList<>(found);
    sorted.sort(
        Comparator.comparingInt(Found::first)
            .thenComparing(Comparator.comparingInt(Found::last).reversed()));
    List<Found> kept = new ArrayList<>();
    int covered = -1;
    for (Found one : sorted) {
      if (one.last() > covered) {
        kept.add(one);
        covered = one.last();
      }
    }
    return kept;
  }

  private @Nullable Found match(Term term, int edge) {
    int sentence = sentenceBefore(edge);
    Trail way = begin(term);
    int gap = term.items()[term.anchor()].gap();
    if (rightwards(way, term.anchor() + 1, lattice.to(edge), sentenceAfter(edge))
        && leftwards(way, term.anchor(), lattice.from(edge), gap, sentence)) {
      way.take(term.anchor(), edge);
      return way.found();
    }
    return null;
  }

  private @Nullable Found matchLoose(Term term, int border) {
    int sentence = words.get(border).sentence();
    Trail way = begin(term);
    int gap = term.items()[term.anchor()].gap();
    if (rightwards(way, term.anchor() + 1, border + 1, sentence)
        && leftwards(way, term.anchor(), border, gap, sentence)) {
      way.take(term.anchor(), border, border + 1);
      return way.found();
    }
    return null;
  }

  private Trail begin(Term term) {
    Trail known = trail;
    if (known == null) {
      known = new Trail(words, lattice, term);
      trail = known;
    }
    known.begin(term);
    return known;
  }

  /**
   * Matches the items from an index on.
   *
   * @param border where the items before it end
   * @param sentence the sentence that they end in
   */
  private boolean rightwards(Trail way, int index, int border, int sentence) {
    Item[] items = way.items();
    if (index == items.length) {
      return true;
    }
    Item item = items[index];
    if (item.zeroWidth()) {
      for (int at = border; at <= border + item.gap() && at <= words.size(); at++) {
        if (holds(item, at) && rightwards(way, index + 1, at, sentence)) {
          way.leaveOut(index, border);
          return true;
        }
        if (at == words.size() || words.get(at).sentence() != sentence) {
          break;
        }
      }
      return false;
    }
    for (int at = border; at <= border + item.gap() && at <= words.size(); at++) {
      boolean within = at < words.size() && words.get(at).sentence() == sentence;
      if (item.kind() == Item.Kind.ANY) {
        if (within && !words.concealed(at) && rightwards(way, index + 1, at + 1, sentence)) {
          way.take(index, at, at + 1);
          return true;
        }
      } else {
        for (int edge = lattice.firstFrom(at); edge != Lattice.END; edge = lattice.nextFrom(edge)) {
          if (item.takes(lattice.symbol(edge))
              && sentenceBefore(edge) == sentence
              && rightwards(way, index + 1, lattice.to(edge), sentenceAfter(edge))) {
            way.take(index, edge);
            return true;
          }
        }
      }
      if (!within) {
        break;
      }
    }
    way.leaveOut(index, border);
    return mayBeLeftOut(item, border, sentence) && rightwards(way, index + 1, border, sentence);
  }

  /**
   * Matches the items before an index.
   *
   * @param border where the item behind them that is there begins
   * @param gap how many other words that item lets stand before it
   * @param sentence the sentence that it begins in
   */
  private boolean leftwards(Trail way, int index, int border, int gap, int sentence) {
    if (index == 0) {
      return true;
    }
    Item item = way.items()[index - 1];
    if (item.zeroWidth()) {
      for (int at = border; at >= border - gap && at >= 0; at--) {
        if (holds(item, at) && leftwards(way, index - 1, at, item.gap(), sentence)) {
          way.leaveOut(index - 1, border);
          return true;
        }
        if (at == 0 || words.get(at - 1).sentence() != sentence) {
          break;
        }
      }
      return false;
    }
    for (int at = border; at >= border - gap && at >= 0; at--) {
      boolean within = at > 0 && words.get(at - 1).sentence() == sentence;
      if (item.kind() == Item.Kind.ANY) {
        if (within
            && !words.concealed(at - 1)
            && leftwards(way, index - 1, at - 1, item.gap(), sentence)) {
          way.take(index - 1, at - 1, at);
          return true;
        }
      } else {
        for (int edge = lattice.firstTo(at); edge != Lattice.END; edge = lattice.nextTo(edge)) {
          if (item.takes(lattice.symbol(edge))
              && sentenceAfter(edge) == sentence
              && leftwards(way, index - 1, lattice.from(edge), item.gap(), sentenceBefore(edge))) {
            way.take(index - 1, edge);
            return true;
          }
        }
      }
      if (!within) {
        break;
      }
    }
    way.leaveOut(index - 1, border);
    return mayBeLeftOut(item, border, sentence) && leftwards(way, index - 1, border, gap, sentence);
  }

  /** Returns the sentence that an edge begins in. */
  private int sentenceBefore(int edge) {
    int sign = lattice.emoji(edge);
    return sign >= 0
        ? words.emoji().get(sign).sentence()
        : words.get(lattice.from(edge)).sentence();
  }

  /** Returns the sentence that an edge ends in. */
  private int sentenceAfter(int edge) {
    int sign = lattice.emoji(edge);
    return sign >= 0
        ? words.emoji().get(sign).sentence()
        : words.get(lattice.to(edge) - 1).sentence();
  }

  private boolean holds(Item item, int border) {
    int between = words.between(border);
    return switch (item.kind()) {
      case BEGIN, END -> words.beginsSentence(border);
      case COLON -> (between & Between.COLON) != 0;
      case QUESTION -> (between & Between.QUESTION) != 0;
      case EXCLAMATION -> (between & Between.EXCLAMATION) != 0;
      case SYMBOLS, SYMBOLS_OR_END, ANY -> false;
    };
  }

  /** Tells whether a term may do without an item at a border of a sentence. */
  private boolean mayBeLeftOut(Item item, int border, int sentence) {
    return item.optional()
        || (item.kind() == Item.Kind.SYMBOLS_OR_END && endsSentence(border, sentence));
  }

  /** Tells whether no word of a sentence stands behind a border, as only emoji can. */
  private boolean endsSentence(int border, int sentence) {
    return border == words.size() || words.get(border).sentence() != sentence;
  }
}
