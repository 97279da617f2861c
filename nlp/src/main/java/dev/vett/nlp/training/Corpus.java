package dev.vett.nlp.training;

import dev.vett.core.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The folder of corpora that the models are trained on and measured by. */
final class Corpus {
  private static final String TEXT = "# text = ";

  private final Path folder;

  Corpus(Path folder) {
    this.folder = folder;
  }

  /** Returns the names of the parts that a language is trained on. */
  static List<String> trainParts(Language language) {
    return switch (language) {
      case SWEDISH -> List.of("sv-train", "sv-klintan-train");
      case DANISH -> List.of("da-train");
      case BOKMAL -> List.of("nb-train");
      case NYNORSK -> List.of("nn-train");
      case ENGLISH -> List.of("en-btc-train", "en-wnut-train");
    };
  }

  /** Returns the names of the parts that a language is measured by, social media last. */
  static List<String> devParts(Language language) {
    return switch (language) {
      case SWEDISH -> List.of("sv-dev");
      case DANISH -> List.of("da-dev", "da-twitter-dev");
      case BOKMAL -> List.of("nb-dev");
      case NYNORSK -> List.of("nn-dev");
      case ENGLISH -> List.of("en-dev", "en-btc-dev");
    };
  }

  /** Reads everything that a language is trained on. */
  List<TaggedSentence> train(Language language) throws IOException {
    List<TaggedSentence> sentences = new ArrayList<>();
    for (String part : trainParts(language)) {
      sentences.addAll(read(part));
    }
    return sentences;
  }

  /** Reads one part. */
  List<TaggedSentence> read(String part) throws IOException {
    List<TaggedSentence> sentences = new ArrayList<>();
    List<String> tokens = new ArrayList<>();
    List<String> tags = new ArrayList<>();
    String text = "";
    for (String line : Files.readAllLines(folder.resolve(part + ".tsv"))) {
      if (line.startsWith(TEXT)) {
        text = line.substring(TEXT.length());
      } else if (!line.isEmpty()) {
        int tab = line.indexOf('\t');
        if (tab < 0) {
          throw new IOException(part + ".tsv has a line that is not a token, a tab and a tag");
        }
        if (tab > 0) {
          tokens.add(line.substring(0, tab));
          tags.add(line.substring(tab + 1));
        }
      } else if (!tokens.isEmpty()) {
        sentences.add(sentence(text, tokens, tags));
        tokens.clear();
        tags.clear();
        text = "";
      }
    }
    if (!tokens.isEmpty()) {
      sentences.add(sentence(text, tokens, tags));
    }
    return sentences;
  }

  private static TaggedSentence sentence(String text, List<String> tokens, List<String> tags) {
    return new TaggedSentence(text.isEmpty() ? String.join(" ", tokens) : text, tokens, tags);
  }
}
