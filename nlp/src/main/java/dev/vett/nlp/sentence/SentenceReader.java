package dev.vett.nlp.sentence;

import dev.vett.core.text.Language;
import dev.vett.nlp.models.ModelFiles;
import dev.vett.nlp.word.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import opennlp.tools.sentdetect.SentenceModel;

/**
 * Parts texts of one language into sentences.
 *
 * <p>A line break always ends a sentence, and emoji after an end mark belong to what they follow.
 * Plain rules decide most full stops; the trained model is asked about the rest, and a text without
 * them never wakes it. A reader is immutable and safe for use by many threads.
 */
public final class SentenceReader {
  private static final ConcurrentMap<Language, SentenceReader> READERS = new ConcurrentHashMap<>();

  private final Abbreviations abbreviations;
  private final String model;

  private SentenceReader(Language language) {
    this.abbreviations = Abbreviations.of(language);
    boolean norwegian = language == Language.BOKMAL || language == Language.NYNORSK;
    this.model = "sentences." + (norwegian ? "no" : language.code()) + ".bin";
  }

  /** Returns the reader of a language. */
  public static SentenceReader of(Language language) {
    return READERS.computeIfAbsent(language, SentenceReader::new);
  }

  /**
   * Returns the sentences of a text in order, without the blanks around them.
   *
   * @param text the text
   * @param kept stretches that no sentence ends in, such as addresses, in order
   */
  public List<Range> read(String text, List<Range> kept) {
    List<Range> sentences = new ArrayList<>();
    if (isOneSentence(text)) {
      add(text, 0, text.length(), sentences);
      return sentences;
    }
    Borders borders = new Borders(text, kept, abbreviations, this::model);
    int start = 0;
    while (start < text.length()) {
      int end = borders.next(start);
      add(text, start, end, sentences);
      start = end;
    }
    return sentences;
  }

  private SentenceModel model() {
    return Models.LOADED.computeIfAbsent(model, name -> ModelFiles.read(name, SentenceModel::new));
  }

  private static boolean isOneSentence(String text) {
    for (int index = 0; index < text.length() - 1; index++) {
      char c = text.charAt(index);
      if (Signs.isEndMark(c) || Signs.isLineBreak(c) || Character.isSurrogate(c)) {
        return false;
      }
      if (c >= '\u2190' && Signs.afterEmoji(text, index) > index) {
        return false;
      }
    }
    return true;
  }

  private static void add(String text, int from, int to, List<Range> sentences) {
    int start = from;
    int end = to;
    while (start < end && Signs.isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && Signs.isBlank(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      sentences.add(new Range(start, end));
    }
  }

  private static final class Models {
    private static final ConcurrentMap<String, SentenceModel> LOADED = new ConcurrentHashMap<>();
  }
}
