package dev.vett.core.pack;

import dev.vett.core.text.InvalidValueException;
import dev.vett.core.text.Language;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A named list of terms in one language.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class Lexicon {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

  private final String name;
  private final Language language;
  private final String origin;
  private final Supplier<List<String>> text;
  private final @Nullable CompiledLexicons compiled;
  private volatile @Nullable List<String> lines;

  /**
   * Creates a lexicon.
   *
   * @param name what the terms have in common, such as {@code insult}, in kebab-case
   * @param language the language that the terms are in
   * @param origin the file that it was read from, for error messages
   * @param lines the lines of that file, in order, comments and blank lines included
   * @throws InvalidValueException where the name is not in kebab-case
   */
  public Lexicon(String name, Language language, String origin, List<String> lines) {
    this(name, language, origin, () -> lines, null);
    this.lines = List.copyOf(lines);
  }

  private Lexicon(
      String name,
      Language language,
      String origin,
      Supplier<List<String>> text,
      @Nullable CompiledLexicons compiled) {
    if (!NAME.matcher(name).matches()) {
      throw new InvalidValueException(
          "lexicon", "is named '" + name + "'", "use a name in kebab-case such as harm-verb");
    }
    this.name = name;
    this.language = Objects.requireNonNull(language);
    this.origin = Objects.requireNonNull(origin);
    this.text = text;
    this.compiled = compiled;
  }

  /**
   * Returns a lexicon whose lines are read when somebody asks for them, since all of its pack and
   * language are compiled.
   *
   * @param name what the terms have in common, in kebab-case
   * @param language the language that the terms are in
   * @param origin the file that its lines stand in, for error messages
   * @param text reads those lines; called once or a few times, by any thread
   * @param compiled the same object for all lexicons that were compiled together
   * @throws InvalidValueException where the name is not in kebab-case
   */
  public static Lexicon compiled(
      String name,
      Language language,
      String origin,
      Supplier<List<String>> text,
      CompiledLexicons compiled) {
    return new Lexicon(name, language, origin, text, compiled);
  }

  /** Returns what the terms have in common, such as {@code insult}, in kebab-case. */
  public String name() {
    return name;
  }

  /** Returns the language that the terms are in. */
  public Language language() {
    return language;
  }

  /** Returns the file that it was read from, for error messages. */
  public String origin() {
    return origin;
  }

  /** Returns the lines of that file, in order, comments and blank lines included. */
  public List<String> lines() {
    List<String> known = lines;
    if (known == null) {
      known = List.copyOf(text.get());
      lines = known;
    }
    return known;
  }

  /** Returns what was compiled of it, with its neighbours; null where nothing was. */
  public @Nullable CompiledLexicons compiled() {
    return compiled;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Lexicon lexicon
            && name.equals(lexicon.name)
            && language == lexicon.language
            && origin.equals(lexicon.origin)
            && lines().equals(lexicon.lines()));
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, language, origin);
  }

  @Override
  public String toString() {
    return "Lexicon[" + origin + "]";
  }
}
