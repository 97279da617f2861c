package dev.vett.rules.engine;

import dev.vett.core.analysis.Classification;
import dev.vett.core.analysis.Entity;
import dev.vett.core.analysis.EntityType;
import dev.vett.core.analysis.Keyword;
import dev.vett.core.analysis.LanguageGuess;
import dev.vett.core.analysis.Reading;
import dev.vett.core.analysis.Recognizer;
import dev.vett.core.analysis.Sentence;
import dev.vett.core.analysis.Stance;
import dev.vett.core.draft.Audience;
import dev.vett.core.draft.Channel;
import dev.vett.core.draft.Comment;
import dev.vett.core.draft.Post;
import dev.vett.core.text.Field;
import dev.vett.core.text.Language;
import dev.vett.core.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Facts by chance, such as a draft may have. */
final class RandomFacts {
  /** The labels that rules ask for, and one that none does. */
  private static final List<String> LABELS =
      Stream.concat(
              named("label [!=]= \"([^\"]+)\"").stream().flatMap(List::stream), Stream.of("any"))
          .distinct()
          .toList();

  /** The lexicons that the rules of each folder name. */
  private static final List<List<String>> LEXICONS = named("lexicon == \"([^\"]+)\"");

  /** Returns what the first group of a pattern takes from the rules of each folder. */
  private static List<List<String>> named(String pattern) {
    Pattern name = Pattern.compile(pattern);
    try (Stream<Path> files = Files.walk(Path.of("src/main/resources/dev/vett/rules/nordic"))) {
      return files
          .filter(file -> file.endsWith("rule.drl"))
          .sorted()
          .map(file -> name.matcher(read(file)).results().map(hit -> hit.group(1)).toList())
          .filter(names -> !names.isEmpty())
          .toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private RandomFacts() {}

  /** Keywords that rules of the same folder name, so that those with several patterns meet them. */
  static List<Object> of(Random random) {
    List<Object> facts = new ArrayList<>();
    facts.add(post(random));
    facts.add(standing(random));
    facts.add(new Reach(1 + random.nextInt(5), random.nextBoolean(), random.nextBoolean()));
    facts.add(new AnyReading(random.nextLong()));
    if (random.nextBoolean()) {
      Stance[] stances = Stance.values();
      facts.add(new Answered(stances[random.nextInt(stances.length)], random.nextBoolean()));
    }
    if (random.nextBoolean()) {
      facts.add(new Wording(random.nextInt(50), random.nextInt(100)));
    }
    if (random.nextInt(4) == 0) {
      facts.add(new Rewrite(true, List.of(new Span(Field.TEXT, 0, random.nextInt(60)))));
    }
    for (int folder = 0; folder < 3; folder++) {
      List<String> lexicons = LEXICONS.get(random.nextInt(LEXICONS.size()));
      int keywords = random.nextInt(5);
      for (int i = 0; i < keywords; i++) {
        facts.add(keyword(lexicons.get(random.nextInt(lexicons.size())), random));
      }
    }
    int entities = random.nextInt(3);
    for (int i = 0; i < entities; i++) {
      facts.add(entity(random));
    }
    return facts;
  }

  private static Post post(Random random) {
    Channel[] channels = Channel.values();
    Audience[] audiences = Audience.values();
    return new Post(
        "x".repeat(100),
        null,
        null,
        channels[random.nextInt(channels.length)],
        null,
        audiences[random.nextInt(audiences.length)],
        null,
        random.nextBoolean() ? new Comment("y", null, null) : null,
        null,
        List.of(),
        random.nextInt(4) == 0,
        null);
  }

  private static Standing standing(Random random) {
    return new Standing(
        random.nextBoolean(),
        random.nextBoolean(),
        random.nextBoolean(),
        random.nextBoolean(),
        random.nextBoolean(),
        random.nextBoolean(),
        random.nextBoolean(),
        random.nextBoolean(),
        random.nextBoolean(),
        random.nextBoolean(),
        random.nextBoolean(),
        random.nextBoolean(),
        random.nextBoolean() ? Set.of("financial", "legal") : Set.of());
  }

  private static Keyword keyword(String lexicon, Random random) {
    int start = random.nextInt(80);
    return new Keyword(
        lexicon,
        "term",
        new Span(Field.TEXT, start, start + 1 + random.nextInt(8)),
        random.nextInt(2),
        false,
        random.nextInt(5) == 0,
        random.nextInt(5) == 0,
        null);
  }

  private static Entity entity(Random random) {
    EntityType[] types = EntityType.values();
    int start = random.nextInt(80);
    return new Entity(
        types[random.nextInt(types.length)],
        new Span(Field.TEXT, start, start + 5),
        random.nextInt(2),
        Recognizer.PATTERN,
        random.nextBoolean(),
        random.nextBoolean(),
        random.nextBoolean(),
        random.nextBoolean(),
        random.nextBoolean());
  }

  /** Classifies by chance, and the same each time that it is asked. */
  private record AnyReading(long seed) implements Reading {
    @Override
    public LanguageGuess language() {
      return new LanguageGuess(Language.SWEDISH, 1, Language.SWEDISH);
    }

    @Override
    public List<Sentence> sentences() {
      return List.of();
    }

    @Override
    public List<Entity> entities() {
      return List.of();
    }

    @Override
    public Stance stance() {
      return Stance.NEUTRAL;
    }

    @Override
    public List<Keyword> keywords() {
      return List.of();
    }

    @Override
    public List<Entity> names() {
      return List.of();
    }

    @Override
    public Classification classification(String task) {
      Random random = new Random(seed + task.hashCode());
      String label = LABELS.get(random.nextInt(LABELS.size()));
      double margin = random.nextBoolean() ? 0.99 : random.nextDouble();
      return new Classification(task, label, margin, new Span(Field.TEXT, 0, 9), 0);
    }

    @Override
    public List<Classification> classifications(String task) {
      return List.of(classification(task));
    }

    @Override
    public List<Classification> stretches(String task) {
      return List.of(classification(task), classification(task + " later"));
    }

    @Override
    public List<Classification> stretchesByWords(String task) {
      return List.of(classification(task + " by words"));
    }
  }
}
