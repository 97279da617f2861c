package dev.vett.nlp.read;

import dev.vett.core.analysis.Classification;
import dev.vett.core.analysis.Entity;
import dev.vett.core.analysis.Keyword;
import dev.vett.core.analysis.LanguageGuess;
import dev.vett.core.analysis.Reading;
import dev.vett.core.analysis.Sentence;
import dev.vett.core.analysis.Stance;
import dev.vett.core.draft.Post;
import dev.vett.core.text.Field;
import dev.vett.core.text.Span;
import dev.vett.nlp.classify.Classifier;
import dev.vett.nlp.classify.Label;
import dev.vett.nlp.stance.StanceReader;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was read in one post; names and classifications are read when they are asked for. */
final class PostReading implements Reading {
  private final Post post;
  private final LanguageGuess language;
  private final List<Sentence> sentences;
  private final List<Entity> entities;
  private final List<Keyword> keywords;
  private final Map<String, Classification> ofText = new HashMap<>();
  private final Map<String, List<Classification>> ofSentences = new HashMap<>();
  private final Map<String, List<Classification>> ofStretches = new HashMap<>();
  private final Map<String, List<Classification>> ofWords = new HashMap<>();
  private @Nullable List<Entity> names;
  private @Nullable Stance stance;

  PostReading(
      Post post,
      LanguageGuess language,
      List<Sentence> sentences,
      List<Entity> entities,
      List<Keyword> keywords) {
    this.post = post;
    this.language = language;
    this.sentences = List.copyOf(sentences);
    this.entities = List.copyOf(entities);
    this.keywords = List.copyOf(keywords);
  }

  @Override
  public LanguageGuess language() {
    return language;
  }

  @Override
  public List<Sentence> sentences() {
    return sentences;
  }

  @Override
  public List<Entity> entities() {
    return entities;
  }

  @Override
  public List<Keyword> keywords() {
    return keywords;
  }

  @Override
  public Stance stance() {
    Stance known = stance;
    if (known == null) {
      known = StanceReader.of(keywords, post.text(), language.language());
      stance = known;
    }
    return known;
  }

  @Override
  public List<Entity> names() {
    List<Entity> known = names;
    if (known == null) {
      known = new PostNames(post, language.language(), sentences, entities, keywords).read();
      names = known;
    }
    return known;
  }

  @Override
  public Classification classification(String task) {
    return ofText.computeIfAbsent(
        task,
        asked ->
            classify(
                asked,
                new Span(Field.TEXT, 0, post.text().length()),
                first(),
                keywords.stream().filter(one -> one.span().in() == Field.TEXT).toList()));
  }

  @Override
  public List<Classification> classifications(String task) {
    return ofSentences.computeIfAbsent(
        task,
        asked -> sentences.stream().map(sentence -> classify(asked, sentence, keywords)).toList());
  }

  @Override
  public List<Classification> stretches(String task) {
    return ofStretches.computeIfAbsent(task, asked -> stretches(asked, keywords));
  }

  @Override
  public List<Classification> stretchesByWords(String task) {
    return ofWords.computeIfAbsent(task, asked -> stretches(asked, List.of()));
  }

  private List<Classification> stretches(String task, List<Keyword> seen) {
    return Stretches.of(sentences).stream()
        .map(stretch -> classifyAll(task, stretch, seen))
        .toList();
  }

  private Classification classifyAll(String task, List<Sentence> stretch, List<Keyword> seen) {
    Sentence first = stretch.get(0);
    if (stretch.size() == 1) {
      return classify(task, first, seen);
    }
    String words =
        stretch.stream()
            .map(sentence -> post.textOf(sentence.span()))
            .collect(Collectors.joining(" "));
    int last = first.number() + stretch.size() - 1;
    Label label =
        Classifier.of(task)
            .classify(
                words,
                language.language(),
                seen.stream()
                    .filter(one -> one.sentence() >= first.number() && one.sentence() <= last)
                    .toList());
    if (label.name().equals(Classifier.NOTHING)) {
      return new Classification(task, label.name(), label.margin(), first.span(), first.number());
    }
    return stretch.stream()
        .map(sentence -> classify(task, sentence, seen))
        .filter(one -> one.label().equals(label.name()))
        .max(Comparator.comparingDouble(Classification::margin))
        .map(one -> one.withMargin(label.margin()))
        .orElseGet(() -> classification(task, label, stretch));
  }

  private static Classification classification(String task, Label label, List<Sentence> stretch) {
    Sentence last = stretch.get(stretch.size() - 1);
    Sentence first =
        stretch.stream()
            .filter(sentence -> sentence.span().in() == last.span().in())
            .findFirst()
            .orElse(last);
    Span whole = new Span(last.span().in(), first.span().start(), last.span().end());
    return new Classification(task, label.name(), label.margin(), whole, first.number());
  }

  /** Returns the number of the text's first sentence, behind those of the title. */
  private int first() {
    return (int) sentences.stream().filter(sentence -> sentence.span().in() == Field.TITLE).count();
  }

  private Classification classify(String task, Sentence sentence, List<Keyword> seen) {
    List<Keyword> found =
        seen.stream().filter(keyword -> keyword.sentence() == sentence.number()).toList();
    return classify(task, sentence.span(), sentence.number(), found);
  }

  private Classification classify(String task, Span span, int sentence, List<Keyword> found) {
    Label label = Classifier.of(task).classify(post.textOf(span), language.language(), found);
    return new Classification(task, label.name(), label.margin(), span, sentence);
  }

  @Override
  public String toString() {
    return "PostReading[" + keywords.size() + " keywords]";
  }
}
