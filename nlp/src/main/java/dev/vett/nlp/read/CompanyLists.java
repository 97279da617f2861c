package dev.vett.nlp.read;

import dev.vett.core.company.Company;
import dev.vett.nlp.fold.Disguise;
import dev.vett.nlp.fold.Trigrams;
import dev.vett.nlp.lexicon.Builtin;
import dev.vett.nlp.word.Between;
import dev.vett.nlp.word.Spelling;
import dev.vett.nlp.word.Word;
import dev.vett.nlp.word.WordScanner;
import dev.vett.nlp.word.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Finds the names and terms that a company listed, in any Nordic or English inflection.
 *
 * <p>A name that is an ordinary word of the text's language counts only where it is written as a
 * name: with a capital inside a sentence, or in a hashtag or mention. With a capital at the
 * beginning of a sentence it counts where the company is named elsewhere too. A name that is two
 * ordinary words in one is no name where it is used as a noun.
 */
final class CompanyLists {
  /** What a name can have behind it and still be the name, longest first. */
  static final List<String> ENDINGS =
      List.of(
          "arnas", "ernas", "arna", "erna", "erne", "orna", "ane", "ene", "ens", "ets", "ers", "'s",
          "en", "et", "er", "ar", "or", "s", "n", "t", "a", "e", "'", "");

  private static final int LONGEST_ENDING = 5;

  /** A shorter rest makes no compound. */
  private static final int SHORTEST_REST = 3;

  /** A shorter name inside a longer word is an accident. */
  private static final int SHORTEST_IN_COMPOUND = 6;

  /** A shorter term in a hashtag is an accident. */
  /** A tag of more words is no name; each of its words is looked at with so many behind it. */
  private static final int MOST_TAG_WORDS = 40;

  private static final int SHORTEST_IN_TAG = 4;

  private static final int SHORTEST_DISGUISED = 4;

  /** In a shorter word some diacritics without the others make another word. */
  private static final int SHORTEST_HALF_BARE = 6;

  /** Norwegian nouns in -e, such as ugle, may end in -a; a shorter word would become another. */
  private static final int SHORTEST_FEMININE = 5;

  /** What makes a Nordic noun definite, longest first. */
  private static final List<String> ARTICLES =
      List.of("arna", "erna", "erne", "orna", "ane", "ene", "en", "et", "an", "n");

  /** A shorter noun without its article becomes another. */
  private static final int SHORTEST_INDEFINITE = 6;

  private static final String VOWELS = "aeiouyåäæöø";

  private static final Set<String> AND = ListTerm.AND;

  private final Map<String, List<ListTerm>> byFirstWord = new HashMap<>();
  private final Map<String, List<ListTerm>> joined = new HashMap<>();
  private final Map<String, List<ListTerm>> bare = new HashMap<>();
  private final Trigrams beginnings = new Trigrams();
  private final Set<String> shortest = new HashSet<>();
  private int longest;

  CompanyLists(Company company) {
    add(Builtin.EMPLOYER, List.of(company.name()));
    add(Builtin.EMPLOYER, company.aliases());
    add(Builtin.EMPLOYER, company.products());
    add(Builtin.CUSTOMER, company.customers());
    add(Builtin.CUSTOMER, company.partners());
    add(Builtin.COMPETITOR, company.competitors());
    add(Builtin.CONFIDENTIAL_TERM, company.confidentialTerms());
    add(Builtin.CRISIS_TOPIC, company.crisis().topics());
    add(Builtin.PURPOSE, company.purposes());
  }

  private void add(Builtin list, List<String> names) {
    for (String name : names) {
      List<String> words = WordScanner.forms(name);
      if (words.isEmpty()) {
        continue;
      }
      add(new ListTerm(list, name, words));
      for (String last : otherForms(list, words.get(words.size() - 1))) {
        List<String> other = new ArrayList<>(words);
        other.set(words.size() - 1, last);
        add(new ListTerm(list, name, other));
      }
    }
  }

  /** Returns forms of a listed noun that are not the noun with an ending. */
  private static List<String> otherForms(Builtin list, String noun) {
    List<String> forms = new ArrayList<>();
    if (ListTerm.TOPICS.contains(list)
        && noun.length() >= SHORTEST_FEMININE
        && noun.endsWith("e")) {
      forms.add(noun.substring(0, noun.length() - 1) + "a");
    }
    // A code name keeps its form; a crisis goes by ordinary nouns.
    if (list == Builtin.CRISIS_TOPIC) {
      for (String article : ARTICLES) {
        int stem = noun.length() - article.length();
        if (noun.endsWith(article) && stem >= SHORTEST_INDEFINITE) {
          forms.add(noun.substring(0, stem));
          break;
        }
      }
      forms.addAll(stems(noun));
    }
    return forms;
  }

  /** Returns what the endings of a noun are added to where they change its end. */
  private static List<String> stems(String noun) {
    if (noun.length() < SHORTEST_INDEFINITE) {
      return List.of();
    }
    String stem = noun.substring(0, noun.length() - 1);
    char last = noun.charAt(noun.length() - 1);
    List<String> stems = new ArrayList<>();
    if (last == 'a' || last == 'e') {
      // läcka, läckor; afbrydelse, afbrydelserne
      stems.add(stem);
    } else if (last == 'y') {
      // injury, injuries
      stems.add(stem + "ie");
    } else if (!isVowel(last)) {
      // breach, breaches
      stems.add(noun + "e");
      if (isVowel(noun.charAt(noun.length() - 2))) {
        // læk, lækket
        stems.add(noun + last);
      }
    }
    return stems;
  }

  private static boolean isVowel(char letter) {
    return VOWELS.indexOf(letter) >= 0;
  }

  private void add(ListTerm term) {
    String first = term.words().get(0);
    put(byFirstWord, first, term);
    for (String together : term.joined()) {
      put(joined, together, term);
      bareForms(together).forEach(plain -> put(bare, plain, term));
    }
    for (String plain : bareForms(first)) {
      put(byFirstWord, plain, term);
    }
  }

  /** Returns the terms in a text; where two overlap, the longer one. */
  List<ListHit> find(Words words) {
    Set<ListHit> hits = new LinkedHashSet<>(0);
    for (int i = 0; i < words.size(); i++) {
      if (mayBegin(words.get(i))) {
        sequences(words, i, hits);
        single(words, i, hits);
      }
    }
    for (Spelling spelling : Spelling.in(words)) {
      Set<ListTerm> spelled = new LinkedHashSet<>(inflected(joined, spelling.word()));
      spelled.addAll(disguised(spelling.word()));
      spelled.forEach(term -> hits.add(new ListHit(term, spelling.from(), spelling.to(), true)));
    }
    return hits.isEmpty() ? List.of() : asNames(longest(hits), words);
  }

  /** Tells whether a listed term may begin with a word; most words are passed over. */
  private boolean mayBegin(Word word) {
    String form = word.form();
    return form.length() < Trigrams.LENGTH
        || word.tag() != Word.Tag.NONE
        || beginnings.has(form.charAt(0), form.charAt(1), form.charAt(2))
        || shortest.contains(form.substring(0, Trigrams.LENGTH - 1))
        || Disguise.isLikely(form);
  }

  private void sequences(Words words, int index, Set<ListHit> hits) {
    for (String first : readings(words.get(index))) {
      for (ListTerm term : byFirstWord.getOrDefault(first, List.of())) {
        int size = term.words().size();
        if (size > 1 && index + size <= words.size() && !parted(words, index, index + size)) {
          boolean exact = follows(term, words, index);
          if (exact || followsDisguised(term, words, index)) {
            hits.add(new ListHit(term, index, index + size, !exact));
          }
        }
        int end = size > 1 ? hyphenatedEnd(term, words, index) : index;
        if (end > index + size && !parted(words, index, end)) {
          hits.add(new ListHit(term, index, end, true));
        }
      }
    }
  }

  private static boolean follows(ListTerm term, Words words, int index) {
    for (int i = 0; i < term.words().size(); i++) {
      String listed = term.words().get(i);
      String form = words.get(index + i).form();
      boolean last = i == term.words().size() - 1;
      boolean same = listed.equals(form) || (AND.contains(listed) && AND.contains(form));
      if (!same && !(last && inflects(form, listed))) {
        return false;
      }
    }
    return true;
  }

  /** Returns the border behind a term that has signs inside its words, or the index itself. */
  private static int hyphenatedEnd(ListTerm term, Words words, int index) {
    int at = index;
    for (int i = 0; i < term.words().size(); i++) {
      String listed = term.words().get(i);
      boolean last = i == term.words().size() - 1;
      if (at < words.size() && isWord(words.get(at).form(), listed, last)) {
        at++;
      } else if (at + 1 < words.size()
          && isSign(words.between(at + 1))
          && isWord(words.get(at).form() + words.get(at + 1).form(), listed, last)) {
        at += 2;
      } else {
        return index;
      }
    }
    return at;
  }

  private static boolean isWord(String form, String listed, boolean last) {
    return form.equals(listed) || (last && inflects(form, listed));
  }

  private static boolean followsDisguised(ListTerm term, Words words, int index) {
    for (int i = 0; i < term.words().size(); i++) {
      String listed = term.words().get(i);
      boolean last = i == term.words().size() - 1;
      boolean met = false;
      for (String reading : readings(words.get(index + i))) {
        met |=
            reading.equals(listed)
                || (AND.contains(listed) && AND.contains(reading))
                || isSpelling(reading, listed, last)
                || (last && inflects(reading, listed));
      }
      if (!met) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSpelling(String form, String listed, boolean last) {
    return bareForms(listed).stream()
        .anyMatch(bare -> form.equals(bare) || (last && inflects(form, bare)));
  }

  private void single(Words words, int index, Set<ListHit> hits) {
    Word word = words.get(index);
    for (ListTerm term : inflected(joined, word.form())) {
      hits.add(new ListHit(term, index, index + 1, false));
    }
    if (word.tag() != Word.Tag.NONE) {
      inTag(words, index, hits);
    } else {
      compounds(word.form(), index, hits);
    }
    Collection<ListTerm> disguised = disguised(word.form());
    if (!disguised.isEmpty() && !OrdinaryWords.anywhere(word.form())) {
      for (ListTerm term : disguised) {
        hits.add(new ListHit(term, index, index + 1, true));
      }
    }
    if (index + 1 < words.size() && isSign(words.between(index + 1))) {
      String both = word.form() + words.get(index + 1).form();
      for (ListTerm term : joined.getOrDefault(both, List.of())) {
        hits.add(new ListHit(term, index, index + 2, term.words().size() == 1));
      }
    }
  }

  /** Tells whether two words are written as one, with nothing but a hyphen or sign between. */
  private static boolean isSign(int between) {
    return between == Between.DASH
        || between == Between.SIGN
        || between == Between.MASK
        || between == 0;
  }

  private void inTag(Words words, int index, Set<ListHit> hits) {
    StringBuilder tag = new StringBuilder();
    int to = index;
    while (to < words.size()
        && to - index < MOST_TAG_WORDS
        && words.get(to).tag() == words.get(index).tag()
        && (to == index || words.between(to) == 0)) {
      tag.append(words.get(to).form());
      to++;
    }
    for (int end = SHORTEST_IN_TAG; end <= Math.min(longest, tag.length()); end++) {
      String beginning = tag.substring(0, end);
      for (ListTerm term : joined.getOrDefault(beginning, List.of())) {
        hits.add(new ListHit(term, index, to, false));
      }
      for (ListTerm term : bare.getOrDefault(beginning, List.of())) {
        hits.add(new ListHit(term, index, to, true));
      }
    }
    int first = Math.max(1, tag.length() - longest - LONGEST_ENDING);
    for (int start = first; start + SHORTEST_IN_COMPOUND <= tag.length(); start++) {
      for (ListTerm term : inflected(joined, tag.substring(start))) {
        hits.add(new ListHit(term, index, to, false));
      }
    }
  }

  /** Finds a name at the beginning of a longer word, as in Granlundkontoret. */
  private void compounds(String form, int index, Set<ListHit> hits) {
    int last = Math.min(longest, form.length() - SHORTEST_REST);
    for (int end = SHORTEST_IN_COMPOUND; end <= last; end++) {
      String beginning = form.substring(0, end);
      for (ListTerm term : joined.getOrDefault(beginning, List.of())) {
        String rest = form.substring(end);
        String linked = rest.startsWith("s") || rest.startsWith("e") ? rest.substring(1) : rest;
        if (!OrdinaryWords.anywhere(form)
            && (OrdinaryWords.anywhere(rest) || OrdinaryWords.anywhere(linked))) {
          hits.add(new ListHit(term, index, index + 1, false));
        }
      }
    }
  }

  private Collection<ListTerm> disguised(String form) {
    if (form.length() < SHORTEST_DISGUISED) {
      return List.of();
    }
    Set<ListTerm> terms = new LinkedHashSet<>(inflected(bare, form));
    String plain = Disguise.withoutDiacritics(form);
    if (form.length() >= SHORTEST_HALF_BARE && !plain.equals(form)) {
      terms.addAll(inflected(bare, plain));
    }
    for (String meant : Disguise.reveal(form)) {
      terms.addAll(inflected(joined, meant));
      terms.addAll(inflected(bare, meant));
    }
    return terms;
  }

  private static List<ListTerm> inflected(Map<String, List<ListTerm>> terms, String form) {
    for (String ending : ENDINGS) {
      int stem = form.length() - ending.length();
      if (stem >= 2 && form.endsWith(ending)) {
        List<ListTerm> found = terms.get(form.substring(0, stem));
        if (found != null) {
          return found;
        }
      }
    }
    return List.of();
  }

  private static boolean inflects(String form, String name) {
    return form.startsWith(name) && ENDINGS.contains(form.substring(name.length()));
  }

  private static List<String> readings(Word word) {
    List<String> readings = new ArrayList<>();
    readings.add(word.form());
    if (Disguise.isLikely(word.form()) && !OrdinaryWords.anywhere(word.form())) {
      readings.addAll(Disguise.reveal(word.form()));
    }
    return readings;
  }

  /** Returns other spellings of a listed word: without diacritics, and as neighbours write it. */
  private static Set<String> bareForms(String word) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(Disguise.inSwedishLetters(word));
    forms.add(Disguise.inDanishLetters(word));
    if (word.length() >= SHORTEST_DISGUISED) {
      forms.add(Disguise.withoutDiacritics(word));
      forms.add(Disguise.spelledOut(word));
    }
    forms.remove(word);
    return forms;
  }

  private static boolean parted(Words words, int from, int to) {
    int parts = Between.STOP | Between.COMMA;
    for (int border = from + 1; border < to; border++) {
      if (words.beginsSentence(border) || (words.between(border) & parts) != 0) {
        return true;
      }
    }
    return false;
  }

  private static List<ListHit> longest(Set<ListHit> hits) {
    List<ListHit> ordered = new ArrayList<>(hits);
    ordered.sort(
        Comparator.comparingInt(ListHit::from)
            .thenComparing(Comparator.comparingInt(ListHit::to).reversed()));
    Map<Builtin, Reach> reached = new EnumMap<>(Builtin.class);
    ordered.removeIf(
        hit -> reached.computeIfAbsent(hit.term().list(), list -> new Reach()).covers(hit));
    return ordered;
  }

  /** How far the hits of a list reach that begin before another, or where it begins. */
  private static final class Reach {
    private int earlier = -1;
    private int from = -1;
    private int here = -1;

    /** Tells whether a longer hit holds this one; hits come by their beginnings, longest first. */
    boolean covers(ListHit hit) {
      if (hit.from() > from) {
        earlier = Math.max(earlier, here);
        from = hit.from();
        here = hit.to();
      }
      return hit.to() <= earlier || hit.to() < here;
    }
  }

  private static List<ListHit> asNames(List<ListHit> hits, Words words) {
    List<ListHit> certain = new ArrayList<>();
    List<ListHit> initial = new ArrayList<>();
    for (ListHit hit : hits) {
      Word first = words.get(hit.from());
      if (first.tag() != Word.Tag.NONE
          || (!isOrdinary(hit.term()) && !NounUse.isNoun(hit, words))) {
        certain.add(hit);
      } else if (goesOnWithCapital(hit, words)) {
        certain.add(hit);
      } else if (first.capital()) {
        (words.beginsSentence(hit.from()) ? initial : certain).add(hit);
      }
    }
    if (certain.stream().anyMatch(hit -> hit.term().list() == Builtin.EMPLOYER)) {
      certain.addAll(initial);
    }
    return certain;
  }

  /** Where a sentence begins, the capital of a later word tells a name of several words. */
  private static boolean goesOnWithCapital(ListHit hit, Words words) {
    for (int index = hit.from() + 1; index < hit.to(); index++) {
      if (words.get(index).capital()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOrdinary(ListTerm term) {
    return !ListTerm.TOPICS.contains(term.list())
        && term.words().stream()
            .allMatch(word -> AND.contains(word) || OrdinaryWords.anywhere(word));
  }

  private void put(Map<String, List<ListTerm>> map, String key, ListTerm term) {
    longest = Math.max(longest, key.length());
    if (key.length() >= Trigrams.LENGTH) {
      beginnings.add(key.charAt(0), key.charAt(1), key.charAt(2));
    } else {
      shortest.add(key);
    }
    List<ListTerm> terms =
        map.computeIfAbsent(Objects.requireNonNull(key), any -> new ArrayList<>());
    if (!terms.contains(term)) {
      terms.add(term);
    }
  }
}
