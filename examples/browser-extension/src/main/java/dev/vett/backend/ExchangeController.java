package dev.vett.backend;

import dev.vett.core.check.PostChecker;
import dev.vett.core.draft.Draft;
import dev.vett.json.DraftJson;
import dev.vett.json.ReportJson;
import dev.vett.json.RevisionJson;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Checks and revises drafts in the exchange format. */
@RestController
@RequestMapping(
    path = "/v1",
    consumes = MediaType.APPLICATION_JSON_VALUE,
    produces = MediaType.APPLICATION_JSON_VALUE)
class ExchangeController {
  private final Companies companies;
  private final Tokens tokens;
  private final Bodies bodies;
  private final Turns turns;

  ExchangeController(Companies companies, Tokens tokens, Bodies bodies, Turns turns) {
    this.companies = companies;
    this.tokens = tokens;
    this.bodies = bodies;
    this.turns = turns;
  }

  @PostMapping("/check")
  String check(
      @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String token,
      @RequestParam(name = "company", required = false) @Nullable String company,
      HttpServletRequest request)
      throws IOException {
    return answer(
        token, company, request, (checker, draft) -> ReportJson.write(checker.check(draft)));
  }

  @PostMapping("/revise")
  String revise(
      @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String token,
      @RequestParam(name = "company", required = false) @Nullable String company,
      HttpServletRequest request)
      throws IOException {
    return answer(
        token, company, request, (checker, draft) -> RevisionJson.write(checker.revise(draft)));
  }

  private String answer(
      @Nullable String token,
      @Nullable String company,
      HttpServletRequest request,
      BiFunction<PostChecker, Draft, String> work)
      throws IOException {
    tokens.require(token);
    PostChecker checker = companies.of(company).checker();
    Draft draft = DraftJson.read(bodies.text(request));
    return turns.run(() -> work.apply(checker, draft));
  }
}
