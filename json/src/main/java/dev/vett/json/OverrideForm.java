package dev.vett.json;

import dev.vett.core.card.RuleId;
import dev.vett.core.card.Severity;
import dev.vett.core.card.Texts;
import dev.vett.core.pack.CardOverride;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what a pack changes in the cards of earlier packs. */
final class OverrideForm {
  private OverrideForm() {}

  static List<CardOverride> read(Value value) {
    List<CardOverride> overrides = new ArrayList<>();
    value.entries().forEach((id, one) -> overrides.add(override(id, one)));
    return overrides;
  }

  private static CardOverride override(String id, Value value) {
    if (!PackShapes.RULE_ID.pattern().matcher(id).matches()) {
      throw value.complaint(
          ErrorCode.UNKNOWN_FIELD,
          "is no rule id",
          "write it as category.name, such as " + PackShapes.RULE_ID.example());
    }
    RuleId rule = RuleId.of(id);
    String place = String.valueOf(value.node().place());
    Node node = value.node();
    if (node.kind() != Node.Kind.OBJECT) {
      if (node.kind() == Node.Kind.WORD && PackShapes.OFF.words().contains(node.text())) {
        return new CardOverride(rule, true, null, null, null, null, place);
      }
      throw value.wrongType("off, or an object with severity, title, message, why");
    }
    Form form = value.form(PackShapes.OVERRIDE.names());
    Severity severity = form.find("severity").map(OverrideForm::severity).orElse(null);
    CardOverride override =
        new CardOverride(
            rule,
            false,
            severity,
            texts(form, "title"),
            texts(form, "message"),
            texts(form, "why"),
            place);
    if (node.fields().values().stream().allMatch(Node::nothing)) {
      throw value.invalid("changes nothing", "give severity, title, message or why, or write off");
    }
    return override;
  }

  private static Severity severity(Value value) {
    if (value.node().text().equals("off")) {
      throw value.invalid(
          "is 'off'", "write off in place of the whole object to switch the rule off");
    }
    return value.word(Severity.class);
  }

  private static @Nullable Texts texts(Form form, String name) {
    return form.find(name).map(TextsForm::read).orElse(null);
  }
}
