package dev.vett.intranet.web;

import dev.vett.intranet.article.Article;
import dev.vett.intranet.desk.Desk;
import dev.vett.intranet.people.Person;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The queue of what is blocked, for those who may let it pass. */
@Controller
@RequestMapping("/queue")
class ReviewController {
  private final Desk desk;

  ReviewController(Desk desk) {
    this.desk = desk;
  }

  @GetMapping
  String queue(Model model, @AuthenticationPrincipal Person reviewer) {
    model.addAttribute("articles", desk.queue(reviewer));
    return "queue";
  }

  @GetMapping("/{id}")
  String review(@PathVariable long id, Model model, @AuthenticationPrincipal Person reviewer) {
    Article article = desk.inReview(id, reviewer);
    model.addAttribute("article", article);
    model.addAttribute(
        "report", desk.check(article.content(), article.author(), ReaderLanguage.current()));
    return "review";
  }

  @PostMapping("/{id}/approve")
  String approve(
      @PathVariable long id, @AuthenticationPrincipal Person reviewer, RedirectAttributes next) {
    next.addFlashAttribute("notice", "reviewed-" + desk.approve(id, reviewer).status());
    return "redirect:/queue";
  }

  @PostMapping("/{id}/send-back")
  String sendBack(
      @PathVariable long id,
      @RequestParam String word,
      @AuthenticationPrincipal Person reviewer,
      RedirectAttributes next) {
    if (word.isBlank() || word.length() > ArticleForm.MOST_REASON || word.indexOf('\0') >= 0) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
    desk.sendBack(id, word, reviewer);
    next.addFlashAttribute("notice", "sent-back");
    return "redirect:/queue";
  }
}
