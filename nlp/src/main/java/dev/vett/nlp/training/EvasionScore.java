package dev.vett.nlp.training;

import dev.vett.core.analysis.Keyword;
import dev.vett.core.analysis.TextReader;
import dev.vett.core.company.Company;
import dev.vett.core.pack.Lexicon;
import dev.vett.core.text.Language;
import dev.vett.nlp.read.OpenNlpTextAnalyzer;
import dev.vett.nlp.words.WordList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Measures how many listed words are found in disguise, and what that costs in false alarms. */
final class EvasionScore {
  private static final int TERMS = 200;
  private static final Pattern WORD = Pattern.compile("=?([a-zåäöæø]{4,16})");
  private static final String LISTED = "listed";
  private static final String UNLIKE_OTHERS = "the same, where that is no other word";

  /** The lexicon of what people disguise most; the others follow in order of their names. */
  private static final String FIRST = "insult";

  private final Corpus corpus;
  private final Path lexicons;

  EvasionScore(Path corpora, Path lexicons) {
    this.corpus = new Corpus(corpora);
    this.lexicons = lexicons;
  }

  /**
   * Returns the lines of a Markdown table, one disguise a line, then the false alarms; behind it
   * the words that were not found.
   */
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
      lines.add(row(evasion.title(), tried, one -> one.found(evasion, word -> true)));
      if (evasion == Evasion.BARE) {
        lines.add(row(UNLIKE_OTHERS, tried, one -> one.found(evasion, EvasionScore::isNoWord)));
      }
    }
    lines.add(row("clean sentences with a false alarm, of 1,000", tried, Tried::falseAlarms));
    lines.add("");
    for (Evasion evasion : Evasion.values()) {
      for (Tried one : tried) {
        lines.addAll(one.missed(evasion));
      }
    }
    return lines;
  }

  private static String row(String title, List<Tried> tried, Function<Tried, String> cell) {
    return tried.stream()
        .map(one -> " " + cell.apply(one) + " |")
        .collect(Collectors.joining("", "| " + title + " |", ""));
  }

  /** Tells whether a disguised word is no ordinary word in any language. */
  private static boolean isNoWord(String disguised) {
    return Arrays.stream(Language.values())
        .noneMatch(language -> WordList.of(language).contains(disguised));
  }

  /** The listed words of one language, and its dev part as the text around them. */
  private final class Tried {
    private final Language language;
    private final Map<Evasion, List<String>> terms = new EnumMap<>(Evasion.class);
    private final TextReader reader;
    private final List<String> clean;

    Tried(Language language) throws IOException {
      this.language = language;
      List<String> all = terms(language);
      Set<String> chosen = new LinkedHashSet<>();
      for (Evasion evasion : Evasion.values()) {
        List<String> own =
            all.stream().filter(term -> !evasion.apply(term).equals(term)).limit(TERMS).toList();
        terms.put(evasion, own);
        chosen.addAll(own);
      }
      this.reader =
          new OpenNlpTextAnalyzer()
              .reader(
                  List.of(new Lexicon(LISTED, language, LISTED, List.copyOf(chosen))),
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

    /** Returns how many of 100 terms are found whose disguise is one of those wanted. */
    String found(Evasion evasion, Predicate<String> wanted) {
      List<String> tried =
          own(evasion).stream().filter(term -> wanted.test(evasion.apply(term))).toList();
      long found = tried.stream().filter(term -> isFound(evasion, term)).count();
      return tried.isEmpty()
          ? "–"
          : String.format(Locale.ROOT, "%.1f", 100.0 * found / tried.size());
    }

    List<String> missed(Evasion evasion) {
      List<String> missed = own(evasion).stream().filter(term -> !isFound(evasion, term)).toList();
      return missed.isEmpty()
          ? List.of()
          : List.of(
              String.format(
                  Locale.ROOT,
                  "%s, %s: %d of %d not found: %s",
                  evasion.title(),
                  language.code(),
                  missed.size(),
                  own(evasion).size(),
                  String.join(", ", missed)));
    }

    String falseAlarms() {
      long flagged = clean.stream().filter(text -> keywords(text).findAny().isPresent()).count();
      return String.format(Locale.ROOT, "%.1f", 1000.0 * flagged / clean.size());
    }

    private List<String> own(Evasion evasion) {
      return terms.getOrDefault(evasion, List.of());
    }

    private boolean isFound(Evasion evasion, String term) {
      List<String> all = own(evasion);
      String before = clean.get(all.indexOf(term) * clean.size() / all.size()) + "\n";
      String disguised = evasion.apply(term);
      int end = before.length() + disguised.length();
      return keywords(before + disguised + " helt enkelt")
          .anyMatch(hit -> hit.span().start() == before.length() && hit.span().end() == end);
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

  /** Returns the terms of the lexicons that are one word, listed as it stands. */
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
    return List.copyOf(terms);
  }
}
