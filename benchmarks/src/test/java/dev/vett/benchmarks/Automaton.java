package dev.vett.benchmarks;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds many words in one pass: a table of states by letters, after Aho and Corasick. */
final class Automaton {
  private static final int LETTERS = 48;
  private static final String OTHERS = "åäöæøéüáèóíàâêëçñúôî";

  private final char[] classes = new char[0x180];
  private final int[] next;
  private final boolean[] ends;

  Automaton(List<String> words) {
    for (char letter = 'a'; letter <= 'z'; letter++) {
      classes[letter] = (char) (letter - 'a' + 1);
    }
    for (int i = 0; i < OTHERS.length(); i++) {
      classes[OTHERS.charAt(i)] = (char) (27 + i);
    }
    List<int[]> states = new ArrayList<>();
    List<Boolean> accepting = new ArrayList<>();
    states.add(new int[LETTERS]);
    accepting.add(false);
    for (String word : words) {
      int state = 0;
      for (int i = 0; i < word.length(); i++) {
        int letter = letter(word.charAt(i));
        if (states.get(state)[letter] == 0) {
          states.get(state)[letter] = states.size();
          states.add(new int[LETTERS]);
          accepting.add(false);
        }
        state = states.get(state)[letter];
      }
      accepting.set(state, true);
    }
    link(states, accepting);
    next = new int[states.size() * LETTERS];
    ends = new boolean[states.size()];
    for (int state = 0; state < states.size(); state++) {
      System.arraycopy(states.get(state), 0, next, state * LETTERS, LETTERS);
      ends[state] = accepting.get(state);
    }
  }

  private static void link(List<int[]> states, List<Boolean> accepting) {
    int[] failure = new int[states.size()];
    ArrayDeque<Integer> queue = new ArrayDeque<>();
    Arrays.stream(states.get(0)).filter(state -> state > 0).forEach(queue::add);
    while (!queue.isEmpty()) {
      int state = queue.remove();
      accepting.set(state, accepting.get(state) || accepting.get(failure[state]));
      for (int letter = 0; letter < LETTERS; letter++) {
        int target = states.get(state)[letter];
        int back = states.get(failure[state])[letter];
        if (target == 0) {
          states.get(state)[letter] = back;
        } else {
          failure[target] = back;
          queue.add(target);
        }
      }
    }
  }

  private int letter(char unit) {
    return unit < classes.length ? classes[unit] : 0;
  }

  /** Counts the words that end in a folded text. */
  int count(char[] folded, int length) {
    int state = 0;
    int count = 0;
    for (int i = 0; i < length; i++) {
      state = next[state * LETTERS + letter(folded[i])];
      count += ends[state] ? 1 : 0;
    }
    return count;
  }
}
