package dev.vett.json;

import static dev.vett.json.Shape.Field.optional;
import static dev.vett.json.Shape.Field.required;

import dev.vett.core.card.Marks;
import dev.vett.core.card.Need;
import dev.vett.core.card.Placement;
import dev.vett.core.card.Severity;
import dev.vett.core.card.SuggestionKind;
import dev.vett.core.condition.GroupKind;
import dev.vett.core.condition.Scope;
import dev.vett.core.draft.Account;
import dev.vett.core.draft.Audience;
import dev.vett.core.draft.Channel;
import dev.vett.core.text.Language;
import dev.vett.json.Shape.Either;
import dev.vett.json.Shape.Fields;
import dev.vett.json.Shape.Form;
import dev.vett.json.Shape.Many;
import dev.vett.json.Shape.Named;
import dev.vett.json.Shape.OneOrMany;
import dev.vett.json.Shape.Word;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The one description of {@code pack.yaml} and {@code rule.yaml}. */
final class PackShapes {
  private static final Shape TEXT = new Shape.Text();
  private static final Shape FLAG = new Shape.Flag();
  private static final Shape COUNT = new Shape.Count();

  private static final String KEBAB = "[a-z][a-z0-9]*(-[a-z0-9]+)*";
  static final Form ID = new Form(Pattern.compile(KEBAB), "acme-rules");
  static final Form RULE_ID =
      new Form(Pattern.compile(KEBAB + "\\." + KEBAB), "disclaimer.personal-blog");
  static final Form DATE =
      new Form(
          Pattern.compile("\\d{4}-\\d{2}-\\d{2}([T ]([01]\\d|2[0-3]):[0-5]\\d)?"), "2026-03-01");

  private static final Word LANGUAGE =
      new Word(Arrays.stream(Language.values()).map(Language::code).toList());
  static final Word NEED = new Word(Arrays.stream(Need.values()).map(Need::path).toList());
  static final Word OFF = new Word(List.of("off"));

  static final Fields TEXTS =
      new Fields(
          "texts", LANGUAGE.words().stream().map(language -> optional(language, TEXT)).toList());

  static final Fields SOURCE =
      Fields.of("source", required("document", TEXT), required("place", TEXT));

  static final Fields SUGGESTION =
      Fields.of(
          "suggestion",
          required("kind", Word.of(SuggestionKind.class)),
          optional("placement", Word.of(Placement.class)),
          optional("to", TEXT),
          required("message", TEXTS),
          optional("text", TEXTS));

  static final Fields WORDS =
      Fields.of(
          "text",
          optional("all", new OneOrMany(ID)),
          optional("any", new OneOrMany(ID)),
          optional("none", new OneOrMany(ID)),
          optional("within", Word.of(Scope.class)),
          optional("meant", FLAG));

  static final Fields LENGTH =
      Fields.of("textLength", optional("atLeast", COUNT), optional("atMost", COUNT));

  static final Fields CLAUSE =
      Fields.of(
          "when",
          optional("text", WORDS),
          optional("account", new OneOrMany(Word.of(Account.class))),
          optional("channel", new OneOrMany(Word.of(Channel.class))),
          optional("role", new OneOrMany(TEXT)),
          optional("audience", new OneOrMany(Word.of(Audience.class))),
          optional("group", new OneOrMany(Word.of(GroupKind.class))),
          optional("reply", FLAG),
          optional("language", new OneOrMany(LANGUAGE)),
          optional("from", DATE),
          optional("until", DATE),
          optional("workingTime", FLAG),
          optional("textLength", LENGTH));

  static final Fields RULE =
      Fields.of(
          "rule",
          required("severity", Word.of(Severity.class)),
          required("source", SOURCE),
          required("title", TEXTS),
          required("message", TEXTS),
          required("why", TEXTS),
          optional("suggestions", new Many(SUGGESTION)),
          optional("marks", Word.of(Marks.class)),
          optional("needs", new Many(NEED)),
          optional("when", new OneOrMany(CLAUSE)),
          optional("unless", new OneOrMany(CLAUSE)));

  static final Fields OVERRIDE =
      Fields.of(
          "override",
          optional("severity", Word.of(Severity.class)),
          optional("title", TEXTS),
          optional("message", TEXTS),
          optional("why", TEXTS));

  static final Fields PACK =
      Fields.of(
          "pack",
          required("id", ID),
          required("version", TEXT),
          required("title", TEXTS),
          required("languages", new Many(LANGUAGE)),
          optional("overrides", new Named(RULE_ID, new Either(OFF, OVERRIDE))));

  private PackShapes() {}
}
