package dev.vett.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vett.core.draft.Post;
import dev.vett.core.text.Language;
import dev.vett.rules.engine.DroolsRuleEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The classifiers of posts and of replies learn from the tuned drafts and from the rules' examples
 * too; their lines say what those say.
 *
 * <p>With {@code -Dvett.training=write} they are written anew. The blind drafts stay out.
 */
class TrainingLinesTest {
  private static final Path FOLDER = Path.of("..", "nlp", "src", "training");
  private static final boolean WRITE = "write".equals(System.getProperty("vett.training"));

  /** What else a post may hold does not make it an example of nothing. */
  private static final Set<String> UNCLEAR =
      Set.of(
          "confidentiality.credentials",
          "representation.information-type",
          "response.hostile-reply");

  @ParameterizedTest
  @EnumSource(Language.class)
  void linesOfPostsAreThoseOfTheTunedDrafts(Language language) throws IOException {
    isFresh(
        "post",
        language,
        "drafts",
        LabelledDrafts.learnt(language).stream()
            .flatMap(draft -> line(draft, posts(), "none"))
            .toList());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void linesOfRepliesAreThoseOfTheTunedDrafts(Language language) throws IOException {
    isFresh(
        "reply",
        language,
        "drafts",
        LabelledDrafts.learnt(language).stream()
            .filter(draft -> draft.draft().post().inReplyTo() != null)
            .flatMap(draft -> line(draft, replies(), "other"))
            .toList());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void linesOfPostsAreThoseOfTheExamples(Language language) throws IOException {
    isFresh("post", language, "examples", examples(language, posts(), "none"));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void linesOfRepliesAreThoseOfTheExamples(Language language) throws IOException {
    isFresh("reply", language, "examples", examples(language, replies(), "other"));
  }

  /** Returns the lines of the examples of those rules that have a label. */
  private static List<String> examples(
      Language language, Map<String, String> labels, String otherwise) {
    return new DroolsRuleEngine()
        .builtInPack().cards().stream()
            .filter(card -> labels.containsKey(card.id().toString()))
            .flatMap(
                card ->
                    Examples.of(card).stream()
                        .filter(example -> example.language() == language)
                        .map(
                            example ->
                                (example.flag() ? labels.get(card.id().toString()) : otherwise)
                                    + "\t"
                                    + text(example.draft().post())))
            .distinct()
            .toList();
  }

  private static void isFresh(String task, Language language, String source, List<String> lines)
      throws IOException {
    Path file = FOLDER.resolve(task).resolve(language.code() + "-" + source + ".tsv");
    String wanted =
        "# Made from the " + source + " by TrainingLinesTest.\n" + String.join("\n", lines) + "\n";
    if (WRITE) {
      Files.writeString(file, wanted);
    }
    assertThat(Files.readString(file))
        .as("%s is stale; -Dvett.training=write", file)
        .isEqualTo(wanted);
  }

  /** Returns the line of a draft; what it counts as if it breaks several rules is the first. */
  private static Stream<String> line(
      LabelledDraft draft, Map<String, String> labels, String otherwise) {
    if (labels.keySet().stream().anyMatch(draft.allowed()::contains)) {
      return Stream.empty();
    }
    String text = text(draft.draft().post());
    for (Map.Entry<String, String> entry : labels.entrySet()) {
      if (draft.expected().contains(entry.getKey())) {
        return Stream.of(entry.getValue() + "\t" + text);
      }
    }
    return UNCLEAR.stream().anyMatch(draft.expected()::contains)
        ? Stream.empty()
        : Stream.of(otherwise + "\t" + text);
  }

  private static String text(Post post) {
    String title = post.title();
    return ((title == null ? "" : title + " ") + post.text()).replaceAll("\\s+", " ").strip();
  }

  private static Map<String, String> replies() {
    Map<String, String> labels = new LinkedHashMap<>();
    labels.put("response.hostile-reply", "hostile");
    labels.put("response.evasive", "evasive");
    return labels;
  }

  private static Map<String, String> posts() {
    Map<String, String> labels = new LinkedHashMap<>();
    labels.put("harassment.threat", "threat");
    labels.put("harassment.sexual", "sexual");
    labels.put("harassment.discrimination", "discrimination");
    labels.put("harassment.abuse", "abuse");
    labels.put("conduct.mocking-customer", "mockery");
    labels.put("confidentiality.inside-information", "inside-information");
    labels.put("confidentiality.business-secret", "business-secret");
    labels.put("confidentiality.customer", "customer-detail");
    labels.put("representation.speaking-for-company", "speaking-for-company");
    labels.put("conduct.embarrassing-employer", "embarrassing");
    labels.put("transparency.affiliation", "affiliation");
    labels.put("transparency.sponsored", "sponsored");
    labels.put("response.legal-threat", "legal-threat");
    labels.put("conduct.sexual-content", "sexual-content");
    labels.put("security.phishing", "phishing");
    labels.put("confidentiality.personal-data", "personal-data");
    return labels;
  }
}
