package dev.vett.benchmarks;

import dev.vett.core.analysis.Classification;
import dev.vett.core.analysis.Entity;
import dev.vett.core.analysis.Keyword;
import dev.vett.core.analysis.LanguageGuess;
import dev.vett.core.analysis.Reading;
import dev.vett.core.analysis.Sentence;
import dev.vett.core.analysis.Stance;
import dev.vett.core.check.Evidence;
import dev.vett.core.check.Judge;
import dev.vett.core.company.Company;
import dev.vett.core.draft.Draft;
import dev.vett.core.pack.RulePack;
import dev.vett.core.schedule.Moment;
import dev.vett.core.schedule.WorkCalendar;
import dev.vett.core.text.Field;
import dev.vett.core.text.Language;
import dev.vett.core.text.Span;
import dev.vett.rules.engine.DroolsRuleEngine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one would write first: a regular expression for each list of words, and Drools behind it.
 */
final class Naive {
  private final Map<String, Pattern> lists = new LinkedHashMap<>();
  private final Company company;
  private final WorkCalendar calendar;
  private final Judge judge;

  Naive(List<String> terms, Company company, WorkCalendar calendar) {
    this.company = company;
    this.calendar = calendar;
    DroolsRuleEngine engine = new DroolsRuleEngine();
    RulePack pack = engine.builtInPack();
    this.judge = engine.prepare(List.of(pack));
    List<String> names =
        pack.lexicons().stream()
            .filter(lexicon -> lexicon.language() == Language.SWEDISH)
            .map(lexicon -> lexicon.name())
            .toList();
    for (int i = 0; i < names.size(); i++) {
      int from = i * terms.size() / names.size();
      int to = (i + 1) * terms.size() / names.size();
      lists.put(names.get(i), Terms.alternation(terms.subList(from, to)));
    }
  }

  int check(Draft draft) {
    List<Keyword> keywords = new ArrayList<>();
    lists.forEach(
        (name, pattern) -> {
          Matcher matcher = pattern.matcher(draft.post().text());
          while (matcher.find()) {
            Span span = new Span(Field.TEXT, matcher.start(), matcher.end());
            keywords.add(new Keyword(name, name, span, 0, false, false, false, null));
          }
        });
    Moment moment = calendar.moment(draft);
    Evidence evidence = new Evidence(draft, company, moment, new Matches(keywords), null, null);
    return judge.judge(evidence).findings().size();
  }

  private record Matches(List<Keyword> keywords) implements Reading {
    @Override
    public LanguageGuess language() {
      return new LanguageGuess(Language.SWEDISH, 1, Language.DANISH);
    }

    @Override
    public List<Sentence> sentences() {
      return List.of();
    }

    @Override
    public List<Entity> entities() {
      return List.of();
    }

    @Override
    public Stance stance() {
      return Stance.NEUTRAL;
    }

    @Override
    public List<Entity> names() {
      return List.of();
    }

    @Override
    public Classification classification(String task) {
      return new Classification(task, "none", 0, new Span(Field.TEXT, 0, 1), 0);
    }

    @Override
    public List<Classification> classifications(String task) {
      return List.of();
    }

    @Override
    public List<Classification> stretches(String task) {
      return List.of();
    }

    @Override
    public List<Classification> stretchesByWords(String task) {
      return List.of();
    }
  }
}
