package dev.vett.intranet.web;

import dev.vett.intranet.desk.Drafts;
import dev.vett.intranet.people.People;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every page can use. */
@ControllerAdvice
@Component
public class CurrentPage {
  private final People people;
  private final Drafts drafts;

  CurrentPage(People people, Drafts drafts) {
    this.people = people;
    this.drafts = drafts;
  }

  @ModelAttribute("page")
  CurrentPage page() {
    return this;
  }

  /** Returns what somebody is called. */
  public String nameOf(String login) {
    return people.nameOf(login);
  }

  /** Returns a time in the company's zone, as the reader's language writes it. */
  public String time(Instant instant) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
        .withLocale(LocaleContextHolder.getLocale())
        .withZone(drafts.zone())
        .format(instant);
  }

  @ExceptionHandler
  void changedMeanwhile(OptimisticLockingFailureException meanwhile, HttpServletResponse response)
      throws IOException {
    response.sendError(HttpServletResponse.SC_CONFLICT);
  }
}
