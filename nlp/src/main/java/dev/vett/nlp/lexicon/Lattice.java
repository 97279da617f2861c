package dev.vett.nlp.lexicon;

import dev.vett.nlp.word.Words;
import java.util.ArrayList;
import java.util.List;

/** All symbols over the words of one text, by where they begin and where they end. */
final class Lattice {
  private final Words words;
  private final List<List<Edge>> starting;
  private final List<List<Edge>> ending;

  Lattice(Words words) {
    this.words = words;
    this.starting = new ArrayList<>(words.size() + 1);
    this.ending = new ArrayList<>(words.size() + 1);
    for (int border = 0; border <= words.size(); border++) {
      starting.add(List.of());
      ending.add(List.of());
    }
  }

  Words words() {
    return words;
  }

  List<Edge> from(int border) {
    return starting.get(border);
  }

  List<Edge> to(int border) {
    return ending.get(border);
  }

  void add(Edge edge) {
    add(starting, edge.from(), edge);
    add(ending, edge.to(), edge);
  }

  void remove(Edge edge) {
    starting.get(edge.from()).remove(edge);
    ending.get(edge.to()).remove(edge);
  }

  private static void add(List<List<Edge>> lists, int border, Edge edge) {
    List<Edge> list = lists.get(border);
    if (list.isEmpty()) {
      list = new ArrayList<>(4);
      lists.set(border, list);
    }
    if (!list.contains(edge)) {
      list.add(edge);
    }
  }
}
