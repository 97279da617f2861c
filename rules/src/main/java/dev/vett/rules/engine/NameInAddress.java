package dev.vett.rules.engine;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A company's name as web addresses write it: without diacritics, its words joined or hyphened. */
final class NameInAddress {
  /** A shorter name, such as ICA, stands in many words, and has to stand alone. */
  private static final int SHORTEST_IN_COMPOUND = 5;

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final String NO_LETTER_BEFORE = "(?<![\\p{L}\\p{N}])";
  private static final String NO_LETTER_BEHIND = "(?![\\p{L}\\p{N}])";

  /** A name of nothing but signs is in no address. */
  private static final Pattern NEVER = Pattern.compile("(?!)");

  private final Pattern name;

  private NameInAddress(Pattern name) {
    this.name = name;
  }

  static NameInAddress of(String name) {
    String[] words =
        SIGNS.splitAsStream(plain(name)).filter(w -> !w.isEmpty()).toArray(String[]::new);
    if (words.length == 0) {
      return new NameInAddress(NEVER);
    }
    String written = Stream.of(words).map(Pattern::quote).collect(Collectors.joining("[-_.]?"));
    boolean isShort = String.join("", words).length() < SHORTEST_IN_COMPOUND;
    return new NameInAddress(
        Pattern.compile(NO_LETTER_BEFORE + written + (isShort ? NO_LETTER_BEHIND : "")));
  }

  boolean isIn(String address) {
    return name.matcher(plain(address)).find();
  }

  private static String plain(String text) {
    String parted = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    return MARKS.matcher(parted).replaceAll("").replace('ø', 'o').replace("æ", "ae");
  }
}
