package dev.vett.nlp.entity;

import dev.vett.core.company.Company;
import dev.vett.core.text.EditDistance;
import dev.vett.core.text.Language;
import dev.vett.nlp.fold.Disguise;
import dev.vett.nlp.words.FamilyNames;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds hosts that look like one of the company's or like a well-known one, and are not. */
final class Imitation {
  /** A shorter name is too often a part of another word, or one letter away from one. */
  private static final int SHORTEST = 5;

  /** A shorter bait word counts only between hyphens and dots. */
  private static final int SHORTEST_INSIDE = 5;

  private static final Set<String> KNOWN = Set.copyOf(WordList.lines("imitated-names"));
  private static final List<String> BAIT = WordList.lines("bait-words");

  private final List<String> domains;
  private final Set<String> own;
  private final Set<String> others;
  private final Map<String, String> byLikeness = new HashMap<>();

  Imitation(Company company) {
    this.domains =
        Stream.concat(company.domains().stream(), company.internalDomains().stream()).toList();
    this.own = new HashSet<>();
    company.domains().forEach(domain -> own.add(HostLabels.of(domain).registered()));
    names(Stream.concat(Stream.of(company.name()), company.aliases().stream())).forEach(own::add);
    own.removeIf(name -> name.length() < SHORTEST);
    this.others =
        names(
                Stream.of(company.customers(), company.partners(), company.competitors())
                    .flatMap(List::stream))
            .collect(Collectors.toUnmodifiableSet());
    KNOWN.forEach(name -> byLikeness.put(Likeness.of(name), name));
    own.forEach(name -> byLikeness.put(Likeness.of(name), name));
  }

  /** Tells whether a host that is not the company's looks like a place that it is not. */
  boolean imitates(HostLabels host) {
    return hasOwnDomainInFront(host)
        || looksLikeAnother(host)
        || isOneLetterAway(host.registered())
        || baits(host);
  }

  /** The company's domain, and then another one: {@code granlund.example.evil.example}. */
  private boolean hasOwnDomainInFront(HostLabels host) {
    return domains.stream()
        .anyMatch(
            domain ->
                domain.indexOf('.') > 0
                    && (host.name().startsWith(domain + ".")
                        || host.name().contains("." + domain + ".")));
  }

  private boolean looksLikeAnother(HostLabels host) {
    for (String label : host.labels().subList(0, host.labels().size() - 1)) {
      boolean foreign =
          Likeness.mixesScripts(label)
              || (Likeness.passesForLatin(label)
                  && host.ending().chars().allMatch(unit -> unit < 0x80));
      if (foreign || disguises(label)) {
        return true;
      }
      for (String part : label.split("-", -1)) {
        if (disguises(part)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean disguises(String label) {
    String meant = byLikeness.get(Likeness.of(label));
    return meant != null && !meant.equals(label) && !isName(label);
  }

  private boolean isOneLetterAway(String label) {
    if (label.length() < SHORTEST || isName(label)) {
      return false;
    }
    String joined = label.replace("-", "");
    boolean near =
        own.stream()
            .anyMatch(
                name ->
                    Math.abs(name.length() - joined.length()) <= 1
                        && EditDistance.between(name, joined) <= 1);
    return near && !isWord(label);
  }

  private boolean isName(String label) {
    return own.contains(label) || KNOWN.contains(label) || others.contains(label);
  }

  /** A host of an ordinary word or a family name has a reason of its own to be called so. */
  private static boolean isWord(String label) {
    return FamilyNames.contains(label)
        || Arrays.stream(Language.values())
            .anyMatch(language -> dev.vett.nlp.words.WordList.of(language).contains(label));
  }

  private boolean baits(HostLabels host) {
    String registered = Disguise.withoutDiacritics(host.registered());
    if (own.contains(registered) || KNOWN.contains(registered) || BAIT.contains(registered)) {
      return false;
    }
    List<String> parts = List.of(registered.split("-", -1));
    boolean bait =
        BAIT.stream()
            .anyMatch(
                word ->
                    parts.contains(word)
                        || (word.length() >= SHORTEST_INSIDE && registered.contains(word)));
    return bait
        && (own.stream().anyMatch(host.name()::contains)
            || KNOWN.stream().anyMatch(name -> parts.contains(name) || joins(registered, name)));
  }

  /** Tells whether a long name and a bait word are written as one: {@code paypallogin}. */
  private static boolean joins(String label, String name) {
    return name.length() >= SHORTEST
        && (label.startsWith(name) || label.endsWith(name))
        && BAIT.stream().anyMatch(word -> label.equals(name + word) || label.equals(word + name));
  }

  /** Returns names as hosts write them: in one word, å as a or aa. */
  private static Stream<String> names(Stream<String> names) {
    return names
        .map(name -> name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", ""))
        .flatMap(
            name -> Stream.of(name, Disguise.withoutDiacritics(name), Disguise.spelledOut(name)));
  }
}
