package dev.vett.core.analysis;

import dev.vett.core.draft.Post;

/** Reads posts with the words of one company and its packs; safe for use by many threads. */
public interface TextReader {
  /** Reads a post. */
  Reading read(Post post);
}
