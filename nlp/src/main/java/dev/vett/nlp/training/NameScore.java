package dev.vett.nlp.training;

import dev.vett.core.text.Language;
import dev.vett.nlp.names.NameReader;
import dev.vett.nlp.names.NameTag;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

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
        Map<Kind, Tally> written = tallies(sentences, language, token -> token);
        Tally all = written.get(Kind.ALL);
        lines.add(
            String.format(
                Locale.ROOT,
                "| %s | %d | %.1f | %.1f | **%.1f** | %.0f | %.0f | %.0f | %.1f | %.1f |",
                part,
                all.wanted,
                all.precision(),
                all.recall(),
                all.f1(),
                written.get(Kind.PER).f1(),
                written.get(Kind.ORG).f1(),
                written.get(Kind.LOC).f1(),
                tallies(sentences, language, token -> token.toLowerCase(Locale.ROOT))
                    .get(Kind.ALL)
                    .f1(),
                tallies(sentences, language, token -> token.toUpperCase(Locale.ROOT))
                    .get(Kind.ALL)
                    .f1()));
      }
    }
    return lines;
  }

  private static Map<Kind, Tally> tallies(
      List<TaggedSentence> sentences, Language language, UnaryOperator<String> writing) {
    Map<Kind, Tally> tallies = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      tallies.put(kind, new Tally());
    }
    NameReader reader = NameReader.of(language);
    for (TaggedSentence sentence : sentences) {
      Set<Found> truth = names(sentence.tags().stream().map(NameTag::of).toList());
      Set<Found> read = names(reader.tag(sentence.tokens().stream().map(writing).toList()));
      truth.forEach(name -> tallies.get(name.kind()).wanted++);
      read.forEach(name -> tallies.get(name.kind()).found++);
      read.stream().filter(truth::contains).forEach(name -> tallies.get(name.kind()).right++);
    }
    Tally all = tallies.get(Kind.ALL);
    for (Kind kind : List.of(Kind.PER, Kind.ORG, Kind.LOC)) {
      all.wanted += tallies.get(kind).wanted;
      all.found += tallies.get(kind).found;
      all.right += tallies.get(kind).right;
    }
    return tallies;
  }

  private static Set<Found> names(List<NameTag> tags) {
    Set<Found> names = new HashSet<>();
    int index = 0;
    while (index < tags.size()) {
      int end = index + 1;
      NameTag tag = tags.get(index);
      if (tag != NameTag.NONE) {
        while (end < tags.size()
            && tags.get(end).type() == tag.type()
            && !tags.get(end).isFirst()) {
          end++;
        }
        names.add(new Found(Kind.of(tag), index, end));
      }
      index = end;
    }
    return names;
  }

  private enum Kind {
    PER,
    ORG,
    LOC,
    ALL;

    static Kind of(NameTag tag) {
      return switch (tag) {
        case PERSON_FIRST, PERSON_REST -> PER;
        case ORGANISATION_FIRST, ORGANISATION_REST -> ORG;
        case PLACE_FIRST, PLACE_REST -> LOC;
        case NONE -> ALL;
      };
    }
  }

  private record Found(Kind kind, int start, int end) {}

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
