package dev.vett.nlp.training;

import dev.vett.core.analysis.Keyword;
import dev.vett.core.analysis.TextReader;
import dev.vett.core.company.Company;
import dev.vett.core.pack.Lexicon;
import dev.vett.core.text.Language;
import dev.vett.nlp.read.OpenNlpTextAnalyzer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Measures how many listed words are found in disguise, and what that costs in false alarms. */
final class EvasionScore {
  private static final int TERMS = 200;
  private static final Pattern WORD = Pattern.compile("=?([a-zåäöæø]{4,16})");
  private static final String LISTED = "listed";

  /** The lexicon of what people disguise most; the others follow in order of their names. */
  private static final String FIRST = "insult";

  private final Corpus corpus;
  private final Path lexicons;

  EvasionScore(Path corpora, Path lexicons) {
    this.corpus = new Corpus(corpora);
    this.lexicons = lexicons;
  }

  /** Returns the lines of a Markdown table: one disguise a line, then the false alarms. */
  List<String> lines() throws IOException {
    List<String> lines = new ArrayList<>();
    StringBuilder head = new StringBuilder("| found, of 100 |");
    StringBuilder rule = new StringBuilder("|---|");
    List<Tried> tried = new ArrayList<>();
    for (Language language : Language.values()) {
      head.append(' ').append(language.code()).append(" |");
      rule.append("---|");
      tried.add(new Tried(language));
    }
    lines.add(head.toString());
    lines.add(rule.toString());
    for (Evasion evasion : Evasion.values()) {
      StringBuilder line = new StringBuilder("| ").append(evasion.title()).append(" |");
      for (Tried one : tried) {
        line.append(one.found(evasion));
      }
      lines.add(line.toString());
    }
    StringBuilder alarms = new StringBuilder("| clean sentences with a false alarm, of 1,000 |");
    for (Tried one : tried) {
      alarms.append(one.falseAlarms());
    }
    lines.add(alarms.toString());
    return lines;
  }

  /** The listed words of one language, and its dev part as the text around them. */
  private final class Tried {
    private final Language language;
    private final List<String> terms;
    private final TextReader reader;
    private final List<String> clean;

    Tried(Language language) throws IOException {
      this.language = language;
      this.terms = terms(language);
      this.reader =
          new OpenNlpTextAnalyzer()
              .reader(
                  List.of(new Lexicon(LISTED, language, LISTED, terms)),
                  Company.named("-").build());
      this.clean = new ArrayList<>();
      for (String part : Corpus.devParts(language)) {
        for (TaggedSentence sentence : corpus.read(part)) {
          if (keywords(sentence.text()).allMatch(Keyword::folded)) {
            clean.add(sentence.text());
          }
        }
      }
    }

    String found(Evasion evasion) {
      int all = 0;
      int found = 0;
      for (int i = 0; i < terms.size(); i++) {
        String disguised = evasion.apply(terms.get(i));
        if (!disguised.equals(terms.get(i))) {
          String before = clean.get(i * clean.size() / terms.size()) + "\n";
          int end = before.length() + disguised.length();
          all++;
          found +=
              keywords(before + disguised + " helt enkelt")
                      .anyMatch(
                          hit -> hit.span().start() == before.length() && hit.span().end() == end)
                  ? 1
                  : 0;
        }
      }
      return all == 0 ? " – |" : String.format(Locale.ROOT, " %.1f |", 100.0 * found / all);
    }

    String falseAlarms() {
      long flagged = clean.stream().filter(text -> keywords(text).findAny().isPresent()).count();
      return String.format(Locale.ROOT, " %.1f |", 1000.0 * flagged / clean.size());
    }

    private Stream<Keyword> keywords(String text) {
      return reader.read(text, language).keywords().stream()
          .filter(keyword -> keyword.lexicon().equals(LISTED));
    }
  }

  private List<Path> files(Language language) throws IOException {
    String ending = "." + language.code() + ".txt";
    try (Stream<Path> all = Files.list(lexicons)) {
      return all.filter(file -> file.getFileName().toString().endsWith(ending))
          .sorted(
              Comparator.comparing((Path file) -> !file.endsWith(FIRST + ending))
                  .thenComparing(Comparator.naturalOrder()))
          .toList();
    }
  }

  private static void addWords(String line, Set<String> terms) {
    for (String item : line.split("\\|", -1)) {
      Matcher word = WORD.matcher(item);
      if (word.matches()) {
        terms.add(word.group(1));
      }
    }
  }

  /** Returns the first terms of the lexicons that are one word, listed as it stands. */
  private List<String> terms(Language language) throws IOException {
    Set<String> terms = new LinkedHashSet<>();
    for (Path file : files(language)) {
      for (String line : Files.readAllLines(file)) {
        if (!line.contains(" ")) {
          addWords(line, terms);
        }
      }
    }
    if (terms.size() < TERMS) {
      throw new IOException(
          "the lexicons for "
              + language.code()
              + " have "
              + terms.size()
              + " single words; "
              + TERMS
              + " are needed");
    }
    return terms.stream().limit(TERMS).toList();
  }
}
