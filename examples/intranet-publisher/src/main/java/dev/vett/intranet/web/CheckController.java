package dev.vett.intranet.web;

import dev.vett.intranet.desk.Desk;
import dev.vett.intranet.desk.Drafts;
import dev.vett.intranet.people.Person;
import dev.vett.json.ReportJson;
import jakarta.validation.Valid;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers the editor while somebody types; nothing is stored. */
@RestController
class CheckController {
  private final Desk desk;
  private final Drafts drafts;

  CheckController(Desk desk, Drafts drafts) {
    this.desk = desk;
    this.drafts = drafts;
  }

  @PostMapping("/articles/check")
  ResponseEntity<?> check(
      @Valid ArticleForm form, BindingResult binding, @AuthenticationPrincipal Person author) {
    if (binding.hasErrors()) {
      String fields =
          binding.getFieldErrors().stream()
              .map(FieldError::getField)
              .distinct()
              .sorted()
              .collect(Collectors.joining(", "));
      return ResponseEntity.badRequest()
          .body(
              ProblemDetail.forStatusAndDetail(
                  HttpStatus.BAD_REQUEST, "These fields cannot be used: " + fields));
    }
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .body(
            ReportJson.write(
                desk.check(form.content(drafts.zone()), author.login(), ReaderLanguage.current())));
  }
}
