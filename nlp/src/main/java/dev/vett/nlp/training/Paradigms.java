package dev.vett.nlp.training;

import dev.vett.core.text.Language;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The common patterns of inflection of a language, each a set of endings.
 *
 * <p>Where a stem is seen with two endings of one pattern, its other forms are taken as words too.
 */
final class Paradigms {
  private static final int SHORTEST_STEM = 3;
  private static final int LEAST_SEEN = 2;
  private static final String NOTHING = "_";

  private final List<List<String>> patterns;

  private Paradigms(List<List<String>> patterns) {
    this.patterns = patterns;
  }

  /** Returns the patterns of a language. */
  static Paradigms of(Language language) {
    return new Paradigms(
        patterns(language)
            .lines()
            .map(
                line ->
                    Arrays.stream(line.split(" "))
                        .map(ending -> ending.equals(NOTHING) ? "" : ending)
                        .toList())
            .toList());
  }

  /** Returns the words and their other forms. */
  Set<String> expand(Set<String> words) {
    Set<String> forms = new HashSet<>(words);
    for (List<String> endings : patterns) {
      Map<String, Integer> stems = new HashMap<>();
      for (String word : words) {
        for (String ending : endings) {
          int stem = word.length() - ending.length();
          if (stem >= SHORTEST_STEM && word.endsWith(ending)) {
            stems.merge(word.substring(0, stem), 1, Integer::sum);
          }
        }
      }
      stems.forEach(
          (stem, seen) -> {
            if (seen >= LEAST_SEEN) {
              endings.forEach(ending -> forms.add(stem + ending));
            }
          });
    }
    return forms;
  }

  private static String patterns(Language language) {
    return switch (language) {
      case SWEDISH ->
          """
          a an or orna as ans ors ornas
          _ en ar arna s ens ars arnas
          e en ar arna es ens ars arnas
          _ en er erna s ens ers ernas
          _ n r rna s ns rs rnas
          _ t n na s ts ns nas
          _ et en s ets ens
          a ar ade at ad as ades ats ande andet anden
          a er te t as tes ts ande
          a er de t d da as des ande
          _ r dde tt dda s
          _ t a are ast aste s
          are aren arna ares arnas
          ad at ade
          en et na ne
          isk iskt iska
          lig ligt liga ligare ligast ligen
          ning ningen ningar ningarna nings ningens
          het heten heter heterna hets
          el eln lar larna els
          er ern rar rarna ers
          """;
      case DANISH ->
          """
          _ en er erne s ens ers ernes
          _ n r rne s ns rs rnes
          _ en e ene s ens es enes
          _ et e ene s ets
          _ et er erne s ets
          _ et ene s
          e er ede et es ende
          e er te t es ende
          _ t e ere est este s
          ig igt ige igere igst
          sk ske
          ing ingen inger ingerne ings
          hed heden heder hederne
          er eren ere erne ers
          el len ler lerne
          _ r de t s
          _ ede ende
          """;
      case BOKMAL ->
          """
          _ en er ene s ens ers enes a
          _ n r ne s ns rs nes a
          _ et er ene s ets a
          _ et ene a s
          e er et te ede a es ende
          e er de d es ende
          e er te t es ende
          _ t e ere est este s
          ig ige igere igst
          sk ske
          ing ingen inga inger ingene ings
          het heten heter hetene hets
          er eren ere erne ers
          el elen ler lene
          _ r dde tt s
          _ et te de ende
          """;
      case NYNORSK ->
          """
          _ en ar ane s
          e en ar ane
          _ a er ene s
          _ n r ne
          _ et a s
          _ en er ene
          e a er ene
          e a ar ast ande
          a ar ast ande
          e er te t ast ande
          a er te t ast ande
          e er de t d ande
          _ t e are ast aste
          leg lege legare legast
          sk ske
          ing inga ingar ingane ings
          heit heita heiter heitene
          ar aren arar arane
          _ r dde tt
          """;
      case ENGLISH ->
          """
          _ s ed ing
          e es ed ing er ers
          _ s es ed ing er ers
          y ies ied ying
          _ ly ness
          _ er est
          le ly
          """;
    };
  }
}
