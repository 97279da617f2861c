package dev.vett.nlp.training;

import dev.vett.core.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Writes a sentence anew as people write on social media.
 *
 * <p>Some names become handles ({@code Anna Ek} becomes {@code @annaek}), some lose their capital,
 * and a hashtag or a link may follow. The corpora of newspapers hold none of these.
 */
final class Variation {
  private static final double AS_HANDLE = 0.5;
  private static final double IN_LOWER_CASE = 0.55;
  private static final double TAIL = 0.3;

  private final Random random;

  Variation(Random random) {
    this.random = random;
  }

  TaggedSentence of(TaggedSentence sentence, Language language) {
    List<String> tokens = new ArrayList<>();
    List<String> tags = new ArrayList<>();
    int index = 0;
    while (index < sentence.tokens().size()) {
      String tag = sentence.tags().get(index);
      int end = index + 1;
      while (!tag.equals("O")
          && end < sentence.tokens().size()
          && sentence.tags().get(end).equals("I" + tag.substring(1))) {
        end++;
      }
      List<String> name = sentence.tokens().subList(index, end);
      double chance = random.nextDouble();
      if (!tag.equals("O") && !tag.endsWith("LOC") && chance < AS_HANDLE) {
        tokens.add(handle(name, tag.endsWith("PER"), language));
        tags.add(tag);
      } else {
        boolean lower = !tag.equals("O") && chance < IN_LOWER_CASE && name.size() == 1;
        tokens.addAll(lower ? List.of(name.get(0).toLowerCase(Locale.ROOT)) : name);
        tags.addAll(sentence.tags().subList(index, end));
      }
      index = end;
    }
    if (random.nextDouble() < TAIL) {
      String word = ascii(sentence.tokens().get(random.nextInt(sentence.tokens().size())));
      tokens.add(random.nextBoolean() ? "#" + word : "…");
      tags.add("O");
    }
    if (random.nextDouble() < TAIL) {
      tokens.add("https://t.co/a");
      tags.add("O");
    }
    return new TaggedSentence(String.join(" ", tokens), tokens, tags);
  }

  private String handle(List<String> name, boolean person, Language language) {
    StringBuilder handle = new StringBuilder();
    name.forEach(part -> handle.append(ascii(part)));
    if (person && name.size() > 1 && random.nextDouble() < 0.35) {
      String first = ascii(name.get(0));
      handle.setLength(0);
      handle.append(first, 0, Math.min(1, first.length())).append(ascii(name.get(name.size() - 1)));
    }
    if (handle.isEmpty()) {
      handle.append('x');
    }
    String written = handle.toString();
    if (random.nextDouble() < 0.4) {
      written = written.toLowerCase(Locale.ROOT);
    }
    double chance = random.nextDouble();
    if (chance < 0.1) {
      written += 10 + random.nextInt(90);
    } else if (chance < 0.2) {
      written += "_" + country(language);
    } else if (chance < 0.3 && !person) {
      written += country(language);
    }
    return random.nextDouble() < 0.8 ? "@" + written : written;
  }

  private static String country(Language language) {
    return switch (language) {
      case SWEDISH -> "se";
      case DANISH -> "dk";
      case BOKMAL, NYNORSK -> "no";
      case ENGLISH -> "uk";
    };
  }

  private static String ascii(String token) {
    return token
        .replaceAll("[åä]", "a")
        .replaceAll("[öø]", "o")
        .replace("æ", "ae")
        .replaceAll("[ÅÄ]", "A")
        .replaceAll("[ÖØ]", "O")
        .replace("Æ", "Ae")
        .replaceAll("[^A-Za-z0-9]", "");
  }
}
