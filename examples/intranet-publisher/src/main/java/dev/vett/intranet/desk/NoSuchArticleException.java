package dev.vett.intranet.desk;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Says that there is no such article, or that it is nothing to the one who asks. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public final class NoSuchArticleException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NoSuchArticleException(long id) {
    super("there is no article " + id);
  }
}
