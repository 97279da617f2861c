package dev.vett.json;

import dev.vett.core.card.SuggestionKind;
import dev.vett.core.draft.Account;
import dev.vett.core.draft.Author;
import dev.vett.core.draft.Channel;
import dev.vett.core.draft.Draft;
import java.io.IOException;
import java.io.InputStream;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** Reads the examples of a rule: drafts that it must flag, and near misses. */
public final class ExampleYaml {
  private static final Channel CHANNEL = Channel.SOCIAL_NETWORK;
  private static final String ROLE = "employee";
  private static final Account ACCOUNT = Account.PERSONAL;
  private static final OffsetDateTime TIME = OffsetDateTime.parse("2026-11-22T19:00:00+01:00");

  private static final String[] FLAG = {
    "language", "post", "author", "time", "spans", "suggestion", "after"
  };
  private static final String[] SILENT = {"language", "post", "author", "time"};

  private ExampleYaml() {}

  /**
   * Reads {@code examples.yaml} from a stream, which stays open.
   *
   * <p>Only {@code post.text} must be told. Else an employee posts to a social network, on the own
   * account and on a Sunday evening.
   *
   * @param name what the stream is called in messages
   * @return those to flag, then those to leave in peace, each in the order of the file
   * @throws ExchangeException where something in it is wrong, with name, line and field
   * @throws IOException where the stream cannot be read
   */
  public static List<Example> read(InputStream in, String name) throws IOException {
    Form form = YamlTree.read(in, name).form("flag", "silent");
    List<Example> examples = new ArrayList<>();
    for (Value value : form.find("flag").map(Value::items).orElse(List.of())) {
      examples.add(example(value, true, value.form(FLAG)));
    }
    for (Value value : form.find("silent").map(Value::items).orElse(List.of())) {
      examples.add(example(value, false, value.form(SILENT)));
    }
    return examples;
  }

  private static Example example(Value value, boolean flag, Form form) {
    Place place = value.node().place();
    return new Example(
        place == null ? 0 : place.line(),
        flag,
        form.find("language").map(Value::language).orElse(null),
        draft(form),
        form.texts("spans"),
        form.find("suggestion").map(word -> word.word(SuggestionKind.class)).orElse(null),
        form.text("after"));
  }

  private static Draft draft(Form form) {
    Form post = DraftForm.postForm(form.require("post", "an object with text"));
    Channel channel = post.find("channel").map(word -> word.word(Channel.class)).orElse(CHANNEL);
    return new Draft(
        null,
        DraftForm.post(post, channel),
        form.find("author").map(ExampleYaml::author).orElse(Author.of(ROLE, ACCOUNT)),
        form.find("time").map(Value::time).orElse(TIME));
  }

  private static Author author(Value value) {
    Form form = DraftForm.authorForm(value);
    return DraftForm.author(
        form,
        form.find("role").map(Value::text).orElse(ROLE),
        form.find("account").map(word -> word.word(Account.class)).orElse(ACCOUNT));
  }
}
