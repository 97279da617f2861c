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
import dev.vett.nlp.classify.Label;
import dev.vett.nlp.stance.StanceReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What was read in one post; names and classifications are read when they are asked for.
 *
 * <p>One thread asks at a time, but the rules of a pack that did not end in time may still ask
 * beside the check that goes on without them.
 */
final class PostReading implements Reading {
  private final Post post;
  private final LanguageGuess language;
  private final List<Sentence> sentences;
  private final List<Entity> entities;
  private final List<Keyword> keywords;
  private final Map<Field, FieldSearch> searches;
  private final Map<String, Tallies> tallies;
  private final Map<String, Classification> ofText = new HashMap<>();
  private final Map<String, ClassifiedStretches> ofStretches = new HashMap<>();
  private @Nullable List<Entity> names;
  private @Nullable Stance stance;

  /**
   * Takes what was read.
   *
   * @param searches the searches for terms in title and text, where there are any
   * @param earlier the reading of the post before it was changed; null where there was none
   */
  PostReading(
      Post post,
      LanguageGuess language,
      List<Sentence> sentences,
      List<Entity> entities,
      List<Keyword> keywords,
      Map<Field, FieldSearch> searches,
      @Nullable PostReading earlier) {
    this.post = post;
    this.language = language;
    this.sentences = List.copyOf(sentences);
    this.entities = List.copyOf(entities);
    this.keywords = List.copyOf(keywords);
    this.searches = searches;
    this.tallies =
        earlier != null && earlier.language.language() == language.language()
            ? earlier.tallies
            : new ConcurrentHashMap<>(1);
  }

  /** Returns the search for terms in a field; null where the field is empty. */
  @Nullable FieldSearch searchOf(Field field) {
    return searches.get(field);
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
  public synchronized Stance stance() {
    Stance known = stance;
    if (known == null) {
      known = StanceReader.of(keywords, post.text(), language.language());
      stance = known;
    }
    return known;
  }

  @Override
  public synchronized List<Entity> names() {
    List<Entity> known = names;
    if (known == null) {
      known = new PostNames(post, language.language(), sentences, entities, keywords).read();
      names = known;
    }
    return known;
  }

  @Override
  public synchronized Classification classification(String task) {
    Classification known = ofText.get(task);
    if (known == null) {
      List<Keyword> found = new ArrayList<>(keywords.size());
      for (Keyword keyword : keywords) {
        if (keyword.span().in() == Field.TEXT) {
          found.add(keyword);
        }
      }
      Span whole = new Span(Field.TEXT, 0, post.text().length());
      Label label = tallies(task).of(post.text()).label(found);
      known = new Classification(task, label.name(), label.margin(), whole, first());
      ofText.put(task, known);
    }
    return known;
  }

  @Override
  public synchronized List<Classification> classifications(String task) {
    return stretched(task).ofSentences();
  }

  @Override
  public synchronized List<Classification> stretches(String task) {
    return stretched(task).withTerms();
  }

  @Override
  public synchronized List<Classification> stretchesByWords(String task) {
    return stretched(task).byWords();
  }

  private ClassifiedStretches stretched(String task) {
    ClassifiedStretches known = ofStretches.get(task);
    if (known == null) {
      known = new ClassifiedStretches(task, tallies(task), post, sentences, keywords);
      ofStretches.put(task, known);
    }
    return known;
  }

  private Tallies tallies(String task) {
    return tallies.computeIfAbsent(task, any -> new Tallies(task, language.language()));
  }

  /** Returns the number of the text's first sentence, behind those of the title. */
  private int first() {
    int first = 0;
    while (first < sentences.size() && sentences.get(first).span().in() == Field.TITLE) {
      first++;
    }
    return first;
  }

  @Override
  public String toString() {
    return "PostReading[" + keywords.size() + " keywords]";
  }
}
