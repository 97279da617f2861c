package dev.vett.json;

import dev.vett.core.draft.Account;
import dev.vett.core.draft.Audience;
import dev.vett.core.draft.Author;
import dev.vett.core.draft.Channel;
import dev.vett.core.draft.Comment;
import dev.vett.core.draft.Draft;
import dev.vett.core.draft.Group;
import dev.vett.core.draft.Post;
import dev.vett.core.draft.Profile;

/** Reads the parts of a draft. */
final class DraftForm {
  static final String A_TIME = "a date and time such as 2026-11-23T10:15:00+01:00";

  private static final String[] DRAFT = {"id", "post", "author", "time"};
  private static final String[] POST = {
    "text",
    "title",
    "language",
    "channel",
    "platform",
    "audience",
    "group",
    "inReplyTo",
    "replaces",
    "alsoPostedTo",
    "sponsored",
    "purpose"
  };
  private static final String[] GROUP = {"name", "official"};
  private static final String[] COMMENT = {"text", "author", "postedAt"};
  private static final String[] AUTHOR = {
    "name", "role", "account", "timeZone", "locale", "profile"
  };
  private static final String[] PROFILE = {"statesEmployer", "hasDisclaimer", "managerInformed"};

  private DraftForm() {}

  static Draft draft(Value value) {
    Form form = value.form(DRAFT);
    Form post = form.require("post", "an object with text and channel").form(POST);
    Form author = form.require("author", "an object with role and account").form(AUTHOR);
    return new Draft(
        form.text("id"),
        post(post, post.requireWord("channel", Channel.class)),
        author(
            author,
            author.require("role", "a role such as employee").text(),
            author.requireWord("account", Account.class)),
        form.require("time", A_TIME).time());
  }

  static Form postForm(Value value) {
    return value.form(POST);
  }

  static Form authorForm(Value value) {
    return value.form(AUTHOR);
  }

  static Post post(Form form, Channel channel) {
    return form.make(
        () ->
            new Post(
                form.require("text", "a text").text(),
                form.text("title"),
                form.find("language").map(Value::language).orElse(null),
                channel,
                form.text("platform"),
                form.find("audience")
                    .map(value -> value.word(Audience.class))
                    .orElse(Audience.PUBLIC),
                form.find("group").map(DraftForm::group).orElse(null),
                form.find("inReplyTo").map(DraftForm::comment).orElse(null),
                form.text("replaces"),
                form.texts("alsoPostedTo"),
                form.flag("sponsored"),
                form.text("purpose")));
  }

  static Author author(Form form, String role, Account account) {
    return form.make(
        () ->
            new Author(
                form.text("name"),
                role,
                account,
                form.find("timeZone").map(Value::zone).orElse(null),
                form.find("locale").map(Value::language).orElse(null),
                form.find("profile").map(DraftForm::profile).orElse(Profile.EMPTY)));
  }

  private static Group group(Value value) {
    Form form = value.form(GROUP);
    return form.make(
        () -> new Group(form.require("name", "the group's name").text(), form.flag("official")));
  }

  private static Comment comment(Value value) {
    Form form = value.form(COMMENT);
    return new Comment(
        form.require("text", "the comment's text").text(),
        form.text("author"),
        form.find("postedAt").map(Value::time).orElse(null));
  }

  private static Profile profile(Value value) {
    Form form = value.form(PROFILE);
    return new Profile(
        form.flag("statesEmployer"),
        form.flag("hasDisclaimer"),
        form.find("managerInformed").map(Value::flag).orElse(null));
  }
}
