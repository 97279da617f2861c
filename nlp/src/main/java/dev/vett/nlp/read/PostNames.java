package dev.vett.nlp.read;

import dev.vett.core.analysis.Entity;
import dev.vett.core.analysis.EntityType;
import dev.vett.core.analysis.Keyword;
import dev.vett.core.analysis.Recognizer;
import dev.vett.core.analysis.Sentence;
import dev.vett.core.draft.Post;
import dev.vett.core.text.Field;
import dev.vett.core.text.Language;
import dev.vett.core.text.Span;
import dev.vett.nlp.lexicon.Builtin;
import dev.vett.nlp.names.Name;
import dev.vett.nlp.names.NameReader;
import dev.vett.nlp.word.Range;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Reads the names in one post: those that the company listed, and those that the model finds. */
final class PostNames {
  private static final Set<String> ORGANISATIONS =
      Set.of(Builtin.EMPLOYER.word(), Builtin.CUSTOMER.word(), Builtin.COMPETITOR.word());

  private final Post post;
  private final Language language;
  private final List<Sentence> sentences;
  private final List<Entity> entities;
  private final List<Keyword> keywords;

  PostNames(
      Post post,
      Language language,
      List<Sentence> sentences,
      List<Entity> entities,
      List<Keyword> keywords) {
    this.post = post;
    this.language = language;
    this.sentences = sentences;
    this.entities = entities;
    this.keywords = keywords;
  }

  List<Entity> read() {
    List<Entity> names = new ArrayList<>();
    TakenSpans taken = new TakenSpans();
    for (Keyword keyword : keywords) {
      if (ORGANISATIONS.contains(keyword.lexicon()) && taken.free(keyword.span())) {
        taken.add(keyword.span());
        names.add(entity(EntityType.ORGANISATION, keyword.span(), Recognizer.LIST));
      }
    }
    entities.stream().filter(entity -> !holdsNames(entity)).map(Entity::span).forEach(taken::add);
    for (Field field : List.of(Field.TITLE, Field.TEXT)) {
      for (Name name : inField(field)) {
        Span span = new Span(field, name.start(), name.end());
        if (taken.free(span)) {
          names.add(entity(name.type(), span, Recognizer.MODEL));
        }
      }
    }
    names.sort(Comparator.comparing(Entity::span));
    return List.copyOf(names);
  }

  private List<Name> inField(Field field) {
    List<Range> parts =
        sentences.stream()
            .map(Sentence::span)
            .filter(span -> span.in() == field)
            .map(span -> new Range(span.start(), span.end()))
            .toList();
    List<Range> kept =
        entities.stream()
            .map(Entity::span)
            .filter(span -> span.in() == field)
            .map(span -> new Range(span.start(), span.end()))
            .toList();
    return parts.isEmpty()
        ? List.of()
        : NameReader.of(language).read(post.textOf(field), parts, kept);
  }

  /** A mention or hashtag can be somebody's name; a telephone number cannot. */
  private static boolean holdsNames(Entity entity) {
    return entity.type() == EntityType.MENTION || entity.type() == EntityType.HASHTAG;
  }

  private Entity entity(EntityType type, Span span, Recognizer by) {
    return new Entity(type, span, sentenceOf(span), by, false, false, false, false, false);
  }

  /** Returns the number of the last sentence that begins no later than a span. */
  private int sentenceOf(Span span) {
    int first = 0;
    int last = sentences.size() - 1;
    while (first < last) {
      int middle = (first + last + 1) >>> 1;
      if (beginsBehind(sentences.get(middle).span(), span)) {
        last = middle - 1;
      } else {
        first = middle;
      }
    }
    return first;
  }

  private static boolean beginsBehind(Span sentence, Span span) {
    boolean together = sentence.in() == span.in();
    return together ? sentence.start() > span.start() : span.in() == Field.TITLE;
  }
}
