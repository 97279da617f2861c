package dev.vett.intranet.web;

import dev.vett.intranet.article.Articles;
import dev.vett.intranet.article.Publications;
import dev.vett.intranet.article.Status;
import dev.vett.intranet.article.Submissions;
import dev.vett.intranet.people.Person;
import dev.vett.spring.CurrentChecker;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The pages that only show. */
@Controller
class PageController {
  private final Articles articles;
  private final Publications publications;
  private final Submissions submissions;
  private final CurrentChecker current;

  PageController(
      Articles articles,
      Publications publications,
      Submissions submissions,
      CurrentChecker current) {
    this.articles = articles;
    this.publications = publications;
    this.submissions = submissions;
    this.current = current;
  }

  @GetMapping("/login")
  String login() {
    return "login";
  }

  @GetMapping("/")
  String home(Model model, @AuthenticationPrincipal Person author) {
    model.addAttribute("own", articles.findTop100ByAuthorOrderByChangedAtDesc(author.login()));
    model.addAttribute(
        "published", articles.findTop20ByStatusOrderByChangedAtDesc(Status.PUBLISHED));
    return "home";
  }

  @GetMapping("/overview")
  String overview(Model model) {
    model.addAttribute("decisions", submissions.byDecision());
    model.addAttribute("rules", submissions.byRule());
    model.addAttribute("packs", current.checker().packs());
    model.addAttribute("problems", current.problems());
    return "overview";
  }

  @GetMapping("/records")
  String records(Model model) {
    model.addAttribute("records", publications.findTop100ByOrderByIdDesc());
    return "records";
  }
}
