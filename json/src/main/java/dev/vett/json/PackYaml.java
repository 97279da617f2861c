package dev.vett.json;

import dev.vett.core.card.Marks;
import dev.vett.core.card.Need;
import dev.vett.core.card.RuleCard;
import dev.vett.core.card.RuleId;
import dev.vett.core.card.Severity;
import dev.vett.core.card.Source;
import dev.vett.core.condition.BuiltInClass;
import dev.vett.core.condition.Clause;
import dev.vett.core.condition.Condition;
import dev.vett.core.condition.TextCondition;
import dev.vett.core.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the files of a rule pack. */
public final class PackYaml {
  private PackYaml() {}

  /**
   * Reads {@code pack.yaml} from a stream, which stays open.
   *
   * @param name what the stream is called in messages
   * @throws ExchangeException where something in it is wrong, with name, line and field
   * @throws IOException where the stream cannot be read
   */
  public static PackHeader header(InputStream in, String name) throws IOException {
    return header(YamlFile.read(in, name));
  }

  /**
   * Reads {@code pack.yaml}.
   *
   * @throws ExchangeException where something in it is wrong, with name, line and field
   */
  public static PackHeader header(YamlFile file) {
    Form form = file.form(PackShapes.PACK.names());
    Value id = form.require("id", "a name in kebab-case");
    if (!PackShapes.ID.pattern().matcher(id.text()).matches()) {
      throw id.invalid("is no name in kebab-case", "write it like acme-rules");
    }
    return new PackHeader(
        id.text(),
        words(form.require("version", "a version such as 1.0.0")),
        TextsForm.read(form.require("title", "a text for each language")),
        languages(form.require("languages", "a list such as [sv, en]")),
        form.find("overrides").map(OverrideForm::read).orElse(List.of()));
  }

  private static List<Language> languages(Value value) {
    List<Language> languages = TextsForm.languages(value);
    if (languages.isEmpty()) {
      throw value.invalid("is an empty list", "name the languages of the cards, such as [sv, en]");
    }
    return languages;
  }

  /**
   * Reads {@code rule.yaml} from a stream, which stays open.
   *
   * @param id the rule's id, which is the path of its folder
   * @param languages the languages that every text must be given in
   * @param lexicons the lexicons that its condition can name
   * @param name what the stream is called in messages
   * @throws ExchangeException where something in it is wrong, with name, line and field
   * @throws IOException where the stream cannot be read
   */
  public static RuleFile rule(
      RuleId id, List<Language> languages, Collection<String> lexicons, InputStream in, String name)
      throws IOException {
    return rule(id, languages, lexicons, YamlFile.read(in, name));
  }

  /**
   * Reads {@code rule.yaml}.
   *
   * @param id the rule's id, which is the path of its folder
   * @param languages the languages that every text must be given in
   * @param lexicons the lexicons that its condition can name
   * @throws ExchangeException where something in it is wrong, with name, line and field
   */
  public static RuleFile rule(
      RuleId id, List<Language> languages, Collection<String> lexicons, YamlFile file) {
    Form form = file.form(PackShapes.RULE.names());
    Condition condition = new ConditionForm(lexicons).read(form).orElse(null);
    return new RuleFile(card(id, form, new TextsForm(languages), condition), condition);
  }

  private static RuleCard card(
      RuleId id, Form form, TextsForm texts, @Nullable Condition condition) {
    return form.make(
        () ->
            new RuleCard(
                id,
                form.requireWord("severity", Severity.class),
                source(form.require("source", "an object with document and place")),
                texts.complete(form.require("title", "a text for each language")),
                texts.complete(form.require("message", "a text for each language")),
                texts.complete(form.require("why", "a text for each language")),
                form.find("suggestions").map(Value::items).orElse(List.of()).stream()
                    .map(value -> RemedyForm.read(value, texts))
                    .toList(),
                form.find("marks").map(word -> word.word(Marks.class)).orElse(Marks.WORDS),
                needs(form, condition)));
  }

  /** What a condition looks for tells what it needs, so that a card need not repeat it. */
  private static List<Need> needs(Form form, @Nullable Condition condition) {
    Set<Need> needs = new LinkedHashSet<>();
    form.find("needs").map(Value::items).orElse(List.of()).stream()
        .map(PackYaml::need)
        .forEach(needs::add);
    if (condition != null) {
      condition.when().stream()
          .map(Clause::text)
          .filter(Objects::nonNull)
          .flatMap(TextCondition::wanted)
          .flatMap(word -> BuiltInClass.of(word).stream())
          .map(BuiltInClass::need)
          .filter(Objects::nonNull)
          .forEach(needs::add);
    }
    return List.copyOf(needs);
  }

  private static Source source(Value value) {
    Form form = value.form(PackShapes.SOURCE.names());
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
        .orElseThrow(() -> value.unknown(path, Quote.didYouMean(path, PackShapes.NEED.words())));
  }
}
