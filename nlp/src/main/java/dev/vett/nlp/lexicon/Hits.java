package dev.vett.nlp.lexicon;

import java.util.List;

/**
 * The terms of a vocabulary that are in a text.
 *
 * @param list the terms in order of position
 * @param parted whether each sentence has the terms that it would have alone
 */
public record Hits(List<Hit> list, boolean parted) {
  public Hits {
    list = List.copyOf(list);
  }

  @Override
  public String toString() {
    return "Hits[" + list.size() + "]";
  }
}
