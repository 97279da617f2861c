package dev.vett.nlp.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vett.core.analysis.Entity;
import dev.vett.core.analysis.EntityType;
import dev.vett.core.analysis.Keyword;
import dev.vett.core.analysis.Recognizer;
import dev.vett.core.analysis.Sentence;
import dev.vett.core.draft.Channel;
import dev.vett.core.draft.Post;
import dev.vett.core.text.Field;
import dev.vett.core.text.Language;
import dev.vett.core.text.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class PostNamesTest {
  private static final String LISTED = "Volvo";
  private static final String SENTENCE = LISTED + " vann. ";

  @Test
  void aListedNameIsNotFoundASecondTimeByTheModel() {
    assertThat(namesIn(3))
        .extracting(Entity::span)
        .containsExactly(
            new Span(Field.TEXT, 0, 5),
            new Span(Field.TEXT, SENTENCE.length(), SENTENCE.length() + 5),
            new Span(Field.TEXT, 2 * SENTENCE.length(), 2 * SENTENCE.length() + 5));
  }

  @Test
  void anAddressIsNoNameAndATagCanBeOne() {
    String text = "Anna.Berg@a.example skrev. @anna_berg svarade.";
    Span address = new Span(Field.TEXT, 0, 19);
    Span mention = new Span(Field.TEXT, 27, 37);
    List<Entity> names =
        new PostNames(
                Post.of(Channel.BLOG, text),
                Language.SWEDISH,
                List.of(
                    new Sentence(0, new Span(Field.TEXT, 0, 26)),
                    new Sentence(1, new Span(Field.TEXT, 27, 46))),
                List.of(entity(EntityType.EMAIL, address), entity(EntityType.MENTION, mention)),
                List.of())
            .read();

    assertThat(names).extracting(Entity::span).containsExactly(mention);
    assertThat(names).extracting(Entity::sentence).containsExactly(1);
  }

  @Test
  void takesTimeInProportionToTheNumberOfNamesAndSentences() {
    int count = 50_000;
    List<Entity> names = Assertions.assertTimeout(Duration.ofSeconds(10), () -> namesIn(count));

    assertThat(names).hasSize(count);
    assertThat(names.get(count - 1).sentence()).isEqualTo(count - 1);
  }

  /** Returns the names of as many sentences, each of which begins with a listed one. */
  private static List<Entity> namesIn(int count) {
    List<Sentence> sentences = new ArrayList<>();
    List<Keyword> keywords = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int start = i * SENTENCE.length();
      sentences.add(new Sentence(i, new Span(Field.TEXT, start, start + SENTENCE.length() - 1)));
      Span name = new Span(Field.TEXT, start, start + LISTED.length());
      keywords.add(new Keyword("competitor", LISTED, name, i, false, false, false, null));
    }
    Post post = Post.of(Channel.BLOG, SENTENCE.repeat(count));
    return new PostNames(post, Language.SWEDISH, sentences, List.of(), keywords).read();
  }

  private static Entity entity(EntityType type, Span span) {
    return new Entity(type, span, 0, Recognizer.PATTERN, false, false, false, false, false);
  }
}
