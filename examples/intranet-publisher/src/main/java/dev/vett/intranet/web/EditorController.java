package dev.vett.intranet.web;

import dev.vett.core.draft.Account;
import dev.vett.core.draft.Audience;
import dev.vett.core.draft.Channel;
import dev.vett.intranet.article.Article;
import dev.vett.intranet.article.Status;
import dev.vett.intranet.desk.Desk;
import dev.vett.intranet.desk.Drafts;
import dev.vett.intranet.people.Person;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which an article is written. */
@Controller
class EditorController {
  private static final String PAGE = "editor";
  private static final String FORM = "form";
  private static final String NOTICE = "notice";

  private final Desk desk;
  private final Drafts drafts;

  EditorController(Desk desk, Drafts drafts) {
    this.desk = desk;
    this.drafts = drafts;
  }

  @ModelAttribute
  void choices(Model model) {
    model.addAttribute("channels", Channel.values());
    model.addAttribute("accounts", Account.values());
    model.addAttribute("audiences", Audience.values());
  }

  @GetMapping("/articles/new")
  String begin(Model model) {
    model.addAttribute(FORM, ArticleForm.empty());
    return PAGE;
  }

  @GetMapping("/articles/{id}")
  String edit(@PathVariable long id, Model model, @AuthenticationPrincipal Person author) {
    Article article = desk.own(id, author);
    model.addAttribute("article", article);
    model.addAttribute(FORM, ArticleForm.of(article.content(), article.version(), drafts.zone()));
    return article.status() == Status.PUBLISHED ? "published" : PAGE;
  }

  @PostMapping({"/articles", "/articles/{id}"})
  String send(
      @PathVariable(required = false) @Nullable Long id,
      @RequestParam String action,
      @Valid @ModelAttribute(FORM) ArticleForm form,
      BindingResult binding,
      Model model,
      RedirectAttributes next,
      HttpServletResponse response,
      @AuthenticationPrincipal Person author) {
    if (binding.hasErrors()) {
      return again(id, form, null, HttpServletResponse.SC_BAD_REQUEST, model, response);
    }
    int version = Objects.requireNonNullElse(form.version(), 0);
    try {
      if (!action.equals("submit")) {
        Article saved = desk.save(id, version, form.content(drafts.zone()), author);
        next.addFlashAttribute(NOTICE, "saved");
        return "redirect:/articles/" + saved.id();
      }
      Article sent = desk.submit(id, version, form.content(drafts.zone()), form.reason(), author);
      boolean stays = sent.status() == Status.EDITING;
      next.addFlashAttribute(NOTICE, stays ? "mend" : sent.status().name());
      return stays ? "redirect:/articles/" + sent.id() : "redirect:/";
    } catch (OptimisticLockingFailureException meanwhile) {
      return again(id, form, "conflict", HttpServletResponse.SC_CONFLICT, model, response);
    }
  }

  /** Shows the page with all that was written, so that nothing is lost. */
  private static String again(
      @Nullable Long id,
      ArticleForm form,
      @Nullable String notice,
      int status,
      Model model,
      HttpServletResponse response) {
    response.setStatus(status);
    model.addAttribute("id", id);
    model.addAttribute(FORM, form);
    model.addAttribute(NOTICE, notice);
    return PAGE;
  }
}
