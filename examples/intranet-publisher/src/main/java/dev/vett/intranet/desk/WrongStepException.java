package dev.vett.intranet.desk;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Says that an article is at another place on its way than the step asks for. */
@ResponseStatus(HttpStatus.CONFLICT)
public final class WrongStepException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  WrongStepException(String message) {
    super(message);
  }
}
