package dev.vett.nlp.lexicon;

import dev.vett.core.pack.Lexicon;
import dev.vett.core.text.InvalidValueException;
import dev.vett.nlp.word.Emoji;
import dev.vett.nlp.word.WordScanner;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the lines of a lexicon, as docs/lexicons.md describes them. */
final class LexiconParser {
  private static final int SHORT_GAP = 2;
  private static final int LONG_GAP = 6;
  private static final String INLINE = "inline-";
  private static final String INSTEAD = "=>";
  private static final String SENTENCE_END = "$";
  private static final String BLANKS = " \t\n\u000b\f\r";
  private static final String PLAIN_LETTERS = "åäöæøé";

  private final Lexicon lexicon;
  private final Map<String, List<ParsedTerm>> classes = new LinkedHashMap<>();
  private final List<ParsedTerm> terms = new ArrayList<>();
  private int inline;

  private LexiconParser(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Returns the terms of a lexicon and of the classes that only it sees, by class name; the terms
   * of the lexicon itself have its own name.
   */
  static Map<String, List<ParsedTerm>> parse(Lexicon lexicon) {
    LexiconParser parser = new LexiconParser(lexicon);
    for (int i = 0; i < lexicon.lines().size(); i++) {
      parser.line(lexicon.lines().get(i).strip(), lexicon.origin() + ":" + (i + 1));
    }
    Map<String, List<ParsedTerm>> all = new LinkedHashMap<>(parser.classes);
    all.put(lexicon.name(), parser.terms);
    return all;
  }

  /** Returns the name under which a class of one file is known to the whole vocabulary. */
  static String privateName(Lexicon lexicon, String name) {
    return lexicon.name() + "#" + name;
  }

  /** Whether a class, by its private name, is one that the parser made of several words. */
  static boolean isInline(String privateName) {
    return privateName.contains("#" + INLINE);
  }

  private void line(String line, String place) {
    if (line.isEmpty() || line.startsWith("#")) {
      return;
    }
    int equals = line.indexOf(" = ");
    if (line.startsWith("<") && equals > 0 && line.charAt(equals - 1) == '>') {
      String name = line.substring(1, equals - 1);
      for (String alternative : line.substring(equals + 3).split("\\s\\|\\s", -1)) {
        define(name, term(alternative.strip(), place, false));
      }
    } else if (line.startsWith("!")) {
      terms.add(term(line.substring(1).strip(), place, true));
    } else {
      terms.add(term(line, place, false));
    }
  }

  private void define(String name, ParsedTerm term) {
    classes.computeIfAbsent(privateName(lexicon, name), key -> new ArrayList<>()).add(term);
  }

  private ParsedTerm term(String line, String place, boolean exception) {
    int arrow = line.indexOf(INSTEAD);
    String source = arrow < 0 ? line : line.substring(0, arrow).strip();
    String instead = arrow < 0 ? null : line.substring(arrow + INSTEAD.length()).strip();
    if (instead != null && (instead.isEmpty() || exception)) {
      throw new InvalidValueException(
          place,
          "has '=>' " + (exception ? "in an exception" : "and nothing behind it"),
          "write a term, then => and what to write in its place");
    }
    List<ParsedItem> items = new ArrayList<>();
    int from = -1;
    int to = -1;
    int gap = 0;
    for (String piece : pieces(source)) {
      switch (piece) {
        case "{" -> {
          LineSlips.refuseSecondMark(from, piece, place);
          from = items.size();
        }
        case "}" -> {
          LineSlips.refuseSecondMark(to, piece, place);
          to = items.size();
        }
        case ".." -> gap = Math.max(gap, SHORT_GAP);
        case "...", "…" -> gap = Math.max(gap, LONG_GAP);
        default -> {
          for (ParsedItem item : items(piece, place, gap)) {
            items.add(item);
          }
          gap = 0;
        }
      }
    }
    LineSlips.refuseOpenMarks(from, to, place);
    if (items.size() > Terms.MOST_ITEMS) {
      throw new InvalidValueException(
          place,
          "has " + items.size() + " items",
          "give at most " + Terms.MOST_ITEMS + ", or several lines");
    }
    if (!anyNeeded(items)) {
      throw new InvalidValueException(
          place, "has no word that must be there", "give at least one item that is not optional");
    }
    return new ParsedTerm(
        place, source, items, exception, Math.max(from, 0), to < 0 ? items.size() : to, instead);
  }

  /** Parts a line at its blanks; braces stand apart from the words that they touch. */
  private static List<String> pieces(String source) {
    List<String> pieces = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < source.length(); i++) {
      char unit = source.charAt(i);
      boolean brace = unit == '{' || unit == '}';
      if (brace || BLANKS.indexOf(unit) >= 0) {
        addPiece(source, start, i, pieces);
        start = i + 1;
      }
      if (brace) {
        pieces.add(String.valueOf(unit));
      }
    }
    addPiece(source, start, source.length(), pieces);
    return pieces;
  }

  private static void addPiece(String source, int start, int end, List<String> pieces) {
    if (start < end) {
      pieces.add(source.substring(start, end));
    }
  }

  private static boolean anyNeeded(List<ParsedItem> items) {
    for (ParsedItem item : items) {
      if (!item.optional() && needsWord(item.kind())) {
        return true;
      }
    }
    return false;
  }

  private static boolean needsWord(Item.Kind kind) {
    return kind == Item.Kind.SYMBOLS || kind == Item.Kind.ANY;
  }

  private List<ParsedItem> items(String piece, String place, int gap) {
    return switch (piece) {
      case "^" -> plain(Item.Kind.BEGIN, gap);
      case SENTENCE_END -> plain(Item.Kind.END, gap);
      case ":" -> plain(Item.Kind.COLON, gap);
      case "?" -> plain(Item.Kind.QUESTION, gap);
      case "!" -> plain(Item.Kind.EXCLAMATION, gap);
      default -> words(piece, place, gap);
    };
  }

  private static List<ParsedItem> plain(Item.Kind kind, int gap) {
    return List.of(new ParsedItem(kind, List.of(), false, gap));
  }

  private List<ParsedItem> words(String piece, String place, int gap) {
    boolean optional = piece.startsWith("[") && piece.endsWith("]");
    String inner = optional ? piece.substring(1, piece.length() - 1) : piece;
    if (inner.isEmpty() || inner.contains("[") || inner.contains("]")) {
      throw new InvalidValueException(
          place, "has the item '" + piece + "'", "write an optional item as [a|b], without blanks");
    }
    List<String> alternatives = List.of(inner.split("\\|", -1));
    boolean ends = alternatives.contains(SENTENCE_END);
    if (alternatives.contains("<any>")) {
      if (ends) {
        throw new InvalidValueException(
            place,
            "has the item '" + piece + "', which holds both <any> and $",
            "write [<any>], or two lines, one with <any> and one with $");
      }
      return List.of(new ParsedItem(Item.Kind.ANY, List.of(), optional, gap));
    }
    List<List<String>> choices = new ArrayList<>(alternatives.size());
    for (String choice : alternatives) {
      if (choice.equals(SENTENCE_END)) {
        continue;
      }
      List<String> forms = forms(choice.strip(), place);
      if (forms.isEmpty()) {
        throw new InvalidValueException(
            place,
            "has '" + choice + "' in the item '" + piece + "', which holds no word",
            "write a word or a class; ^ : ? and ! stand alone, between blanks");
      }
      choices.add(forms);
    }
    if (choices.isEmpty()) {
      throw new InvalidValueException(
          place, "has the item '" + piece + "', which holds no word", "write a word or a class");
    }
    if (choices.size() == 1 && !optional && !ends) {
      List<ParsedItem> items = new ArrayList<>();
      for (String form : choices.get(0)) {
        items.add(
            new ParsedItem(Item.Kind.SYMBOLS, List.of(form), false, items.isEmpty() ? gap : 0));
      }
      return items;
    }
    List<String> single = new ArrayList<>();
    for (List<String> forms : choices) {
      single.add(forms.size() == 1 ? forms.get(0) : joined(forms, place));
    }
    // what may be left out anyway may be left out at the end of a sentence too
    Item.Kind kind = ends && !optional ? Item.Kind.SYMBOLS_OR_END : Item.Kind.SYMBOLS;
    return List.of(new ParsedItem(kind, single, optional, gap));
  }

  /** Makes a choice of several words, such as e-post, a class of its own. */
  private String joined(List<String> forms, String place) {
    // two packs may have a lexicon of the same name, so that the file belongs to the name
    String name = INLINE + lexicon.origin() + "-" + inline++;
    List<ParsedItem> items =
        forms.stream()
            .map(form -> new ParsedItem(Item.Kind.SYMBOLS, List.of(form), false, 0))
            .toList();
    define(
        name, new ParsedTerm(place, String.join(" ", forms), items, false, 0, items.size(), null));
    return "<" + name + ">";
  }

  /** Returns the folded words of one choice, each with the mark that holds for it. */
  private static List<String> forms(String choice, String place) {
    if (choice.startsWith("<") && choice.endsWith(">")) {
      return List.of(choice);
    }
    if (choice.isEmpty()) {
      throw new InvalidValueException(
          place,
          "has a '|' with no word on one side",
          "write a|b without blanks; only a line that defines a class sets blanks around '|'");
    }
    boolean marked = choice.startsWith("=") || choice.startsWith("*");
    boolean open = choice.endsWith("*") && !choice.startsWith("=");
    if (isPlain(choice, marked ? 1 : 0, choice.length() - (open ? 1 : 0))) {
      return List.of(choice);
    }
    return scanned(choice, place);
  }

  private static List<String> scanned(String choice, String place) {
    LineSlips.refuseSigns(choice, place);
    List<Emoji> emoji = WordScanner.scan(choice, List.of(), List.of()).emoji();
    if (!emoji.isEmpty()) {
      return emoji(choice, emoji, place);
    }
    boolean exact = choice.startsWith("=");
    boolean begins = choice.endsWith("*");
    boolean ends = choice.startsWith("*");
    if (exact && begins) {
      throw new InvalidValueException(
          place,
          "has the item '" + choice + "', which asks for one form and for many",
          "write '" + choice.substring(1) + "', or a form without the star");
    }
    String bare = choice.substring(exact || ends ? 1 : 0, choice.length() - (begins ? 1 : 0));
    List<String> words = bare.equals("&") ? List.of("&") : WordScanner.forms(bare);
    if (words.stream().anyMatch(word -> word.contains("*"))) {
      throw new InvalidValueException(
          place, "has the item '" + choice + "'", "write a star only before or after a word");
    }
    List<String> marked = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String mark = exact ? "=" : "";
      String open = ends && i == 0 ? "*" : mark;
      String close = begins && i == words.size() - 1 ? "*" : "";
      marked.add(open + words.get(i) + close);
    }
    return marked;
  }

  /** Tells whether a choice is one folded word already, as most are. */
  private static boolean isPlain(String choice, int from, int to) {
    for (int i = from; i < to; i++) {
      char unit = choice.charAt(i);
      if ((unit < 'a' || unit > 'z') && PLAIN_LETTERS.indexOf(unit) < 0) {
        return false;
      }
    }
    return from < to;
  }

  /** Returns the emoji of a choice; words stand apart from them, so that neither is overlooked. */
  private static List<String> emoji(String choice, List<Emoji> emoji, String place) {
    int covered = emoji.stream().mapToInt(one -> one.end() - one.start()).sum();
    if (covered < choice.length()) {
      throw new InvalidValueException(
          place, "has the item '" + choice + "'", "set a blank between an emoji and what is none");
    }
    return emoji.stream().map(Emoji::form).toList();
  }
}
