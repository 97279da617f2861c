package dev.vett.nlp.read;

import dev.vett.core.analysis.Classification;
import dev.vett.core.analysis.Keyword;
import dev.vett.core.analysis.Sentence;
import dev.vett.core.draft.Post;
import dev.vett.core.text.Span;
import dev.vett.nlp.classify.Classifier;
import dev.vett.nlp.classify.Label;
import dev.vett.nlp.classify.Tally;
import dev.vett.nlp.word.WordScanner;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the stretches and sentences of one post are to a task.
 *
 * <p>The words of each are read once, when first asked for: rules ask for the same stretch with and
 * without the terms in it.
 */
final class ClassifiedStretches {
  /**
   * Under this margin a sentence that says nothing by itself may belong to the remark beside it.
   */
  private static final double DOUBTFUL = 0.3;

  private final String task;
  private final Tallies words;
  private final Post post;
  private final List<Sentence> sentences;
  private final List<Keyword> keywords;
  private final List<List<Sentence>> stretches;
  private final @Nullable Tally[] tallies;
  private final @Nullable Tally[] ofSentence;
  private @Nullable List<Classification> withTerms;
  private @Nullable List<Classification> byWords;
  private @Nullable List<Classification> ofSentences;

  ClassifiedStretches(
      String task, Tallies words, Post post, List<Sentence> sentences, List<Keyword> keywords) {
    this.task = task;
    this.words = words;
    this.post = post;
    this.sentences = sentences;
    this.keywords = keywords;
    this.stretches = Stretches.of(sentences);
    this.tallies = new Tally[stretches.size()];
    this.ofSentence = new Tally[sentences.size()];
  }

  /** Returns what each stretch is, by its words and the terms in it. */
  List<Classification> withTerms() {
    List<Classification> known = withTerms;
    if (known == null) {
      known = classify(keywords);
      withTerms = known;
    }
    return known;
  }

  /** Returns what each stretch is, by its words alone. */
  List<Classification> byWords() {
    List<Classification> known = byWords;
    if (known == null) {
      known = classify(List.of());
      byWords = known;
    }
    return known;
  }

  /** Returns what each sentence is, by its words and the terms in it. */
  List<Classification> ofSentences() {
    List<Classification> known = ofSentences;
    if (known == null) {
      List<Classification> all = new ArrayList<>(sentences.size());
      for (Sentence sentence : sentences) {
        all.add(classify(sentence, keywords));
      }
      known = List.copyOf(all);
      ofSentences = known;
    }
    return known;
  }

  private List<Classification> classify(List<Keyword> seen) {
    List<Classification> all = new ArrayList<>(stretches.size());
    for (int i = 0; i < stretches.size(); i++) {
      List<Sentence> stretch = stretches.get(i);
      all.add(stretch.size() == 1 ? classify(stretch.get(0), seen) : classify(i, stretch, seen));
    }
    return List.copyOf(all);
  }

  private Classification classify(int index, List<Sentence> stretch, List<Keyword> seen) {
    Sentence first = stretch.get(0);
    Sentence last = stretch.get(stretch.size() - 1);
    Label label = tally(index, stretch).label(within(seen, first.number(), last.number()));
    if (label.name().equals(Classifier.NOTHING)) {
      return classification(label, first);
    }
    Classification strongest = null;
    for (Sentence sentence : stretch) {
      Classification one = classify(sentence, seen);
      boolean same = one.label().equals(label.name());
      if (same && (strongest == null || one.margin() > strongest.margin())) {
        strongest = one;
      }
    }
    return strongest == null
        ? classification(label, stretch)
        : spread(strongest, stretch, seen).withMargin(label.margin());
  }

  /** Adds the sentences on both sides that may belong to the same remark. */
  private Classification spread(
      Classification strongest, List<Sentence> stretch, List<Keyword> seen) {
    int at = strongest.sentence() - stretch.get(0).number();
    Span span = strongest.span();
    for (int i = at + 1; i < stretch.size() && belongs(stretch.get(i), span, seen); i++) {
      span = span.to(stretch.get(i).span());
    }
    for (int i = at - 1; i >= 0 && belongs(stretch.get(i), span, seen); i--) {
      span = span.to(stretch.get(i).span());
    }
    return new Classification(
        task, strongest.label(), strongest.margin(), span, strongest.sentence());
  }

  private boolean belongs(Sentence neighbour, Span remark, List<Keyword> seen) {
    if (neighbour.span().in() != remark.in()) {
      return false;
    }
    Classification own = classify(neighbour, seen);
    return !own.label().equals(Classifier.NOTHING)
        || (own.margin() < DOUBTFUL && !isOneWord(neighbour));
  }

  /** "Hej!" is doubtful to the classifier only because it is short. */
  private boolean isOneWord(Sentence sentence) {
    return WordScanner.forms(post.textOf(sentence.span())).size() < 2;
  }

  private Classification classify(Sentence sentence, List<Keyword> seen) {
    int number = sentence.number();
    Tally tally = ofSentence[number];
    if (tally == null) {
      tally = words.of(post.textOf(sentence.span()));
      ofSentence[number] = tally;
    }
    return classification(tally.label(within(seen, number, number)), sentence);
  }

  private Tally tally(int index, List<Sentence> stretch) {
    Tally tally = tallies[index];
    if (tally == null) {
      StringBuilder all = new StringBuilder();
      for (Sentence sentence : stretch) {
        all.append(all.isEmpty() ? "" : " ").append(post.textOf(sentence.span()));
      }
      tally = words.of(all.toString());
      tallies[index] = tally;
    }
    return tally;
  }

  private static List<Keyword> within(List<Keyword> seen, int first, int last) {
    if (seen.isEmpty()) {
      return seen;
    }
    List<Keyword> within = new ArrayList<>(seen.size());
    for (Keyword keyword : seen) {
      if (keyword.sentence() >= first && keyword.sentence() <= last) {
        within.add(keyword);
      }
    }
    return within;
  }

  private Classification classification(Label label, Sentence sentence) {
    return new Classification(
        task, label.name(), label.margin(), sentence.span(), sentence.number());
  }

  private Classification classification(Label label, List<Sentence> stretch) {
    Span last = stretch.get(stretch.size() - 1).span();
    int first = 0;
    while (stretch.get(first).span().in() != last.in()) {
      first++;
    }
    Sentence from = stretch.get(first);
    Span whole = new Span(last.in(), from.span().start(), last.end());
    return new Classification(task, label.name(), label.margin(), whole, from.number());
  }
}
