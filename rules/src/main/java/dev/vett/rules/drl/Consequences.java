package dev.vett.rules.drl;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;

/** Parses what stands after {@code then}. */
final class Consequences {
  private Consequences() {}

  static JavaParser parser() {
    return new JavaParser(
        new ParserConfiguration().setLanguageLevel(ParserConfiguration.LanguageLevel.JAVA_17));
  }
}
