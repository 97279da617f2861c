package dev.vett.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.on;
import static org.drools.model.DSL.or;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import dev.vett.core.analysis.Classification;
import dev.vett.core.analysis.Entity;
import dev.vett.core.analysis.EntityType;
import dev.vett.core.analysis.Keyword;
import dev.vett.core.analysis.LanguageGuess;
import dev.vett.core.analysis.Reading;
import dev.vett.core.analysis.Recognizer;
import dev.vett.core.analysis.Sentence;
import dev.vett.core.analysis.Stance;
import dev.vett.core.check.Finding;
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
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;
import org.junit.jupiter.api.Test;
import org.kie.api.runtime.KieSession;

class ScreenedRulesTest {
  private static final RuleBase TOGETHER = new RuleBase(Precompiled.models());
  private static final ScreenedRules SCREENED = ScreenedRules.of(Precompiled.models());

  /** The labels that rules ask for, and one that none does. */
  private static final List<String> LABELS =
      List.of(
          "none",
          "abuse",
          "threat",
          "sexual",
          "discrimination",
          "mockery",
          "embarrassing",
          "legal-threat",
          "hostile",
          "evasive",
          "other",
          "affiliation",
          "selling",
          "financial",
          "personnel",
          "legal",
          "security-incident");

  /** The lexicons that the rules of each folder name. */
  private static final List<List<String>> LEXICONS = lexicons();

  private static List<List<String>> lexicons() {
    Pattern name = Pattern.compile("lexicon == \"([^\"]+)\"");
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

  @Property(tries = 3_000)
  void findsWhatAllRulesTogetherFind(@ForAll long seed) {
    List<Object> facts = facts(new Random(seed));
    assertThat(SCREENED.judge(facts)).isEqualTo(together(facts));
  }

  @Test
  void runsNoRuleOnADraftWithNothingToFind() {
    assertThat(SCREENED.judge(List.of(Post.of(Channel.MICROBLOG, "Kaffe")))).isEmpty();
  }

  @Test
  void refusesAConditionThatItCannotRead() {
    Variable<Post> post = declarationOf(Post.class, "post");
    Variable<Keyword> keyword = declarationOf(Keyword.class, "keyword");
    ModelImpl model = new ModelImpl();
    model.addRule(
        rule("dev.vett.test", "either")
            .build(or(pattern(post), pattern(keyword)), on(post).execute(any -> {})));
    ScreenedRules rules = ScreenedRules.of(List.of(model));
    assertThatIllegalArgumentException()
        .isThrownBy(rules::prepare)
        .withMessageContaining("rule \"either\"")
        .withMessageContaining("OR");
  }

  private static List<Finding> together(List<Object> facts) {
    Findings findings = new Findings();
    KieSession session = TOGETHER.newSession();
    try {
      session.setGlobal("findings", findings);
      facts.forEach(session::insert);
      session.fireAllRules();
      return findings.list();
    } finally {
      session.dispose();
    }
  }

  /** Keywords that rules of the same folder name, so that those with several patterns meet them. */
  private static List<Object> facts(Random random) {
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
