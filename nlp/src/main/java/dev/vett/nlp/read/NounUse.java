package dev.vett.nlp.read;

import dev.vett.nlp.word.Words;
import java.util.Set;

/**
 * Tells a name from the noun that it is too: Havsvik is a company, but a bay by the sea as well.
 *
 * <p>Such a name is no word of the lists, but two of them in one. Without a capital it is a noun
 * where it stands with an article, or bends as nouns do.
 */
final class NounUse {
  private static final Set<String> DETERMINERS = Set.copyOf(WordFile.words("determiners.txt"));
  private static final Set<String> PREPOSITIONS = Set.copyOf(WordFile.words("prepositions.txt"));

  /** What names get too, so that it makes no noun. */
  private static final Set<String> GENITIVES = Set.of("", "s", "'s", "'");

  /** A shorter part is an accident. */
  private static final int SHORTEST_PART = 3;

  private NounUse() {}

  static boolean isNoun(ListHit hit, Words words) {
    ListTerm term = hit.term();
    if (ListTerm.TOPICS.contains(term.list())
        || term.words().size() != 1
        || hit.to() - hit.from() != 1) {
      return false;
    }
    String name = term.words().get(0);
    String form = words.get(hit.from()).form();
    return (bends(form, name) || hasArticle(words, hit.from())) && isCompound(name);
  }

  private static boolean bends(String form, String name) {
    if (!form.startsWith(name)) {
      return false;
    }
    String ending = form.substring(name.length());
    return !GENITIVES.contains(ending) && CompanyLists.ENDINGS.contains(ending);
  }

  /** Looks at the word before, and across an adjective. */
  private static boolean hasArticle(Words words, int index) {
    if (index == 0 || words.beginsSentence(index)) {
      return false;
    }
    String before = words.get(index - 1).form();
    if (DETERMINERS.contains(before)) {
      return true;
    }
    return index > 1
        && !words.beginsSentence(index - 1)
        && !PREPOSITIONS.contains(before)
        && DETERMINERS.contains(words.get(index - 2).form());
  }

  private static boolean isCompound(String name) {
    for (int border = SHORTEST_PART; border <= name.length() - SHORTEST_PART; border++) {
      if (OrdinaryWords.anywhere(name.substring(border)) && isFirstPart(name, border)) {
        return true;
      }
    }
    return false;
  }

  /** The parts of a Nordic compound may be joined by a letter. */
  private static boolean isFirstPart(String name, int border) {
    if (OrdinaryWords.anywhere(name.substring(0, border))) {
      return true;
    }
    char joint = name.charAt(border - 1);
    return border > SHORTEST_PART
        && (joint == 's' || joint == 'e')
        && OrdinaryWords.anywhere(name.substring(0, border - 1));
  }
}
