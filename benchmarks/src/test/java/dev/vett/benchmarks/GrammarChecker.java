package dev.vett.benchmarks;

import dev.vett.core.draft.Draft;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.rules.Rule;

/** LanguageTool for Swedish, without spelling. */
final class GrammarChecker {
  private final JLanguageTool tool = new JLanguageTool(Languages.getLanguageForShortCode("sv"));

  GrammarChecker() {
    for (Rule rule : tool.getAllRules()) {
      if (rule.isDictionaryBasedSpellingRule()) {
        tool.disableRule(rule.getId());
      }
    }
  }

  int check(Draft draft) {
    try {
      return tool.check(draft.post().text()).size();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
