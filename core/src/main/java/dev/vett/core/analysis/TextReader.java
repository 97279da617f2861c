package dev.vett.core.analysis;

import dev.vett.core.draft.Post;
import dev.vett.core.pack.Lexicon;
import dev.vett.core.text.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads posts with the words of one company and its packs; safe for use by many threads. */
public interface TextReader {
  /** Reads a post. */
  Reading read(Post post);

  /**
   * Reads a post that was changed since it was read.
   *
   * <p>It gives what {@link #read(Post)} gives, but may take over what did not change.
   *
   * @param changed the changed post
   * @param earlier what this reader read in the post as it was
   */
  default Reading reread(Post changed, Reading earlier) {
    return read(changed);
  }

  /**
   * Reads any text, such as a comment.
   *
   * @param text the text
   * @param language the language that it is known to be in; null to have it detected
   */
  Reading read(String text, @Nullable Language language);

  /**
   * Makes ready what texts in a language are read with; else the first such text does.
   *
   * @throws dev.vett.core.text.InvalidValueException where a lexicon cannot be read; the message
   *     names file and line
   */
  void prepare(Language language);

  /** Returns a reader for other lexicons that shares with this one all that does not change. */
  TextReader with(List<Lexicon> lexicons);
}
