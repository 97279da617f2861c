package dev.vett.nlp.lexicon;

import dev.vett.nlp.word.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;

/** The sentences of a text that need no search, with the terms of a vocabulary in them. */
final class KnownSentences {
  private static final KnownSentences NONE = new KnownSentences(new BitSet(0), List.of());

  private final BitSet known;
  private final List<Hit> hits;

  private KnownSentences(BitSet known, List<Hit> hits) {
    this.known = known;
    this.hits = hits;
  }

  /** Knows no sentence. */
  static KnownSentences none() {
    return NONE;
  }

  /** Takes over what an earlier search found in the sentences that stand in both texts. */
  static KnownSentences of(RepeatedSentences repeated, Hits earlier) {
    if (!earlier.parted()) {
      return NONE;
    }
    SearchedText text = repeated.text();
    SearchedText before = repeated.before();
    List<List<Hit>> found = bySentence(earlier, before.size());
    BitSet known = new BitSet(text.size());
    List<Hit> hits = new ArrayList<>();
    int[] places = repeated.places();
    for (int i = 0; i < places.length; i++) {
      if (places[i] != SearchedText.NONE && isWithin(found.get(places[i]), before)) {
        known.set(i);
        for (Hit hit : found.get(places[i])) {
          hits.add(moved(hit, before, i, text));
        }
      }
    }
    return new KnownSentences(known, hits);
  }

  /** Passes over all sentences of a text but some, as if nothing stood in them. */
  static KnownSentences allBut(BitSet sentences, Words words) {
    BitSet others = new BitSet();
    for (int i = 0; i < words.size(); i++) {
      others.set(words.get(i).sentence());
    }
    words.emoji().forEach(emoji -> others.set(emoji.sentence()));
    others.andNot(sentences);
    return new KnownSentences(others, List.of());
  }

  private static List<List<Hit>> bySentence(Hits hits, int sentences) {
    List<List<Hit>> found = new ArrayList<>(Collections.nCopies(sentences, List.of()));
    for (Hit hit : hits.list()) {
      if (found.get(hit.sentence()).isEmpty()) {
        found.set(hit.sentence(), new ArrayList<>());
      }
      found.get(hit.sentence()).add(hit);
    }
    return found;
  }

  /** Tells whether no term points at anything outside of its sentence. */
  private static boolean isWithin(List<Hit> hits, SearchedText text) {
    for (Hit hit : hits) {
      if (hit.start() < text.start(hit.sentence()) || hit.end() > text.end(hit.sentence())) {
        return false;
      }
    }
    return true;
  }

  private static Hit moved(Hit hit, SearchedText before, int sentence, SearchedText text) {
    int words = text.firstWord(sentence) - before.firstWord(hit.sentence());
    int units = text.start(sentence) - before.start(hit.sentence());
    return new Hit(
        hit.lexicon(),
        hit.term(),
        hit.from() + words,
        hit.to() + words,
        hit.start() + units,
        hit.end() + units,
        sentence,
        hit.quoted(),
        hit.folded(),
        hit.instead());
  }

  boolean isEmpty() {
    return known.isEmpty();
  }

  boolean has(int sentence) {
    return known.get(sentence);
  }

  /** Tells whether the words between two borders stand within one sentence that is known. */
  boolean hasWords(Words words, int from, int to) {
    int sentence = words.get(from).sentence();
    return known.get(sentence) && words.get(to - 1).sentence() == sentence;
  }

  /** Returns the terms in the known sentences. */
  List<Hit> hits() {
    return hits;
  }
}
