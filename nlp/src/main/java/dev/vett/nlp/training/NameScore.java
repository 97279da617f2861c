package dev.vett.nlp.training;

import dev.vett.core.analysis.EntityType;
import dev.vett.core.text.Language;
import dev.vett.nlp.names.NameReader;
import dev.vett.nlp.names.NameTag;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Measures how many names are found with their exact borders and type, on the corpora's tokens. */
final class NameScore {
  private final Corpus corpus;

  NameScore(Corpus corpus) {
    this.corpus = corpus;
  }

  /** Returns the lines of a Markdown table: as written, in lower case, and in capitals. */
  List<String> lines() throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(
        "| part | names | precision | recall | F1 | PER | ORG | LOC | lower case | CAPITALS |");
    lines.add("|---|---|---|---|---|---|---|---|---|---|");
    for (Language language : Language.values()) {
      for (String part : Corpus.devParts(language)) {
        List<TaggedSentence> sentences = corpus.read(part);
        Tallies written = new Tallies(sentences, language, token -> token);
        Tallies lower = new Tallies(sentences, language, token -> token.toLowerCase(Locale.ROOT));
        Tallies upper = new Tallies(sentences, language, token -> token.toUpperCase(Locale.ROOT));
        lines.add(
            String.format(
                Locale.ROOT,
                "| %s | %d | %.1f | %.1f | **%.1f** | %.0f | %.0f | %.0f | %.1f | %.1f |",
                part,
                written.all.wanted,
                written.all.precision(),
                written.all.recall(),
                written.all.f1(),
                written.persons.f1(),
                written.organisations.f1(),
                written.places.f1(),
                lower.all.f1(),
                upper.all.f1()));
      }
    }
    return lines;
  }

  private static Set<Found> names(List<NameTag> tags) {
    Set<Found> names = new HashSet<>();
    int index = 0;
    while (index < tags.size()) {
      int end = index + 1;
      NameTag tag = tags.get(index);
      if (tag.type() != null) {
        while (end < tags.size()
            && tags.get(end).type() == tag.type()
            && !tags.get(end).isFirst()) {
          end++;
        }
        names.add(new Found(tag.type(), index, end));
      }
      index = end;
    }
    return names;
  }

  private record Found(@Nullable EntityType type, int start, int end) {}

  /** What was right of the names of each type, in one way of writing. */
  private static final class Tallies {
    private final Tally persons = new Tally();
    private final Tally organisations = new Tally();
    private final Tally places = new Tally();
    private final Tally all = new Tally();

    Tallies(List<TaggedSentence> sentences, Language language, UnaryOperator<String> writing) {
      NameReader reader = NameReader.of(language);
      for (TaggedSentence sentence : sentences) {
        Set<Found> truth = names(sentence.tags().stream().map(NameTag::of).toList());
        Set<Found> read = names(reader.tag(sentence.tokens().stream().map(writing).toList()));
        for (Found name : truth) {
          of(name.type()).wanted++;
          all.wanted++;
        }
        for (Found name : read) {
          int right = truth.contains(name) ? 1 : 0;
          of(name.type()).found++;
          of(name.type()).right += right;
          all.found++;
          all.right += right;
        }
      }
    }

    private Tally of(@Nullable EntityType type) {
      return type == EntityType.PERSON
          ? persons
          : type == EntityType.ORGANISATION ? organisations : places;
    }
  }

  private static final class Tally {
    private int right;
    private int found;
    private int wanted;

    double precision() {
      return 100.0 * right / Math.max(1, found);
    }

    double recall() {
      return 100.0 * right / Math.max(1, wanted);
    }

    double f1() {
      return 200.0 * right / Math.max(1, found + wanted);
    }
  }
}
