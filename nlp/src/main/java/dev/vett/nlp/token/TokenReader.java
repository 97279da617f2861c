package dev.vett.nlp.token;

import dev.vett.core.text.Language;
import dev.vett.nlp.models.ModelFiles;
import dev.vett.nlp.word.Emoji;
import dev.vett.nlp.word.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.Span;

/**
 * Parts texts of one language into tokens: words, numbers, signs, mentions, hashtags and emoji.
 *
 * <p>A trained model parts what is written together; words of letters alone never wake it. A reader
 * is immutable and safe for use by many threads.
 */
public final class TokenReader {
  private static final ConcurrentMap<String, TokenizerModel> MODELS = new ConcurrentHashMap<>();

  /** The model compares all that stands before and after each letter, so it gets no more. */
  private static final int LONGEST_FOR_MODEL = 60;

  private static final String OPENERS = "([{\"'«»“”‘";
  private static final String CLOSERS = ")]}\"'«»”’!?,;:";
  private static final String CALLS = "!?";

  private final String model;

  private TokenReader(Language language) {
    boolean norwegian = language == Language.BOKMAL || language == Language.NYNORSK;
    this.model = "tokens." + (norwegian ? "no" : language.code()) + ".bin";
  }

  /** Returns the reader of a language. */
  public static TokenReader of(Language language) {
    return new TokenReader(language);
  }

  /**
   * Returns the tokens of a text in order.
   *
   * @param text the text
   * @param kept stretches that are one token each, such as addresses, in order
   */
  public List<Range> read(String text, List<Range> kept) {
    List<Range> tokens = new ArrayList<>();
    int index = 0;
    int next = 0;
    while (index < text.length()) {
      while (next < kept.size() && kept.get(next).start() < index) {
        next++;
      }
      boolean here = next < kept.size() && kept.get(next).start() == index;
      int limit = next < kept.size() ? kept.get(next).start() : text.length();
      int end = here ? kept.get(next).end() : tokenEnd(text, index, limit);
      if (end > index) {
        tokens.add(new Range(index, end));
        index = end;
      } else if (isBlank(text.charAt(index))) {
        index++;
      } else {
        end = chunkEnd(text, index, limit);
        addChunk(text, index, end, tokens);
        index = end;
      }
    }
    return tokens;
  }

  /** Returns the end of a mention, hashtag or emoji that begins here, or the index. */
  private static int tokenEnd(String text, int index, int limit) {
    char c = text.charAt(index);
    if ((c == '@' || c == '#') && index + 1 < limit && isName(text.charAt(index + 1))) {
      int end = index + 1;
      while (end < limit && (isName(text.charAt(end)) || isInnerSign(text, end, limit))) {
        end++;
      }
      return end;
    }
    return Math.min(limit, Emoji.end(text, index));
  }

  private static int chunkEnd(String text, int index, int limit) {
    int end = index + 1;
    while (end < limit && !isBlank(text.charAt(end)) && Emoji.end(text, end) == end) {
      end++;
    }
    boolean split = end < limit && Character.isLowSurrogate(text.charAt(end));
    return split ? end + 1 : end;
  }

  /** Parts the signs around a chunk from it, and leaves what is between to the model. */
  private void addChunk(String text, int start, int end, List<Range> tokens) {
    int from = start;
    int to = end;
    while (from < to && OPENERS.indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && CLOSERS.indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    if (from == to) {
      addCore(text, start, end, tokens);
      return;
    }
    for (int index = start; index < from; index++) {
      tokens.add(new Range(index, index + 1));
    }
    addCore(text, from, to, tokens);
    int index = to;
    while (index < end) {
      int next = index + 1;
      while (next < end && isCall(text, index) && isCall(text, next)) {
        next++;
      }
      tokens.add(new Range(index, next));
      index = next;
    }
  }

  private static boolean isCall(String text, int index) {
    return CALLS.indexOf(text.charAt(index)) >= 0;
  }

  private void addCore(String text, int start, int end, List<Range> tokens) {
    if (isPlain(text, start, end)) {
      tokens.add(new Range(start, end));
    } else if (end - start > LONGEST_FOR_MODEL) {
      addRuns(text, start, end, tokens);
    } else {
      TokenizerModel loaded =
          MODELS.computeIfAbsent(model, name -> ModelFiles.read(name, TokenizerModel::new));
      int from = start;
      for (Span span : new TokenizerME(loaded).tokenizePos(text.substring(start, end))) {
        int border = start + span.getEnd();
        boolean halved =
            border < end
                && Character.isLowSurrogate(text.charAt(border))
                && Character.isHighSurrogate(text.charAt(border - 1));
        if (!halved) {
          tokens.add(new Range(from, border));
          from = border;
        }
      }
      if (from < end) {
        tokens.add(new Range(from, end));
      }
    }
  }

  private static void addRuns(String text, int start, int end, List<Range> tokens) {
    int index = start;
    while (index < end) {
      int from = index;
      while (index < end && Character.isLetterOrDigit(text.codePointAt(index))) {
        index += Character.charCount(text.codePointAt(index));
      }
      if (index == from) {
        index += Character.charCount(text.codePointAt(index));
      }
      tokens.add(new Range(from, Math.min(end, index)));
    }
  }

  private static boolean isPlain(String text, int start, int end) {
    for (int index = start; index < end; index++) {
      if (!Character.isLetterOrDigit(text.charAt(index))) {
        return end - start == 1;
      }
    }
    return true;
  }

  private static boolean isName(char c) {
    return Character.isLetterOrDigit(c) || c == '_';
  }

  private static boolean isInnerSign(String text, int index, int limit) {
    char c = text.charAt(index);
    return (c == '.' || c == '-') && index + 1 < limit && isName(text.charAt(index + 1));
  }

  private static boolean isBlank(char c) {
    return c <= ' ' || Character.isSpaceChar(c) || c == '\u0085' || c == '\u200b' || c == '\ufeff';
  }
}
