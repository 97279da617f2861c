package dev.vett.spring;

import dev.vett.core.draft.Account;
import dev.vett.core.draft.Author;
import dev.vett.core.draft.Channel;
import dev.vett.core.draft.Draft;
import dev.vett.core.draft.Post;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;

/** Drafts and files that the tests share. */
final class Drafts {
  private Drafts() {}

  static Draft blogPost(String text) {
    return new Draft(
        null,
        Post.of(Channel.BLOG, text),
        Author.of("employee", Account.PERSONAL),
        OffsetDateTime.parse("2026-11-23T19:30:00+01:00"));
  }

  static Path company(Path folder, String... lines) throws IOException {
    return Files.write(folder.resolve("company.yaml"), List.of(lines));
  }

  /** Writes a pack that stops one word. */
  static Path pack(Path folder, String word) throws IOException {
    Path rule = Files.createDirectories(folder.resolve("acme/words/never"));
    Files.createDirectories(folder.resolve("acme/lexicon"));
    Files.writeString(
        folder.resolve("acme/pack.yaml"),
        "id: acme\nversion: 1.0.0\ntitle: {en: The rules of Acme}\nlanguages: [en]\n");
    Files.writeString(folder.resolve("acme/lexicon/never.en.txt"), word + "\n");
    Files.writeString(
        rule.resolve("rule.yaml"),
        """
        severity: blocker
        source: {document: "Memo 12", place: "words"}
        title: {en: A word that we never use}
        message: {en: This word is never to be used.}
        why: {en: It was agreed so.}
        suggestions:
          - kind: hold
            message: {en: Think of another word.}
        when:
          text: {all: [never]}
        """);
    return folder;
  }
}
