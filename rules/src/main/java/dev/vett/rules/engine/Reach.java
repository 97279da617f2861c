package dev.vett.rules.engine;

import dev.vett.core.check.Evidence;
import dev.vett.core.company.Company;
import dev.vett.core.draft.Group;
import dev.vett.core.draft.Post;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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
        group != null && !group.official() && named(group.name(), evidence.company()));
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
  private static boolean named(String group, Company company) {
    return Stream.concat(Stream.of(company.name()), company.aliases().stream())
        .anyMatch(name -> startsWord(group, name));
  }

  private static boolean startsWord(String text, String name) {
    List<String> forms = List.of(name, name.replace(" ", ""));
    return forms.stream()
        .anyMatch(
            form ->
                Pattern.compile(
                        "(?<![\\p{L}\\p{N}])" + Pattern.quote(form),
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                    .matcher(text)
                    .find());
  }
}
