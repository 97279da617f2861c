package dev.vett.intranet.desk;

import dev.vett.intranet.article.Article;
import dev.vett.intranet.article.Articles;
import dev.vett.intranet.article.Status;
import java.time.Clock;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Publishes planned articles when their time comes. */
@Component
class PlannedArticles {
  private static final Logger LOG = LoggerFactory.getLogger(PlannedArticles.class);

  private final Articles articles;
  private final Desk desk;
  private final Clock clock;

  PlannedArticles(Articles articles, Desk desk, Clock clock) {
    this.articles = articles;
    this.desk = desk;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "${publisher.look-every}")
  void publishDue() {
    articles
        .findTop100ByStatusAndContentPublishAtLessThanEqual(Status.PLANNED, clock.instant())
        .stream()
        .map(article -> Objects.requireNonNull(article.id()))
        .forEach(this::publish);
  }

  private void publish(long id) {
    try {
      Article article = desk.publishPlanned(id);
      LOG.info("planned article {} is now {}", id, article.status());
    } catch (OptimisticLockingFailureException | WrongStepException taken) {
      LOG.info("planned article {} was taken by somebody else", id);
    } catch (RuntimeException failure) {
      // the others must not wait for this one; it stays planned and is tried again
      LOG.error("planned article {} could not be published", id, failure);
    }
  }
}
