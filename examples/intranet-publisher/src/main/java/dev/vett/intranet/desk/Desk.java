package dev.vett.intranet.desk;

import dev.vett.core.card.Severity;
import dev.vett.core.check.PostChecker;
import dev.vett.core.draft.Draft;
import dev.vett.core.report.Report;
import dev.vett.core.report.Violation;
import dev.vett.core.text.Language;
import dev.vett.intranet.article.Article;
import dev.vett.intranet.article.Articles;
import dev.vett.intranet.article.Content;
import dev.vett.intranet.article.Publications;
import dev.vett.intranet.article.Status;
import dev.vett.intranet.article.Submission;
import dev.vett.intranet.article.Submissions;
import dev.vett.intranet.people.Person;
import dev.vett.spring.CurrentChecker;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where articles are saved, checked, approved, planned and published. */
@Service
@Transactional
public class Desk {
  private final CurrentChecker current;
  private final Drafts drafts;
  private final Reviewers reviewers;
  private final Articles articles;
  private final Publications publications;
  private final Submissions submissions;
  private final Clock clock;

  Desk(
      CurrentChecker current,
      Drafts drafts,
      Reviewers reviewers,
      Articles articles,
      Publications publications,
      Submissions submissions,
      Clock clock) {
    this.current = current;
    this.drafts = drafts;
    this.reviewers = reviewers;
    this.articles = articles;
    this.publications = publications;
    this.submissions = submissions;
    this.clock = clock;
  }

  /** Checks what somebody is writing; nothing is stored. */
  public Report check(Content content, String author, Language reader) {
    return current.checker().check(drafts.of(content, author, reader, clock.instant()));
  }

  /**
   * Stores what somebody writes, and leaves it with them.
   *
   * @param id the article; null for a new one
   * @param version the version that they began with
   */
  public Article save(@Nullable Long id, int version, Content content, Person author) {
    Instant now = clock.instant();
    if (id == null) {
      return articles.save(Article.by(author.login(), content, now));
    }
    Article article = own(id, author);
    if (article.version() != version) {
      throw new OptimisticLockingFailureException("article " + id + " was changed meanwhile");
    }
    if (article.status() == Status.PUBLISHED) {
      throw new WrongStepException("article " + id + " is published; write a new one");
    }
    return articles.save(article.edited(content, now));
  }

  /**
   * Stores an article and sends it on its way: it is published, planned, sent to reviewers, or
   * stays with its author where warnings are open.
   *
   * @param reason why the author keeps what the warnings are about; blank for none
   */
  public Article submit(
      @Nullable Long id, int version, Content content, String reason, Person author) {
    Article article = save(id, version, content, author);
    PostChecker checker = current.checker();
    Draft draft = drafts.of(article.content(), author.login(), null, clock.instant());
    Report report = checker.check(draft);
    submissions.save(Submission.of(report, clock.instant()));
    if (!reason.isBlank()) {
      article =
          article.justified(article.open(report.violations(), Severity.WARNING), reason.strip());
    }
    if (!article.open(report.violations(), Severity.WARNING).isEmpty()) {
      return article;
    }
    List<Violation> blockers = article.open(report.violations(), Severity.BLOCKER);
    return articles.save(
        blockers.isEmpty()
            ? released(article, draft, report)
            : article.inReview(blockers, reviewers::roleFor, clock.instant()));
  }

  /** Lets pass, for a reviewer's role, what an article waits for; the last one sends it on. */
  public Article approve(long id, Person reviewer) {
    Article article =
        inReview(id, reviewer).approved(reviewer.role(), reviewer.login(), clock.instant());
    return articles.save(article.waits() ? article : releasedOrHeld(article));
  }

  /** Sends an article back to its author with a word of why. */
  public Article sendBack(long id, String word, Person reviewer) {
    return articles.save(inReview(id, reviewer).sentBack(word.strip(), clock.instant()));
  }

  /** Publishes a planned article, or holds it where it no longer passes. */
  public Article publishPlanned(long id) {
    Article article = article(id);
    if (article.status() != Status.PLANNED) {
      throw new WrongStepException("article " + id + " is not planned any more");
    }
    return articles.save(releasedOrHeld(article));
  }

  /** Returns an article of its author. */
  @Transactional(readOnly = true)
  public Article own(long id, Person author) {
    Article article = article(id);
    if (!article.author().equals(author.login())) {
      throw new NoSuchArticleException(id);
    }
    return article;
  }

  /** Returns an article that waits for a reviewer's role; nobody reviews what they wrote. */
  @Transactional(readOnly = true)
  public Article inReview(long id, Person reviewer) {
    Article article = article(id);
    if (!reviewableBy(article, reviewer)) {
      throw new NoSuchArticleException(id);
    }
    return article;
  }

  /** Returns the articles that wait for a reviewer's role, oldest first. */
  @Transactional(readOnly = true)
  public List<Article> queue(Person reviewer) {
    return articles.findTop100ByStatusOrderByChangedAt(Status.IN_REVIEW).stream()
        .filter(article -> reviewableBy(article, reviewer))
        .toList();
  }

  private static boolean reviewableBy(Article article, Person reviewer) {
    return article.waitsFor(reviewer.role()) && !article.author().equals(reviewer.login());
  }

  private Article article(long id) {
    return articles.findById(id).orElseThrow(() -> new NoSuchArticleException(id));
  }

  /** Time and packs may have changed since the article was submitted, so it is checked again. */
  private Article releasedOrHeld(Article article) {
    Draft draft = drafts.of(article.content(), article.author(), null, clock.instant());
    Report report = current.checker().check(draft);
    String open =
        report.violations().stream()
            .filter(violation -> violation.severity() != Severity.ADVICE)
            .filter(violation -> article.acceptedBy(violation) == null)
            .map(violation -> violation.rule().toString())
            .collect(Collectors.joining(", "));
    return open.isEmpty()
        ? released(article, draft, report)
        : article.moved(Status.HELD, open, clock.instant());
  }

  private Article released(Article article, Draft draft, Report report) {
    Instant now = clock.instant();
    Article released = article.released(report, now);
    if (released.status() == Status.PUBLISHED) {
      publications.save(Records.of(article, draft, report, now));
    }
    return released;
  }
}
