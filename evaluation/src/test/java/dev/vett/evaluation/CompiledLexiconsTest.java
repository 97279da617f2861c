package dev.vett.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vett.core.analysis.Keyword;
import dev.vett.core.analysis.TextReader;
import dev.vett.core.company.Company;
import dev.vett.core.draft.Post;
import dev.vett.core.pack.CompiledLexicons;
import dev.vett.core.pack.Lexicon;
import dev.vett.core.text.Language;
import dev.vett.nlp.lexicon.Vocabulary;
import dev.vett.nlp.read.OpenNlpTextAnalyzer;
import dev.vett.rules.engine.DroolsRuleEngine;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the build has compiled of the lexicons says what their lines say. */
class CompiledLexiconsTest {
  private static final Company COMPANY = Company.named("Granlund").build();
  private static final List<Lexicon> LEXICONS = new DroolsRuleEngine().builtInPack().lexicons();

  private static final TextReader COMPILED = new OpenNlpTextAnalyzer().reader(LEXICONS, COMPANY);

  private static final TextReader LINES =
      new OpenNlpTextAnalyzer()
          .reader(LEXICONS.stream().map(CompiledLexiconsTest::uncompiled).toList(), COMPANY);

  @Test
  void everyLexiconIsCompiled() {
    assertThat(LEXICONS).isNotEmpty().allMatch(lexicon -> lexicon.compiled() != null);
  }

  /** A line that was changed after the last build is seen here. */
  @ParameterizedTest
  @EnumSource(Language.class)
  void areCompiledFromTheLinesBesideThem(Language language) throws IOException {
    List<Lexicon> lexicons =
        LEXICONS.stream().filter(lexicon -> lexicon.language() == language).toList();
    CompiledLexicons compiled = Objects.requireNonNull(lexicons.get(0).compiled());
    try (InputStream in = compiled.open()) {
      assertThat(in.readAllBytes())
          .isEqualTo(
              Vocabulary.of(
                      language, lexicons.stream().map(CompiledLexiconsTest::uncompiled).toList())
                  .stored());
    }
  }

  @Test
  void findTheSameInEveryDraft() {
    List<Post> posts =
        LabelledDrafts.all().stream().map(labelled -> labelled.draft().post()).toList();
    assertThat(posts).hasSizeGreaterThan(1000);
    for (Post post : posts) {
      List<Keyword> found = COMPILED.read(post).keywords();
      assertThat(found).isEqualTo(LINES.read(post).keywords());
    }
  }

  private static Lexicon uncompiled(Lexicon lexicon) {
    return new Lexicon(lexicon.name(), lexicon.language(), lexicon.origin(), lexicon.lines());
  }
}
