package dev.vett.backend;

import dev.vett.core.report.Report;
import dev.vett.core.text.InvalidValueException;
import dev.vett.core.text.Language;
import dev.vett.spring.CurrentChecker;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/** Answers as LanguageTool's HTTP API does, so that its clients can underline findings. */
@RestController
@RequestMapping("/v2")
class LanguageToolController {
  private final Companies companies;
  private final Tokens tokens;
  private final Bodies bodies;
  private final Turns turns;
  private final Clock clock;
  private final int maxTextLength;

  LanguageToolController(
      Companies companies,
      Tokens tokens,
      Bodies bodies,
      Turns turns,
      Clock clock,
      BackendSettings settings) {
    this.companies = companies;
    this.tokens = tokens;
    this.bodies = bodies;
    this.turns = turns;
    this.clock = clock;
    this.maxTextLength = settings.maxTextLength();
  }

  /** Takes the token from the header, or as LanguageTool's clients send theirs, in the form. */
  @PostMapping(path = "/check", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  LanguageToolAnswer check(
      @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String token,
      HttpServletRequest request)
      throws IOException {
    if (token != null) {
      tokens.require(token);
    }
    MultiValueMap<String, String> form = bodies.form(request);
    if (token == null) {
      tokens.requireToken(form.getFirst("apiKey"));
    }
    CurrentChecker here = companies.of(company(form));
    LanguageToolQuery query = LanguageToolQuery.read(form, here.company(), clock);
    Report report = turns.run(() -> here.checker().check(query.draft()));
    return LanguageToolAnswer.of(report, query.text());
  }

  /** A client that knows no field of ours names the company in the place of its user. */
  private @Nullable String company(MultiValueMap<String, String> form) {
    String company = form.getFirst("company");
    return company != null || companies.single() ? company : form.getFirst("username");
  }

  @GetMapping("/languages")
  List<LanguageToolAnswer.Tongue> languages() {
    return Arrays.stream(Language.values()).map(LanguageToolAnswer.Tongue::of).toList();
  }

  /** LanguageTool's own client asks for it with POST. */
  @RequestMapping(
      path = "/maxtextlength",
      method = {RequestMethod.GET, RequestMethod.POST},
      produces = MediaType.TEXT_PLAIN_VALUE)
  String maxTextLength() {
    return Integer.toString(maxTextLength);
  }

  /** LanguageTool tells faults in plain text. */
  @ExceptionHandler
  ResponseEntity<String> refused(Refusal refusal) {
    return ResponseEntity.status(refusal.getStatusCode())
        .headers(refusal.getHeaders())
        .contentType(MediaType.TEXT_PLAIN)
        .body("Error: " + refusal.getBody().getDetail());
  }

  @ExceptionHandler
  ResponseEntity<String> invalid(InvalidValueException fault) {
    return ResponseEntity.badRequest()
        .contentType(MediaType.TEXT_PLAIN)
        .body("Error: " + fault.getMessage());
  }
}
