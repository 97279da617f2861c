package dev.vett.backend;

import dev.vett.core.text.InvalidValueException;
import dev.vett.json.ErrorCode;
import dev.vett.json.ExchangeException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Answers faults with RFC 9457 problem details, which name the field and never hold its text. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {
  private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

  @ExceptionHandler
  ProblemDetail unreadable(ExchangeException fault) {
    HttpStatus status =
        fault.code() == ErrorCode.TOO_LONG
            ? HttpStatus.PAYLOAD_TOO_LARGE
            : HttpStatus.UNPROCESSABLE_ENTITY;
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, fault.getMessage());
    problem.setProperty("code", fault.code().toString());
    problem.setProperty("field", fault.path());
    return problem;
  }

  @ExceptionHandler
  ProblemDetail invalid(InvalidValueException fault) {
    ProblemDetail problem =
        ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_ENTITY, fault.getMessage());
    problem.setProperty("code", ErrorCode.INVALID_VALUE.toString());
    problem.setProperty("field", fault.field());
    return problem;
  }

  /** Tells the operator where it happened, but not the message, which may quote what was sent. */
  @ExceptionHandler
  ProblemDetail unexpected(RuntimeException fault) {
    StackTraceElement[] trace = fault.getStackTrace();
    LOG.error(
        "A request failed with {} at {}",
        fault.getClass().getName(),
        trace.length == 0 ? "an unknown place" : trace[0]);
    return ProblemDetail.forStatusAndDetail(
        HttpStatus.INTERNAL_SERVER_ERROR, "The check failed; the operator's log tells where.");
  }
}
