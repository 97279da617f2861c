package dev.vett.core.analysis;

import dev.vett.core.text.InvalidValueException;
import dev.vett.core.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a trained classifier takes a sentence or a text for.
 *
 * @param task the question that was asked, such as {@code post}
 * @param label the answer, one of the labels that the task was trained with
 * @param margin how much likelier it is than the next label, from 0 (a toss-up) to 1 (beyond doubt)
 * @param span what was read
 * @param sentence number of the sentence that the span begins in, from 0
 */
public record Classification(String task, String label, double margin, Span span, int sentence) {
  public Classification {
    if (!(margin >= 0 && margin <= 1)) {
      throw new InvalidValueException("margin", "is " + margin, "give 0 to 1");
    }
  }

  // what the JVM makes for a record takes milliseconds when it is first called
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Classification answer
        && task.equals(answer.task)
        && label.equals(answer.label)
        && Double.compare(margin, answer.margin) == 0
        && span.equals(answer.span)
        && sentence == answer.sentence;
  }

  @Override
  public int hashCode() {
    return (31 * span.hashCode() + label.hashCode()) * 31 + task.hashCode();
  }

  /** Returns the same answer with another margin. */
  public Classification withMargin(double other) {
    return new Classification(task, label, other, span, sentence);
  }
}
