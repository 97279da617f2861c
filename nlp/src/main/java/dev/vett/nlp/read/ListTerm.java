package dev.vett.nlp.read;

import dev.vett.nlp.lexicon.Builtin;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A name or term that the company listed.
 *
 * @param list the list that has it
 * @param source the term as listed
 * @param words its folded words
 */
record ListTerm(Builtin list, String source, List<String> words) {
  /** Lists of matters, not names: an ordinary word counts there without a capital. */
  static final Set<Builtin> TOPICS =
      EnumSet.of(Builtin.CONFIDENTIAL_TERM, Builtin.CRISIS_TOPIC, Builtin.PURPOSE);

  /** The ways to write an ampersand. */
  static final Set<String> AND = Set.of("&", "och", "og", "and");

  // what the JVM makes for a record takes milliseconds when it is first called
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ListTerm term
        && list == term.list
        && source.equals(term.source)
        && words.equals(term.words);
  }

  @Override
  public int hashCode() {
    return 31 * source.hashCode() + words.hashCode();
  }

  /** Returns the ways to write the term as one word, as in hashtags. */
  Set<String> joined() {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(String.join("", words).replace("&", ""));
    for (String and : List.of("och", "og", "and")) {
      forms.add(String.join("", words).replace("&", and));
    }
    return forms;
  }
}
