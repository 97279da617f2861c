package dev.vett.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vett.core.analysis.Classification;
import dev.vett.core.analysis.Keyword;
import dev.vett.core.card.RuleId;
import dev.vett.core.check.Finding;
import dev.vett.core.text.Field;
import dev.vett.core.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingsTest {
  private final Findings findings = new Findings();

  @Test
  void givesOneFindingARuleWithItsSpansInOrder() {
    findings.flag("harassment.abuse", keyword(10, 15));
    findings.flag("harassment.abuse", keyword(0, 4), keyword(20, 22));
    assertThat(findings.list())
        .containsExactly(
            new Finding(
                RuleId.of("harassment.abuse"), List.of(span(0, 4), span(10, 15), span(20, 22))));
  }

  @Test
  void joinsSpansThatOverlap() {
    findings.flag("harassment.abuse", keyword(0, 4));
    findings.flag("harassment.abuse", keyword(3, 9));
    findings.flag("harassment.abuse", keyword(0, 4));
    assertThat(findings.list().get(0).spans()).containsExactly(span(0, 9));
  }

  @Test
  void pointsAtAJudgedSentenceOnlyWhereNothingInItIsFoundBesides() {
    findings.flag("harassment.abuse", sentence(0, 40));
    findings.flag("harassment.abuse", keyword(10, 15));
    findings.flag("harassment.abuse", sentence(41, 60));

    Finding finding = findings.list().get(0);
    assertThat(finding.spans()).containsExactly(span(10, 15), span(41, 60));
    assertThat(finding.judged()).containsExactly(span(0, 40), span(41, 60));
  }

  @Test
  void knowsWhatOnlyTellsOfABreach() {
    findings.flag("confidentiality.business-secret", keyword(0, 4));
    findings.flag("harassment.abuse", keyword(0, 4));
    findings.flagTelltale("confidentiality.business-secret", keyword(10, 15));

    assertThat(findings.list()).extracting(Finding::telltale).containsExactly(true, false);
    assertThat(findings.list().get(0).spans()).containsExactly(span(0, 4), span(10, 15));
  }

  @Test
  void takesFindingsAboutTheWholePost() {
    findings.flag("working-hours.blogging");
    assertThat(findings.list())
        .containsExactly(new Finding(RuleId.of("working-hours.blogging"), List.of()));
  }

  private static Classification sentence(int start, int end) {
    return new Classification("post", "abuse", 0.99, span(start, end), 0);
  }

  private static Keyword keyword(int start, int end) {
    return new Keyword("insult", "idiot", span(start, end), 0, false, false, false, null);
  }

  private static Span span(int start, int end) {
    return new Span(Field.TEXT, start, end);
  }
}
