package dev.vett.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vett.core.analysis.Keyword;
import dev.vett.core.analysis.TextReader;
import dev.vett.core.company.Company;
import dev.vett.core.draft.Post;
import dev.vett.core.pack.Lexicon;
import dev.vett.nlp.read.OpenNlpTextAnalyzer;
import dev.vett.rules.engine.DroolsRuleEngine;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

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

  @Test
  void findTheSameInEveryDraft() {
    List<Post> posts =
        Stream.concat(LabelledDrafts.tuned().stream(), LabelledDrafts.blind().stream())
            .map(labelled -> labelled.draft().post())
            .toList();
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
