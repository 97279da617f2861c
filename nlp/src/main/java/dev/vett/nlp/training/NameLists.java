package dev.vett.nlp.training;

import dev.vett.core.text.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * First names, family names and places that are known before any corpus is read.
 *
 * <p>They come from datafaker (Apache-2.0), from the country and time-zone names of the JDK, and
 * from short lists written for this project.
 */
final class NameLists {
  private static final List<String> DATAFAKER =
      List.of("/sv.yml", "/da-DK.yml", "/no-NO.yml", "/nb-NO.yml", "/en/name.yml");
  private static final Pattern KEY = Pattern.compile("^ *([a-z_]+): *(\\[.*)?$");
  private static final Pattern ITEM = Pattern.compile("^ *- (.*)$");

  private final Set<String> given = new TreeSet<>();
  private final Set<String> family = new TreeSet<>();
  private final Set<String> places = new TreeSet<>();
  private final Set<String> organisations = new TreeSet<>();
  private final Set<String> people = new TreeSet<>();
  private final Set<String> nationalities = new TreeSet<>();

  private NameLists() {}

  /** Reads the lists; datafaker must be on the class path. */
  static NameLists read() throws IOException {
    NameLists lists = new NameLists();
    for (String file : DATAFAKER) {
      Map<String, List<String>> entries = entries(file);
      entries.forEach(
          (key, values) -> {
            if (key.endsWith("male_first_name")) {
              lists.given.addAll(values);
            } else if (key.equals("last_name")) {
              lists.family.addAll(values);
            } else if (key.equals("country") || key.equals("state")) {
              lists.places.addAll(values);
            }
          });
    }
    lists.given.addAll(lines("given-names.txt"));
    lists.places.addAll(lines("places.txt"));
    lists.organisations.addAll(lines("organisations.txt"));
    lists.people.addAll(lines("people.txt"));
    lists.nationalities.addAll(lines("nationalities.txt"));
    lists.addPlacesOfTheJdk();
    lists.given.removeIf(NameLists::isNoName);
    lists.family.removeIf(NameLists::isNoName);
    lists.places.removeIf(NameLists::isNoName);
    return lists;
  }

  Set<String> given() {
    return given;
  }

  Set<String> family() {
    return family;
  }

  Set<String> places() {
    return places;
  }

  Set<String> organisations() {
    return organisations;
  }

  /** Returns the family names of people who are often written about. */
  Set<String> people() {
    return people;
  }

  /** Returns the names of peoples and faiths, which have a capital in English. */
  Set<String> nationalities() {
    return nationalities;
  }

  private void addPlacesOfTheJdk() {
    for (Language language : Language.values()) {
      Locale locale = language.locale();
      for (String country : Locale.getISOCountries()) {
        places.add(new Locale.Builder().setRegion(country).build().getDisplayCountry(locale));
      }
    }
    for (String zone : TimeZone.getAvailableIDs()) {
      if (zone.matches("(Europe|America|Asia|Africa|Australia)/[A-Za-z_]+")) {
        places.add(zone.substring(zone.indexOf('/') + 1).replace('_', ' '));
      }
    }
  }

  private static Map<String, List<String>> entries(String file) throws IOException {
    Map<String, List<String>> entries = new HashMap<>();
    String key = "";
    for (String line : lines(file)) {
      var starts = KEY.matcher(line);
      var item = ITEM.matcher(line);
      if (starts.matches()) {
        key = starts.group(1);
        String inline = starts.group(2);
        if (inline != null) {
          Arrays.stream(inline.replaceAll("^\\[|\\] *$", "").split(","))
              .map(NameLists::unquoted)
              .forEach(entries.computeIfAbsent(key, name -> new ArrayList<>())::add);
        }
      } else if (item.matches()) {
        entries.computeIfAbsent(key, name -> new ArrayList<>()).add(unquoted(item.group(1)));
      }
    }
    return entries;
  }

  private static List<String> lines(String name) throws IOException {
    try (InputStream in = NameLists.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException(
            name + " is missing; run the training with datafaker on the class path");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("//"))
          .toList();
    }
  }

  private static String unquoted(String value) {
    return value.strip().replaceAll("^[\"']|[\"']$", "").strip();
  }

  private static boolean isNoName(String name) {
    return name.length() < 2
        || !Character.isUpperCase(name.charAt(0))
        || name.contains("#")
        || name.contains("{");
  }
}
