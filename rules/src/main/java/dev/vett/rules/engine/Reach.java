package dev.vett.rules.engine;

import dev.vett.core.analysis.Reading;
import dev.vett.core.check.Evidence;
import dev.vett.core.company.Company;
import dev.vett.core.draft.Group;
import dev.vett.core.draft.Post;
import dev.vett.core.text.Field;
import dev.vett.core.text.Span;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a draft goes.
 *
 * @param channels number of channels that get the same post, this one counted
 * @param officialGroup whether it goes to a group that the company runs
 * @param borrowedName whether it goes to a group that the company does not run but that bears its
 *     name
 */
public record Reach(int channels, boolean officialGroup, boolean borrowedName) {
  static Reach of(Evidence evidence) {
    Post post = evidence.draft().post();
    Group group = post.group();
    return new Reach(
        channels(post),
        group != null && group.official(),
        group != null && !group.official() && named(group.name(), evidence));
  }

  private static int channels(Post post) {
    Set<String> others = new HashSet<>();
    post.alsoPostedTo().forEach(name -> others.add(name.strip().toLowerCase(Locale.ROOT)));
    String platform = post.platform();
    if (platform != null) {
      others.remove(platform.strip().toLowerCase(Locale.ROOT));
    }
    return others.size() + 1;
  }

  /** Tells whether one of the company's names begins at the beginning of a word. */
  private static boolean named(String group, Evidence evidence) {
    Company company = evidence.company();
    return Stream.concat(Stream.of(company.name()), company.aliases().stream())
        .flatMap(name -> Stream.of(name, name.replace(" ", "")))
        .flatMap(name -> places(name, group))
        .anyMatch(place -> isName(place, group, evidence.groupName()));
  }

  private static Stream<Span> places(String name, String group) {
    return Pattern.compile(
            "(?<![\\p{L}\\p{N}])" + Pattern.quote(name),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
        .matcher(group)
        .results()
        .map(place -> new Span(Field.TEXT, place.start(), place.end()));
  }

  /** Without a capital it may be an ordinary word; the reading tells. */
  private static boolean isName(Span place, String group, @Nullable Reading reading) {
    return Character.isUpperCase(group.codePointAt(place.start()))
        || (reading != null
            && reading.keywords().stream()
                .anyMatch(
                    word -> word.lexicon().equals("employer") && word.span().overlaps(place)));
  }
}
