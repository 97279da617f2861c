package dev.vett.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vett.core.analysis.Reading;
import dev.vett.core.analysis.TextAnalyzer;
import dev.vett.core.analysis.TextReader;
import dev.vett.core.check.Evidence;
import dev.vett.core.check.Judge;
import dev.vett.core.check.Judgement;
import dev.vett.core.check.PostChecker;
import dev.vett.core.check.RuleEngine;
import dev.vett.core.company.Company;
import dev.vett.core.draft.Draft;
import dev.vett.core.draft.Post;
import dev.vett.core.pack.Lexicon;
import dev.vett.core.pack.RulePack;
import dev.vett.core.text.Field;
import dev.vett.core.text.Language;
import dev.vett.json.Example;
import dev.vett.nlp.read.OpenNlpTextAnalyzer;
import dev.vett.rules.engine.DroolsRuleEngine;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

/**
 * A suggestion is verified with what is known of the draft as it was; the reports are those of a
 * checker that reads each changed draft from scratch and runs all rules on it.
 */
class VerificationTest {
  private static final Company COMPANY = Granlund.company();
  private static final PostChecker CHECKER = PostChecker.builder(COMPANY).build();
  private static final PostChecker FROM_SCRATCH =
      PostChecker.builder(COMPANY)
          .analyzer(new Forgetful(new OpenNlpTextAnalyzer()))
          .engine(new Thorough(new DroolsRuleEngine()))
          .build();

  private static final List<Draft> DRAFTS =
      Examples.all().stream().map(Example::draft).distinct().toList();

  private static final List<String> BETWEEN =
      List.of(
          " ",
          "\n",
          "\n\n",
          ". ",
          "",
          "\n> ",
          " \"",
          "\" ",
          " ”",
          "😀 ",
          "👩‍👩‍👧",
          " i d i o t ",
          "! ");

  @Property(tries = 300)
  void aReportDoesNotTellHowSuggestionsWereVerified(@ForAll long seed) {
    Draft draft = draft(new Random(seed));
    assertThat(CHECKER.check(draft)).isEqualTo(FROM_SCRATCH.check(draft));
  }

  @Property(tries = 60)
  void aRevisionDoesNotTellHowSuggestionsWereVerified(@ForAll long seed) {
    Draft draft = draft(new Random(seed));
    assertThat(CHECKER.revise(draft)).isEqualTo(FROM_SCRATCH.revise(draft));
  }

  /** Puts a draft together from the examples of all rules and languages. */
  private static Draft draft(Random random) {
    Draft draft = DRAFTS.get(random.nextInt(DRAFTS.size()));
    Post post = draft.post().with(Field.TEXT, text(random, 1 + random.nextInt(6)));
    post = random.nextInt(3) == 0 ? post.with(Field.TITLE, text(random, 1)) : post;
    return draft.with(random.nextInt(3) == 0 ? post.in(Language.SWEDISH) : post);
  }

  private static String text(Random random, int pieces) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pieces; i++) {
      text.append(DRAFTS.get(random.nextInt(DRAFTS.size())).post().text());
      text.append(BETWEEN.get(random.nextInt(BETWEEN.size())));
    }
    return text.toString();
  }

  /** Reads every post from scratch. */
  private record Forgetful(TextAnalyzer analyzer) implements TextAnalyzer {
    @Override
    public TextReader reader(List<Lexicon> lexicons, Company company) {
      return new ForgetfulReader(analyzer.reader(lexicons, company));
    }
  }

  private record ForgetfulReader(TextReader reader) implements TextReader {
    @Override
    public Reading read(Post post) {
      return reader.read(post);
    }

    @Override
    public Reading read(String text, @Nullable Language language) {
      return reader.read(text, language);
    }

    @Override
    public void prepare(Language language) {
      reader.prepare(language);
    }

    @Override
    public TextReader with(List<Lexicon> lexicons) {
      return new ForgetfulReader(reader.with(lexicons));
    }
  }

  /** Runs all rules, whichever are asked about. */
  private record Thorough(RuleEngine engine) implements RuleEngine {
    @Override
    public RulePack builtInPack() {
      return engine.builtInPack();
    }

    @Override
    public Judge prepare(List<RulePack> packs) {
      return new ThoroughJudge(engine.prepare(packs));
    }
  }

  private record ThoroughJudge(Judge judge) implements Judge {
    @Override
    public Judgement judge(Evidence evidence) {
      return judge.judge(evidence);
    }
  }
}
