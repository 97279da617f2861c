package dev.vett.intranet.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Says what went wrong: a page to people, {@code application/problem+json} to programs. */
@Controller
@RequestMapping("/error")
class ErrorPages implements ErrorController {
  private static final Set<Integer> EXPLAINED = Set.of(400, 403, 404, 409, 413, 429);

  @RequestMapping(produces = MediaType.TEXT_HTML_VALUE)
  ModelAndView page(HttpServletRequest request, HttpServletResponse response) {
    HttpStatus status = status(request);
    String key = EXPLAINED.contains(status.value()) ? String.valueOf(status.value()) : "other";
    ModelAndView page = new ModelAndView("failure", status);
    page.addObject("key", key);
    page.addObject("seconds", response.getHeader(HttpHeaders.RETRY_AFTER));
    return page;
  }

  @RequestMapping
  ResponseEntity<ProblemDetail> problem(HttpServletRequest request) {
    HttpStatus status = status(request);
    return ResponseEntity.status(status)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(ProblemDetail.forStatus(status));
  }

  private static HttpStatus status(HttpServletRequest request) {
    @Nullable Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : null;
    return Objects.requireNonNullElse(status, HttpStatus.NOT_FOUND);
  }
}
