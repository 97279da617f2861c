package dev.vett.json;

import dev.vett.core.card.Need;
import dev.vett.core.card.RuleCard;
import dev.vett.core.card.RuleId;
import dev.vett.core.card.Severity;
import dev.vett.core.card.Source;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the files of a rule pack. */
public final class PackYaml {
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
  private static final List<String> NEEDS = Arrays.stream(Need.values()).map(Need::path).toList();

  private PackYaml() {}

  /**
   * Reads {@code pack.yaml} from a stream, which stays open.
   *
   * @param name what the stream is called in messages
   * @throws ExchangeException where something in it is wrong, with name, line and field
   * @throws IOException where the stream cannot be read
   */
  public static PackHeader header(InputStream in, String name) throws IOException {
    Form form = YamlTree.read(in, name).form("id", "version", "title", "languages");
    Value id = form.require("id", "a name in kebab-case");
    if (!ID.matcher(id.text()).matches()) {
      throw id.invalid("is no name in kebab-case", "write it like acme-rules");
    }
    return new PackHeader(
        id.text(),
        words(form.require("version", "a version such as 1.0.0")),
        TextsForm.read(form.require("title", "a text for each language")),
        TextsForm.languages(form.require("languages", "a list such as [sv, en]")));
  }

  /**
   * Reads {@code rule.yaml} from a stream, which stays open.
   *
   * @param id the rule's id, which is the path of its folder
   * @param name what the stream is called in messages
   * @throws ExchangeException where something in it is wrong, with name, line and field
   * @throws IOException where the stream cannot be read
   */
  public static RuleCard card(RuleId id, InputStream in, String name) throws IOException {
    Form form =
        YamlTree.read(in, name)
            .form("severity", "source", "title", "message", "why", "suggestions", "needs");
    return form.make(
        () ->
            new RuleCard(
                id,
                form.requireWord("severity", Severity.class),
                source(form.require("source", "an object with document and place")),
                TextsForm.read(form.require("title", "a text for each language")),
                TextsForm.read(form.require("message", "a text for each language")),
                TextsForm.read(form.require("why", "a text for each language")),
                form.find("suggestions").map(Value::items).orElse(List.of()).stream()
                    .map(RemedyForm::read)
                    .toList(),
                form.find("needs").map(Value::items).orElse(List.of()).stream()
                    .map(PackYaml::need)
                    .toList()));
  }

  private static Source source(Value value) {
    Form form = value.form("document", "place");
    return new Source(
        words(form.require("document", "the document's name")),
        words(form.require("place", "the place in the document")));
  }

  private static String words(Value value) {
    String words = value.text().strip();
    if (words.isEmpty()) {
      throw value.invalid("is blank", "write some words");
    }
    return words;
  }

  private static Need need(Value value) {
    String path = value.text();
    return Arrays.stream(Need.values())
        .filter(need -> need.path().equals(path))
        .findFirst()
        .orElseThrow(() -> value.unknown(path, Quote.didYouMean(path, NEEDS)));
  }
}
