package dev.vett.nlp.stance;

import dev.vett.core.analysis.Keyword;
import dev.vett.core.analysis.Stance;
import dev.vett.core.text.Language;
import dev.vett.nlp.classify.Classifier;
import dev.vett.nlp.classify.Label;
import java.util.List;
import java.util.Locale;

/**
 * Decides what a text is to the one whom it addresses.
 *
 * <p>Where the trained model is sure, it decides; then the terms of the lexicons, which know less
 * but say why; then the model where it leans to one side, and question marks.
 */
public final class StanceReader {
  private static final String TASK = "stance";
  private static final String TROLLING = "trolling";
  private static final String CRITICISM = "criticism";
  private static final String PRAISE = "praise";
  private static final String QUESTION = "question";

  /** From this margin on the model is right more often than the lexicons. */
  private static final double SURE = 0.65;

  /** Below this margin the model's guess is worth little. */
  private static final double LEANING = 0.2;

  /** Below this margin a text is no trolling where no term says so. */
  private static final double TROLLING_WITHOUT_TERM = 0.97;

  private static final Label NOTHING = new Label("neutral", 0);

  private StanceReader() {}

  /**
   * Returns the stance of a text.
   *
   * @param keywords the terms that were found in it
   * @param text the text
   * @param language its language
   */
  public static Stance of(List<Keyword> keywords, String text, Language language) {
    Label label =
        Classifier.exists(TASK) ? Classifier.of(TASK).classify(text, language, keywords) : NOTHING;
    return of(keywords, label);
  }

  static Stance of(List<Keyword> keywords, Label label) {
    boolean provokes = stance(label) == Stance.TROLLING && !has(keywords, TROLLING);
    if (label.margin() >= (provokes ? TROLLING_WITHOUT_TERM : SURE)) {
      return stance(label);
    }
    if (has(keywords, TROLLING)) {
      return Stance.TROLLING;
    }
    if (has(keywords, CRITICISM)) {
      return Stance.CRITICISM;
    }
    if (has(keywords, PRAISE)) {
      return Stance.PRAISE;
    }
    if (label.margin() >= LEANING) {
      return provokes ? withoutTrolling(keywords) : stance(label);
    }
    return has(keywords, QUESTION) ? Stance.QUESTION : Stance.NEUTRAL;
  }

  /** Short questions, teasing and sharp criticism look like trolling to the model. */
  private static Stance withoutTrolling(List<Keyword> keywords) {
    return has(keywords, QUESTION) ? Stance.QUESTION : Stance.CRITICISM;
  }

  private static Stance stance(Label label) {
    return Stance.valueOf(label.name().toUpperCase(Locale.ROOT));
  }

  private static boolean has(List<Keyword> keywords, String lexicon) {
    return keywords.stream()
        .anyMatch(keyword -> keyword.lexicon().equals(lexicon) && keyword.meant());
  }
}
