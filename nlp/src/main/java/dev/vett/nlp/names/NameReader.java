package dev.vett.nlp.names;

import dev.vett.core.analysis.EntityType;
import dev.vett.core.text.Language;
import dev.vett.nlp.models.ModelFiles;
import dev.vett.nlp.token.TokenReader;
import dev.vett.nlp.word.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Finds the names of persons, organisations and places in texts of one language.
 *
 * <p>A text without capitals, and a sentence in nothing but capitals, are read by a second model
 * that knows no case. Models are read when they are first needed. A reader is immutable and safe
 * for use by many threads.
 */
public final class NameReader {
  private static final ConcurrentMap<String, NameModel> MODELS = new ConcurrentHashMap<>();
  private static final int FEWEST_WORDS = 3;
  private static final double MOSTLY = 0.7;

  private final Language language;
  private final TokenReader tokens;

  private NameReader(Language language) {
    this.language = language;
    this.tokens = TokenReader.of(language);
  }

  /** Returns the reader of a language. */
  public static NameReader of(Language language) {
    return new NameReader(language);
  }

  /**
   * Returns the names of a text in order.
   *
   * @param text the text
   * @param sentences its sentences, in order
   * @param kept stretches that are one token each, such as addresses, in order
   */
  public List<Name> read(String text, List<Range> sentences, List<Range> kept) {
    List<Name> names = new ArrayList<>();
    boolean small = text.chars().noneMatch(Character::isUpperCase);
    List<Range> all = tokens.read(text, kept);
    int next = 0;
    for (Range sentence : sentences) {
      List<Range> inside = new ArrayList<>();
      while (next < all.size() && all.get(next).start() < sentence.end()) {
        inside.add(all.get(next++));
      }
      if (!inside.isEmpty()) {
        read(text, inside, small, names);
      }
    }
    return names;
  }

  /** Returns the tag of each token of a sentence that is already parted. */
  public List<NameTag> tag(List<String> sentence) {
    boolean small = sentence.stream().flatMapToInt(String::chars).noneMatch(Character::isUpperCase);
    return tags(sentence, small || shouts(sentence));
  }

  private void read(String text, List<Range> inside, boolean small, List<Name> names) {
    List<String> forms =
        inside.stream().map(token -> text.substring(token.start(), token.end())).toList();
    List<NameTag> tags = tags(forms, small || shouts(forms));
    int index = 0;
    while (index < tags.size()) {
      EntityType type = tags.get(index).type();
      int end = index + 1;
      if (type != null) {
        while (end < tags.size() && goesOn(tags.get(end), type)) {
          end++;
        }
        names.add(new Name(type, inside.get(index).start(), inside.get(end - 1).end()));
      }
      index = end;
    }
  }

  private static boolean goesOn(NameTag tag, EntityType type) {
    return tag.type() == type && !tag.isFirst();
  }

  private List<NameTag> tags(List<String> sentence, boolean caseless) {
    List<String> forms =
        caseless
            ? sentence.stream().map(token -> token.toLowerCase(Locale.ROOT)).toList()
            : sentence;
    return model(caseless).tag(new NameFeatures(forms, language, caseless));
  }

  private NameModel model(boolean caseless) {
    String family = language == Language.ENGLISH ? "en" : "nordic";
    String file = "names." + family + (caseless ? ".caseless" : "") + ".bin";
    return MODELS.computeIfAbsent(
        file, name -> new NameModel(ModelFiles.read(name, NameTable::read)));
  }

  private static boolean shouts(List<String> sentence) {
    int words = 0;
    int upper = 0;
    for (String token : sentence) {
      if (token.length() > 1 && Character.isLetter(token.charAt(0))) {
        words++;
        upper += Shapes.isUpper(token) ? 1 : 0;
      }
    }
    return words >= FEWEST_WORDS && upper >= MOSTLY * words;
  }
}
