package dev.vett.json;

import dev.vett.core.draft.Author;
import dev.vett.core.draft.Comment;
import dev.vett.core.draft.Draft;
import dev.vett.core.draft.Group;
import dev.vett.core.draft.Post;
import dev.vett.core.text.Kebab;
import java.io.IOException;

/** Writes the parts of a draft. */
final class DraftWriter {
  private DraftWriter() {}

  static void draft(JsonText json, Draft draft) throws IOException {
    json.put("id", draft.id());
    json.putObject("post", inner -> post(inner, draft.post()));
    json.putObject("author", inner -> author(inner, draft.author()));
    json.put("time", draft.time());
  }

  private static void post(JsonText json, Post post) throws IOException {
    json.put("text", post.text());
    json.put("title", post.title());
    if (post.language() != null) {
      json.put("language", post.language().code());
    }
    json.put("channel", Kebab.of(post.channel()));
    json.put("platform", post.platform());
    json.put("audience", Kebab.of(post.audience()));
    Group group = post.group();
    if (group != null) {
      json.putObject(
          "group",
          inner -> {
            inner.put("name", group.name());
            inner.put("official", group.official());
          });
    }
    Comment comment = post.inReplyTo();
    if (comment != null) {
      json.putObject("inReplyTo", inner -> comment(inner, comment));
    }
    json.put("replaces", post.replaces());
    json.put("alsoPostedTo", post.alsoPostedTo());
    json.put("sponsored", post.sponsored());
    json.put("purpose", post.purpose());
  }

  private static void comment(JsonText json, Comment comment) throws IOException {
    json.put("text", comment.text());
    json.put("author", comment.author());
    json.put("postedAt", comment.postedAt());
  }

  private static void author(JsonText json, Author author) throws IOException {
    json.put("name", author.name());
    json.put("role", author.role());
    json.put("account", Kebab.of(author.account()));
    if (author.timeZone() != null) {
      json.put("timeZone", author.timeZone().getId());
    }
    if (author.locale() != null) {
      json.put("locale", author.locale().code());
    }
    json.putObject(
        "profile",
        inner -> {
          inner.put("statesEmployer", author.profile().statesEmployer());
          inner.put("hasDisclaimer", author.profile().hasDisclaimer());
          inner.put("managerInformed", author.profile().managerInformed());
        });
  }
}
