package dev.vett.benchmarks;

import static dev.vett.benchmarks.Table.number;

import dev.vett.core.check.PostChecker;
import dev.vett.core.company.Company;
import dev.vett.core.draft.Draft;
import dev.vett.core.pack.RulePack;
import dev.vett.core.report.Report;
import dev.vett.core.schedule.WorkCalendar;
import dev.vett.core.text.Language;
import dev.vett.holidays.JollydayHolidays;
import dev.vett.json.CompanyYaml;
import dev.vett.rules.engine.DroolsRuleEngine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Compares the whole check with a floor, a naive checker and LanguageTool, and prints a table. */
final class Compare {
  private static final int SHORT = 280;
  private static final int TERMS = 2_000;
  private static final int WARM_SECONDS = 5;
  private static final int ROUNDS = 120;
  private static final int FEW_ROUNDS = 24;

  private final Table table = new Table(System.out);
  private final Company company;
  private final List<LabelledDrafts> labelled;
  private final PostChecker checker;
  private final List<Draft> clean;
  private final Floor floor;
  private final List<String> terms;

  private Compare(Path evaluation) throws IOException {
    company = CompanyYaml.read(evaluation.resolve("companies/tallvik.yaml"));
    labelled = LabelledDrafts.read(evaluation.resolve("drafts"), "tallvik");
    Heap heap = Heap.measure(company, labelled);
    table.row(
        "heap for the first checker", number("%.1f MB", heap.first() / 1e6), "80 MB", "50 MB");
    table.row(
        "heap for each further company", number("%.0f KB", heap.further() / 1e3), "1 MB", "200 KB");
    checker = PostChecker.builder(company).build();
    clean =
        labelled.stream()
            .filter(LabelledDrafts::harmless)
            .map(LabelledDrafts::draft)
            .filter(draft -> draft.post().text().length() <= SHORT)
            .filter(draft -> checker.check(draft).violations().isEmpty())
            .toList();
    terms = Terms.words(new DroolsRuleEngine().builtInPack().lexicons(), TERMS);
    floor = new Floor(terms);
  }

  /**
   * Compares and prints.
   *
   * @param args the folder of the labelled drafts and companies
   */
  public static void main(String[] args) throws IOException {
    Compare compare = new Compare(Path.of(args[0]));
    int sink = compare.shortPosts();
    compare.allocation();
    sink += compare.edits();
    sink += compare.longTexts();
    sink += compare.manyTerms();
    sink += compare.manyRules();
    compare.threads();
    sink += compare.hardTexts();
    System.out.println();
    System.out.println("Sum of all that was found, so that nothing was left out: " + sink);
  }

  private int shortPosts() {
    List<Draft> swedish =
        clean.stream().filter(draft -> draft.post().language() == Language.SWEDISH).toList();
    WorkCalendar calendar = new WorkCalendar(company, new JollydayHolidays());
    Naive naive = new Naive(terms, company, calendar);
    GrammarChecker grammar = new GrammarChecker();
    Rounds rounds =
        new Rounds()
            .with("floor", clean.size(), i -> floor.check(clean.get(i)))
            .with("check", clean.size(), i -> check(checker, clean.get(i)))
            .with("naive", clean.size(), i -> naive.check(clean.get(i)))
            .with("check sv", swedish.size(), i -> check(checker, swedish.get(i)))
            .with("grammar sv", swedish.size(), i -> grammar.check(swedish.get(i)))
            .run(3 * WARM_SECONDS, ROUNDS);
    table.row("clean short post, floor", number("%.2f µs", rounds.micros("floor")), "", "");
    table.row(
        "clean short post, naive, against the floor",
        number("%.0fx (%.0f µs)", rounds.ratio("naive", "floor"), rounds.micros("naive")),
        "",
        "");
    table.row(
        "clean short post, whole check, against the floor",
        number("%.1fx (%.1f µs)", rounds.ratio("check", "floor"), rounds.micros("check")),
        "50x",
        "20x");
    table.row(
        "against LanguageTool (Swedish, without spelling)",
        number(
            "%.2f (%.0f µs)", rounds.ratio("check sv", "grammar sv"), rounds.micros("grammar sv")),
        "0.50",
        "0.20");
    return rounds.sink();
  }

  private int edits() {
    CountingAnalyzer counting = new CountingAnalyzer();
    PostChecker counted = PostChecker.builder(company).analyzer(counting).build();
    List<Draft> edited =
        labelled.stream()
            .map(LabelledDrafts::draft)
            .filter(draft -> draft.post().text().length() <= SHORT)
            .filter(draft -> hasEdits(checker.check(draft)))
            .toList();
    int before = counting.readings();
    edited.forEach(counted::check);
    double readings = (counting.readings() - before) / (double) edited.size();
    Rounds rounds =
        new Rounds()
            .with("clean", clean.size(), i -> check(checker, clean.get(i)))
            .with("edited", edited.size(), i -> check(checker, edited.get(i)))
            .run(WARM_SECONDS / 2, ROUNDS);
    table.row(
        "post with verified edits, against clean x (1 + verifications)",
        number("%.2fx (%.2f readings)", rounds.ratio("edited", "clean") / readings, readings),
        "1.2x",
        "0.6x");
    return rounds.sink();
  }

  private static boolean hasEdits(Report report) {
    return report.violations().stream()
        .flatMap(violation -> violation.suggestions().stream())
        .anyMatch(suggestion -> suggestion.verified() && !suggestion.edits().isEmpty());
  }

  private int longTexts() {
    Draft five = Texts.joined(clean, 5_000);
    Draft twenty = Texts.joined(clean, 20_000);
    Draft hundred = Texts.joined(clean, 100_000);
    Rounds rounds =
        new Rounds()
            .with("floor", 1, i -> floor.check(twenty))
            .with("5", 1, i -> check(checker, five))
            .with("20", 1, i -> check(checker, twenty))
            .with("100", 1, i -> check(checker, hundred))
            .run(WARM_SECONDS, FEW_ROUNDS);
    table.row(
        "20,000 characters, against the floor",
        number("%.1fx (%.0f µs)", rounds.ratio("20", "floor"), rounds.micros("20")),
        "25x",
        "10x");
    table.row(
        "cost a character, 100,000 against 5,000",
        number("%.2fx", rounds.ratio("100", "5") / 20),
        "1.3x",
        "1.1x");
    return rounds.sink();
  }

  private int hardTexts() {
    Draft ordinary = Texts.joined(clean, 5_000);
    Map<String, String> hard = Texts.hard(5_000);
    Rounds rounds = new Rounds().with("ordinary", 1, i -> check(checker, ordinary));
    hard.forEach(
        (name, text) -> {
          Draft draft = Texts.with(ordinary, text);
          rounds.with(name, 1, i -> check(checker, draft));
        });
    rounds.run(WARM_SECONDS, FEW_ROUNDS / 2);
    String worst = "";
    double most = 0;
    StringBuilder all = new StringBuilder();
    for (String name : hard.keySet()) {
      double ratio = rounds.ratio(name, "ordinary");
      all.append(number(" %s %.1f,", name, ratio));
      if (ratio > most) {
        most = ratio;
        worst = name;
      }
    }
    System.err.println("adversarial against ordinary:" + all);
    table.row(
        "adversarial text against ordinary, worst", number("%.1fx (%s)", most, worst), "3x", "2x");
    return rounds.sink();
  }

  private int manyTerms() {
    PostChecker few = withTerms(2_000);
    double hundred = Rounds.cpuSeconds(() -> check(withTerms(100_000), swedish()));
    long before = Memory.retained();
    PostChecker[] built = new PostChecker[1];
    double twoHundred =
        Rounds.cpuSeconds(
            () -> {
              built[0] = withTerms(200_000);
              return check(built[0], swedish());
            });
    PostChecker many = built[0];
    double bytes = (Memory.retained() - before) / 200_000.0;
    Rounds rounds =
        new Rounds()
            .with("few", clean.size(), i -> check(few, clean.get(i)))
            .with("many", clean.size(), i -> check(many, clean.get(i)))
            .run(WARM_SECONDS / 2, ROUNDS);
    table.row(
        "2,000 against 200,000 more terms, whole check",
        number("%.2fx", rounds.ratio("many", "few")),
        "1.3x",
        "1.1x");
    table.row("bytes a term", number("%.0f", bytes), "300", "150");
    table.row(
        "100,000 and 200,000 more terms, building, processor time",
        number("%.1f s, %.1f s", hundred, twoHundred),
        "2 s for 100,000",
        "");
    return rounds.sink();
  }

  private Draft swedish() {
    return clean.stream()
        .filter(draft -> draft.post().language() == Language.SWEDISH)
        .findFirst()
        .orElseThrow();
  }

  private PostChecker withTerms(int count) {
    RulePack like = new DroolsRuleEngine().builtInPack();
    RulePack pack =
        new RulePack(
            "many-terms",
            "1",
            like.title(),
            "many-terms",
            List.of(),
            List.of(Terms.madeUp("many-terms", Language.SWEDISH, count)),
            List.of(),
            dev.vett.rules.engine.ManyRules.none());
    return PostChecker.builder(company).pack(pack).build();
  }

  private int manyRules() {
    DroolsRuleEngine engine = new DroolsRuleEngine();
    RulePack like = engine.builtInPack();
    RulePack pack =
        new RulePack(
            "many-rules",
            "1",
            like.title(),
            "many-rules",
            List.of(),
            List.of(),
            List.of(),
            dev.vett.rules.engine.ManyRules.of(369));
    PostChecker many = PostChecker.builder(company).pack(pack).build();
    Rounds rounds =
        new Rounds()
            .with("few", clean.size(), i -> check(checker, clean.get(i)))
            .with("many", clean.size(), i -> check(many, clean.get(i)))
            .run(WARM_SECONDS / 2, ROUNDS);
    table.row("369 more rules", number("%.2fx", rounds.ratio("many", "few")), "3x", "1.5x");
    return rounds.sink();
  }

  private void threads() {
    table.row(
        "two threads against one",
        number(
            "%.2fx (floor %.2fx)",
            Threads.gain(i -> check(checker, clean.get(i)), clean.size()),
            Threads.gain(i -> floor.check(clean.get(i)), clean.size())),
        "1.7x",
        "1.9x");
  }

  private void allocation() {
    double bytes = Memory.allocated(clean.size(), i -> check(checker, clean.get(i)));
    table.row("allocation, clean short post", number("%.1f KB", bytes / 1e3), "64 KB", "24 KB");
  }

  private static int check(PostChecker checker, Draft draft) {
    return checker.check(draft).violations().size();
  }
}
