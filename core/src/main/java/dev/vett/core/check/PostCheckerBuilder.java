package dev.vett.core.check;

import dev.vett.core.analysis.TextAnalyzer;
import dev.vett.core.analysis.TextReader;
import dev.vett.core.company.Company;
import dev.vett.core.pack.RulePack;
import dev.vett.core.schedule.PublicHolidays;
import dev.vett.core.schedule.WorkCalendar;
import dev.vett.core.text.InvalidValueException;
import dev.vett.core.text.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts a {@link PostChecker} together; what is not set is found on the class path. */
public final class PostCheckerBuilder {
  private static final int MAX_TEXT_LENGTH = 100_000;

  private final Company company;
  private final List<RulePack> packs = new ArrayList<>();
  private boolean builtIn = true;
  private boolean onClassPath = true;
  private @Nullable TextAnalyzer analyzer;
  private @Nullable RuleEngine engine;
  private @Nullable PublicHolidays holidays;
  private @Nullable Language locale;
  private int maxTextLength = MAX_TEXT_LENGTH;
  private final List<CheckListener> listeners = new ArrayList<>();

  PostCheckerBuilder(Company company) {
    this.company = company;
  }

  /** Adds a pack; it may override the cards of those before it. */
  public PostCheckerBuilder pack(RulePack pack) {
    packs.add(pack);
    return this;
  }

  /** Leaves the built-in pack out. */
  public PostCheckerBuilder withoutBuiltInPack() {
    builtIn = false;
    return this;
  }

  /** Leaves the packs out that jars on the class path provide. */
  public PostCheckerBuilder withoutPacksOnClassPath() {
    onClassPath = false;
    return this;
  }

  /** Sets who reads the text. */
  public PostCheckerBuilder analyzer(TextAnalyzer other) {
    analyzer = other;
    return this;
  }

  /** Sets who runs the rules. */
  public PostCheckerBuilder engine(RuleEngine other) {
    engine = other;
    return this;
  }

  /** Sets the calendar of public holidays. */
  public PostCheckerBuilder holidays(PublicHolidays other) {
    holidays = other;
    return this;
  }

  /** Sets the language of all messages, whatever author and draft say. */
  public PostCheckerBuilder locale(Language language) {
    locale = language;
    return this;
  }

  /**
   * Sets how long a text may be, in UTF-16 code units; 100,000 by default.
   *
   * <p>It holds for the text of a post and its title, the comment that it answers, the text that it
   * replaces and the name of its group.
   *
   * @throws InvalidValueException where it is below 1
   */
  public PostCheckerBuilder maxTextLength(int codeUnits) {
    if (codeUnits < 1) {
      throw new InvalidValueException("maxTextLength", "is " + codeUnits, "give 1 or more");
    }
    maxTextLength = codeUnits;
    return this;
  }

  /** Adds a listener that hears of each check, such as {@link CheckCounts}. */
  public PostCheckerBuilder listener(CheckListener listener) {
    listeners.add(listener);
    return this;
  }

  /**
   * Returns the checker.
   *
   * @throws IllegalStateException where the class path has no text analyzer, rule engine, or
   *     (needed if the company names its country) calendar of holidays
   * @throws InvalidValueException where the company or a pack says something impossible
   */
  public PostChecker build() {
    RuleEngine judges = judges();
    List<RulePack> provided = provided();
    List<RulePack> standing = standing(judges, provided);
    return new PostChecker(
        company,
        new WorkCalendar(company, calendar()),
        reader(standing, provided),
        judges,
        standing,
        packs,
        locale,
        maxTextLength,
        listeners);
  }

  /**
   * Returns a reader of any text, with the words of the company and of the packs; it checks
   * nothing.
   *
   * @throws IllegalStateException where the class path has no text analyzer or rule engine
   * @throws InvalidValueException where a pack says something impossible
   */
  public TextReader reader() {
    List<RulePack> provided = provided();
    return reader(standing(judges(), provided), provided);
  }

  private TextReader reader(List<RulePack> standing, List<RulePack> provided) {
    TextAnalyzer reads =
        analyzer != null ? analyzer : required(TextAnalyzer.class, "reads text", "vett-nlp");
    List<RulePack> all = Stream.concat(standing.stream(), packs.stream()).toList();
    TextReader reader = reads.reader(PostChecker.lexicons(all), company);
    return PostChecker.prepared(PostChecker.prepared(reader, provided), packs);
  }

  private RuleEngine judges() {
    return engine != null ? engine : required(RuleEngine.class, "runs rules", "vett-rules");
  }

  private List<RulePack> provided() {
    return onClassPath ? RulePack.onClassPath() : List.of();
  }

  private List<RulePack> standing(RuleEngine judges, List<RulePack> provided) {
    List<RulePack> standing = new ArrayList<>();
    if (builtIn) {
      standing.add(judges.builtInPack());
    }
    standing.addAll(provided);
    return standing;
  }

  private PublicHolidays calendar() {
    if (holidays != null) {
      return holidays;
    }
    if (company.country() == null) {
      return new NoHolidays();
    }
    return required(PublicHolidays.class, "knows public holidays", "vett-holidays");
  }

  private static <T> T required(Class<T> port, String task, String artifact) {
    Optional<T> found = ServiceLoader.load(port, port.getClassLoader()).findFirst();
    return found.orElseThrow(
        () ->
            new IllegalStateException(
                "nothing on the class path "
                    + task
                    + "; add dev.vett:"
                    + artifact
                    + " or set one on the builder"));
  }

  /** The calendar of a company without a country. */
  private static final class NoHolidays implements PublicHolidays {
    @Override
    public boolean knows(String country) {
      return false;
    }

    @Override
    public boolean isHoliday(LocalDate date, String country) {
      return false;
    }
  }
}
