package dev.vett.intranet.article;

import java.time.Instant;
import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

/** The stored articles. */
public interface Articles extends ListCrudRepository<Article, Long> {
  /** Returns an author's articles, newest first. */
  List<Article> findTop100ByAuthorOrderByChangedAtDesc(String author);

  /** Returns articles with a status, oldest first. */
  List<Article> findTop100ByStatusOrderByChangedAt(Status status);

  /** Returns articles with a status, newest first. */
  List<Article> findTop20ByStatusOrderByChangedAtDesc(Status status);

  /** Returns articles with a status whose time has come. */
  List<Article> findTop100ByStatusAndContentPublishAtLessThanEqual(Status status, Instant now);
}
