package dev.vett.rules.drl;

import com.github.javaparser.ParseProblemException;
import java.util.List;
import java.util.Optional;
import org.drools.mvel.parser.DrlxParser;
import org.drools.mvel.parser.ParseStart;
import org.drools.mvel.parser.ast.expr.DrlxExpression;

/** Parses single constraints with the parser that the compiler uses too. */
final class Constraints {
  private static final List<String> OPERATORS = List.of("str", "soundslike");

  private final ParseStart<DrlxExpression> parser =
      DrlxParser.buildDrlxParserWithArguments(OPERATORS);

  /** Returns the tree of a constraint; empty where it is none. */
  Optional<DrlxExpression> parse(String expression) {
    try {
      return Optional.of(DrlxParser.parseExpression(parser, expression));
    } catch (ParseProblemException | ClassCastException noConstraint) {
      return Optional.empty();
    }
  }
}
