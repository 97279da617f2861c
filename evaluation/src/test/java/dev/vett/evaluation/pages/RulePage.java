package dev.vett.evaluation.pages;

import dev.vett.core.card.Need;
import dev.vett.core.card.Remedy;
import dev.vett.core.card.RuleCard;
import dev.vett.core.card.Severity;
import dev.vett.core.card.Texts;
import dev.vett.core.text.Kebab;
import dev.vett.core.text.Language;
import dev.vett.json.Example;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page of a rule in docs/rules, made from its card and its examples. */
record RulePage(RuleCard card, List<Example> examples) {
  private static final int SHOWN = 2;

  String fileName() {
    return card.id() + ".md";
  }

  /** Returns the row of the rule in the table of all rules. */
  String row() {
    return "| [`%s`](%s) | %s | %s |"
        .formatted(card.id(), fileName(), severity(), said(card.title()));
  }

  String markdown() {
    return Stream.of(head(), why(), suggestions(), examplePart(), settings(), titles())
        .filter(part -> !part.isBlank())
        .map(String::strip)
        .collect(Collectors.joining("\n\n", "", "\n"));
  }

  private String head() {
    return """
        <!-- Made from the rule's folder by RulePagesTest. Change the folder, not this page. -->
        # %s

        `%s` · %s · [folder](../../rules/src/main/resources/dev/vett/rules/nordic/%s/%s)

        %s
        """
        .formatted(
            said(card.title()),
            card.id(),
            severity(),
            card.id().category(),
            card.id().name(),
            said(card.message()));
  }

  private String why() {
    return """
        ## Why

        %s

        Source: %s; %s.
        """
        .formatted(said(card.why()), card.source().document(), card.source().place());
  }

  private String suggestions() {
    return "## What it suggests\n\n"
        + card.remedies().stream().map(RulePage::suggestion).collect(Collectors.joining("\n"));
  }

  private static String suggestion(Remedy remedy) {
    return "- " + Kebab.of(remedy.kind()) + ": " + said(remedy.message());
  }

  private String examplePart() {
    return "## Examples\n\n"
        + examples(true, "It flags")
        + "\n"
        + examples(false, "It leaves alone");
  }

  private String examples(boolean flag, String title) {
    StringBuilder part = new StringBuilder(title).append("\n\n");
    for (Language language : Language.values()) {
      examples.stream()
          .filter(example -> example.flag() == flag && example.language() == language)
          .limit(language == Language.ENGLISH ? SHOWN : 1)
          .forEach(example -> part.append(quoted(example, language)));
    }
    return part.toString();
  }

  private static String quoted(Example example, Language language) {
    String text = example.draft().post().text().replace("\n", " ").replace("|", "\\|");
    return "- " + language.code() + ": " + escaped(text) + "\n";
  }

  /** Keeps stars, underscores and angle brackets of a post from becoming markup. */
  private static String escaped(String text) {
    return text.replace("*", "\\*")
        .replace("_", "\\_")
        .replace("<", "&lt;")
        .replace("#", "\\#")
        .replace("[", "\\[");
  }

  private String settings() {
    String needs =
        card.needs().isEmpty()
            ? ""
            : "It needs "
                + card.needs().stream()
                    .map(Need::path)
                    .map(path -> "`" + path + "`")
                    .collect(Collectors.joining(", "))
                + "; without it the report says so under `notChecked`.\n\n";
    Severity other = card.severity() == Severity.ADVICE ? Severity.WARNING : Severity.ADVICE;
    return """
        ## Settings

        %sIn the company profile, `off` switches it off, and another severity changes how grave it is:

        ```yaml
        rules: {%s: off}
        ```
        ```yaml
        rules: {%s: %s}
        ```
        """
        .formatted(needs, card.id(), card.id(), Kebab.of(other));
  }

  private String titles() {
    StringBuilder part = new StringBuilder("## In five languages\n\n| | title |\n|---|---|\n");
    for (Language language : Language.values()) {
      part.append("| ")
          .append(language.code())
          .append(" | ")
          .append(card.title().in(language))
          .append(" |\n");
    }
    return part.toString();
  }

  private String severity() {
    return card.severity().name().toLowerCase(Locale.ROOT);
  }

  private static String said(Texts texts) {
    return texts
        .in(Language.ENGLISH)
        .replace("{company}", "the company")
        .replace("{contact}", "the contact")
        .replace("{time}", "the next allowed time")
        .replace("{channel}", "an own channel")
        .replace("{purposes}", "the listed purposes");
  }
}
