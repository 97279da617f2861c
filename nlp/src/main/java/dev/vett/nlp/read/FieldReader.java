package dev.vett.nlp.read;

import dev.vett.core.analysis.Entity;
import dev.vett.core.analysis.EntityType;
import dev.vett.core.analysis.Keyword;
import dev.vett.core.analysis.LanguageGuess;
import dev.vett.core.analysis.Recognizer;
import dev.vett.core.analysis.Sentence;
import dev.vett.core.text.Field;
import dev.vett.core.text.Language;
import dev.vett.core.text.Span;
import dev.vett.nlp.entity.EntityFinder;
import dev.vett.nlp.entity.FoundEntity;
import dev.vett.nlp.entity.Trait;
import dev.vett.nlp.lexicon.Builtin;
import dev.vett.nlp.lexicon.Edge;
import dev.vett.nlp.lexicon.Hit;
import dev.vett.nlp.sentence.SentenceReader;
import dev.vett.nlp.word.Between;
import dev.vett.nlp.word.Range;
import dev.vett.nlp.word.Word;
import dev.vett.nlp.word.WordScanner;
import dev.vett.nlp.word.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the title or the text of one post. */
final class FieldReader {
  private static final String NEGATION = "negation";

  private static final int SPACED_DASH = Between.DASH | Between.BLANK;

  /** How many words before a term a negation reaches it from. */
  private static final int NEGATION_REACH = 3;

  /** Shorter terms of English in a Nordic text are loans, or no English at all. */
  private static final int SHORTEST_ENGLISH_TERM = 3;

  /** A Nordic text with fewer words that are English alone has no English in it. */
  private static final int FEWEST_ENGLISH_WORDS = 2;

  private final Field field;
  private final String text;
  private final LanguageGuess language;
  private final int firstSentence;
  private final Vocabularies vocabularies;
  private final CompanyLists lists;
  private final EntityFinder finder;
  private final @Nullable FieldSearch earlier;
  private final Set<Language> languages;
  private SentenceNumbers numbers = SentenceNumbers.of("", List.of(), List.of());

  /**
   * Makes ready to read.
   *
   * @param earlier the search in the same field before it was changed; null where there was none
   */
  FieldReader(
      Field field,
      String text,
      LanguageGuess language,
      int firstSentence,
      Vocabularies vocabularies,
      CompanyLists lists,
      EntityFinder finder,
      @Nullable FieldSearch earlier) {
    this.field = field;
    this.text = text;
    this.language = language;
    this.firstSentence = firstSentence;
    this.vocabularies = vocabularies;
    this.lists = lists;
    this.finder = finder;
    this.earlier = earlier;
    this.languages = Vocabularies.readWith(language);
  }

  /**
   * Reads the field.
   *
   * @param sentences takes its sentences
   * @param entities takes its entities
   * @param keywords takes its keywords, in no order
   * @return the search for terms, which a later reading of the field in a changed post can use
   */
  FieldSearch read(List<Sentence> sentences, List<Entity> entities, List<Keyword> keywords) {
    List<FoundEntity> found = finder.find(text);
    List<Range> skipped =
        found.stream()
            .filter(FieldReader::isAddress)
            .map(entity -> new Range(entity.start(), entity.end()))
            .toList();
    List<Range> parts = SentenceReader.of(language.language()).read(text, skipped);
    Words words = WordScanner.scan(text, parts, skipped);
    numbers = SentenceNumbers.of(text, parts, found);
    for (Range sentence : numbers.sentences(parts)) {
      sentences.add(
          new Sentence(sentences.size(), new Span(field, sentence.start(), sentence.end())));
    }
    for (FoundEntity entity : found) {
      entities.add(entity(entity, parts));
    }
    List<Edge> given = new ArrayList<>();
    OrdinaryWords ordinary = new OrdinaryWords(words, languages);
    for (ListHit hit : lists.find(words)) {
      given.add(new Edge(hit.term().list().symbol(), hit.from(), hit.to(), hit.folded()));
      keywords.add(listed(hit, words));
    }
    addClasses(words, ordinary, found, given, keywords);
    FieldSearch search = new FieldSearch(words, ordinary, given, languages, vocabularies, earlier);
    for (Language known : languages) {
      List<Hit> hits = search.find(known);
      addKeywords(hits, hits, words, keywords);
    }
    if (!languages.contains(Language.ENGLISH)) {
      addStrayEnglish(words, ordinary, search, keywords);
    }
    return search;
  }

  /** Adds what is said in English; words that are ordinary in the text's language say nothing. */
  private void addStrayEnglish(
      Words words, OrdinaryWords ordinary, FieldSearch search, List<Keyword> keywords) {
    BitSet english = ordinary.onlyEnglish();
    if (english.cardinality() < FEWEST_ENGLISH_WORDS) {
      return;
    }
    BitSet sentences = new BitSet();
    english.stream().forEach(index -> sentences.set(words.get(index).sentence()));
    List<Hit> hits = search.findIn(Language.ENGLISH, sentences);
    List<Hit> foreign =
        hits.stream()
            .filter(hit -> hit.to() - hit.from() >= SHORTEST_ENGLISH_TERM)
            .filter(hit -> !english.get(hit.from(), hit.to()).isEmpty())
            .toList();
    addKeywords(foreign, hits, words, keywords);
  }

  private void addClasses(
      Words words,
      OrdinaryWords ordinary,
      List<FoundEntity> found,
      List<Edge> given,
      List<Keyword> keywords) {
    BitSet known = known(found);
    PersonNames names = new PersonNames(words, ordinary);
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      int person = names.personEnd(i);
      if (person > 0) {
        given.add(new Edge(Builtin.GIVEN_NAME.symbol(), i, person, false));
        keywords.add(named(Builtin.GIVEN_NAME, i, person, words));
      }
      add(Builtin.PROPER, i, names.properEnd(i), given);
      add(Builtin.STREET, i, Streets.endOf(words, i), given);
      if (!words.concealed(i) && !known.get(word.start())) {
        add(Builtin.VALUE, i, Values.endOf(words, i), given);
      }
      if (word.shape() == Word.Shape.NUMBER) {
        given.add(new Edge(Builtin.NUMBER.symbol(), i, i + 1, false));
      }
    }
    for (FoundEntity entity : found) {
      addEntity(entity, words, given, keywords);
    }
    Emphasis emphasis = new Emphasis(words, ordinary);
    emphasis.shouted().forEach(i -> addWord(Builtin.SHOUTING, i, words, keywords));
    emphasis.exclaimed().forEach(i -> addWord(Builtin.EXCLAMATIONS, i, words, keywords));
    emphasis.asked().forEach(i -> addWord(Builtin.QUESTION, i, words, keywords));
  }

  private void addWord(Builtin builtin, int index, Words words, List<Keyword> keywords) {
    keywords.add(named(builtin, index, index + 1, words));
  }

  /** What is known to be a card, a telephone number or the like is no password. */
  private static BitSet known(List<FoundEntity> found) {
    BitSet known = new BitSet(0);
    for (FoundEntity entity : found) {
      if (entity.type() != EntityType.SECRET && entity.type() != EntityType.HASHTAG) {
        known.set(entity.start(), entity.end());
      }
    }
    return known;
  }

  private void addEntity(
      FoundEntity entity, Words words, List<Edge> given, List<Keyword> keywords) {
    Builtin builtin =
        switch (entity.type()) {
          case MENTION -> Builtin.MENTION;
          case HASHTAG -> Builtin.HASHTAG;
          case PHONE -> Builtin.PHONE;
          default -> null;
        };
    int from = border(words, entity.start());
    int to = border(words, entity.end());
    if (builtin != null && from < to) {
      given.add(new Edge(builtin.symbol(), from, to, false));
      if (builtin == Builtin.MENTION) {
        keywords.add(named(builtin, from, to, words));
      }
    }
  }

  /** Returns the border before the first word that begins at an offset or behind it. */
  private static int border(Words words, int offset) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static void add(Builtin builtin, int from, int to, List<Edge> given) {
    if (to > from) {
      given.add(new Edge(builtin.symbol(), from, to, false));
    }
  }

  private void addKeywords(List<Hit> hits, List<Hit> all, Words words, List<Keyword> keywords) {
    if (hits.isEmpty()) {
      return;
    }
    BitSet negations = negations(all);
    for (Hit hit : hits) {
      keywords.add(
          new Keyword(
              hit.lexicon(),
              hit.term(),
              new Span(field, hit.start(), hit.end()),
              number(hit.sentence()),
              hit.folded(),
              isNegated(hit, negations, words),
              hit.quoted(),
              hit.instead()));
    }
  }

  /** Returns the borders behind negations. */
  private static BitSet negations(List<Hit> hits) {
    BitSet borders = new BitSet(0);
    for (Hit hit : hits) {
      if (hit.lexicon().equals(NEGATION)) {
        borders.set(hit.to());
      }
    }
    return borders;
  }

  private static boolean isNegated(Hit hit, BitSet negations, Words words) {
    int first = Math.max(0, hit.from() - NEGATION_REACH + 1);
    for (int border = negations.nextSetBit(first);
        border >= 0 && border <= hit.from();
        border = negations.nextSetBit(border + 1)) {
      if (together(words, border, hit.from())) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether no sign that parts clauses and no end of a sentence lies between two borders. */
  private static boolean together(Words words, int from, int to) {
    for (int border = from; border <= to; border++) {
      if (words.beginsSentence(border) || parts(words.between(border))) {
        return false;
      }
    }
    return true;
  }

  private static boolean parts(int between) {
    return (between & (Between.COMMA | Between.COLON)) != 0
        || (between & SPACED_DASH) == SPACED_DASH;
  }

  private Keyword listed(ListHit hit, Words words) {
    return new Keyword(
        hit.term().list().word(),
        hit.term().source(),
        span(words, hit.from(), hit.to()),
        number(words.get(hit.from()).sentence()),
        hit.folded(),
        false,
        false,
        null);
  }

  private Keyword named(Builtin builtin, int from, int to, Words words) {
    return new Keyword(
        builtin.word(),
        "<" + builtin.word() + ">",
        span(words, from, to),
        number(words.get(from).sentence()),
        false,
        false,
        words.get(from).quoted(),
        null);
  }

  private int number(int part) {
    return firstSentence + numbers.of(part);
  }

  private Span span(Words words, int from, int to) {
    return new Span(field, words.get(from).start(), words.get(to - 1).end());
  }

  private Entity entity(FoundEntity entity, List<Range> parts) {
    int sentence = sentence(parts, entity.start());
    Span span = new Span(field, entity.start(), entity.end());
    return new Entity(
        entity.type(),
        span,
        number(sentence),
        Recognizer.PATTERN,
        entity.has(Trait.OWN),
        entity.has(Trait.SHARED),
        entity.has(Trait.CHANNEL),
        entity.has(Trait.DECEPTIVE),
        entity.has(Trait.INTERNAL));
  }

  /** Returns the number of the last sentence that begins at an offset or before it, or 0. */
  private static int sentence(List<Range> parts, int offset) {
    int low = 0;
    int high = parts.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (parts.get(middle).start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return Math.max(0, low);
  }

  private static boolean isAddress(FoundEntity entity) {
    return entity.type() == EntityType.URL || entity.type() == EntityType.EMAIL;
  }
}
