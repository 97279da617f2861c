package dev.vett.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vett.core.card.RuleId;
import dev.vett.core.card.Severity;
import dev.vett.core.check.PostChecker;
import dev.vett.core.draft.Draft;
import dev.vett.core.report.Report;
import dev.vett.core.report.Violation;
import dev.vett.core.text.Field;
import dev.vett.json.Example;
import java.text.Normalizer;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Another writing must not change a verdict, tried on the examples of all rules. */
class MetamorphicTest {
  /** Rules that ask whether a post links to something, or how long it is. */
  private static final Set<String> ABOUT_LINKS =
      Set.of("engagement.link-sources", "monitoring.report-mention");

  private static final PostChecker CHECKER = PostChecker.builder(Granlund.company()).build();
  private static final List<Example> EXAMPLES = Examples.all();
  private static final Map<Draft, Report> AS_WRITTEN =
      EXAMPLES.stream()
          .map(Example::draft)
          .distinct()
          .collect(Collectors.toMap(draft -> draft, CHECKER::check));
  private static final List<Example> HARMLESS =
      EXAMPLES.stream()
          .filter(example -> asWritten(example.draft()).violations().isEmpty())
          .filter(example -> example.draft().post().replaces() == null)
          .toList();

  @Test
  void anEmojiAtTheEndChangesNoVerdict() {
    Iterator<String> emoji =
        Stream.generate(() -> List.of("🌼", "👩‍👩‍👧", "☕️", "🇸🇪", "🚲🚲"))
            .flatMap(List::stream)
            .iterator();

    assertThat(changedBy(text -> text + " " + emoji.next(), Set.of())).isEmpty();
  }

  @Test
  void anAddressOnALineOfItsOwnChangesNoVerdict() {
    assertThat(changedBy(text -> text + "\nhttps://blomster.example/hage", ABOUT_LINKS)).isEmpty();
  }

  @Test
  void capitalsMakeNoHarmlessPostGrave() {
    assertThat(graveOnce(text -> text.toUpperCase(Locale.ROOT))).isEmpty();
  }

  @Test
  void missingDiacriticsMakeNoHarmlessPostGrave() {
    assertThat(graveOnce(MetamorphicTest::bare)).isEmpty();
  }

  @Test
  void aSlipOfTheFingersMakesNoHarmlessPostGrave() {
    assertThat(graveOnce(text -> slipped(text, text.length() / 2))).isEmpty();
  }

  /** Returns each example whose verdict another text changes, but for some rules. */
  private static List<String> changedBy(UnaryOperator<String> change, Set<String> rules) {
    return EXAMPLES.stream()
        .map(Example::draft)
        .filter(draft -> rules.isEmpty() || draft.post().replaces() == null)
        .filter(
            draft -> {
              Draft changed =
                  draft.with(draft.post().with(Field.TEXT, change.apply(draft.post().text())));
              return !BrokenRules.without(rules, rules(changed))
                  .equals(BrokenRules.without(rules, BrokenRules.of(asWritten(draft))));
            })
        .map(draft -> draft.post().text())
        .toList();
  }

  /** Returns what each harmless example becomes that another writing makes grave. */
  private static List<String> graveOnce(UnaryOperator<String> change) {
    assertThat(HARMLESS).hasSizeGreaterThan(300);
    return HARMLESS.stream()
        .map(Example::draft)
        .map(draft -> saying(draft, change.apply(draft.post().text())))
        .filter(draft -> !grave(draft).isEmpty())
        .map(draft -> draft.post().text() + " " + grave(draft))
        .toList();
  }

  private static String bare(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{Mn}", "");
  }

  /** Says the language too: what changes here is the writing, not what the reader takes it for. */
  private static Draft saying(Draft draft, String text) {
    return draft.with(draft.post().with(Field.TEXT, text).in(asWritten(draft).language()));
  }

  /**
   * Swaps two neighbouring letters inside a word; an address with a slip is another's, which may
   * imitate it.
   */
  private static String slipped(String text, int where) {
    for (int i = 0; i + 3 < text.length(); i++) {
      int at = 1 + Math.floorMod(where + i, text.length() - 3);
      boolean inWord = text.substring(at - 1, at + 3).chars().allMatch(Character::isLetter);
      if (inWord && !isAddress(pieceAt(text, at))) {
        return text.substring(0, at)
            + text.charAt(at + 1)
            + text.charAt(at)
            + text.substring(at + 2);
      }
    }
    return text;
  }

  /** Returns what stands between the blanks around a place. */
  private static String pieceAt(String text, int at) {
    int from = at;
    while (from > 0 && !Character.isWhitespace(text.charAt(from - 1))) {
      from--;
    }
    int to = at;
    while (to < text.length() && !Character.isWhitespace(text.charAt(to))) {
      to++;
    }
    return text.substring(from, to);
  }

  private static boolean isAddress(String piece) {
    return piece.contains("/") || piece.contains("@") || piece.startsWith("www.");
  }

  private static Set<String> rules(Draft draft) {
    return BrokenRules.of(CHECKER.check(draft));
  }

  private static Set<String> grave(Draft draft) {
    Report report = CHECKER.check(draft);
    return report.violations().stream()
        .filter(violation -> violation.severity() != Severity.ADVICE)
        .map(Violation::rule)
        .map(RuleId::toString)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Report asWritten(Draft draft) {
    return Objects.requireNonNull(AS_WRITTEN.get(draft));
  }
}
