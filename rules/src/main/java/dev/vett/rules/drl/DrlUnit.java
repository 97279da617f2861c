package dev.vett.rules.drl;

import dev.vett.core.text.InvalidValueException;
import dev.vett.rules.pack.DrlFile;
import java.util.List;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * A file of conditions and its syntax tree.
 *
 * @param file the file
 * @param tree what the parser made of it
 */
record DrlUnit(DrlFile file, PackageDescr tree) {
  /**
   * Parses a file.
   *
   * @throws InvalidValueException where it is no DRL, with file and line
   */
  static DrlUnit parse(DrlFile file) {
    DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
    try {
      PackageDescr tree = parser.parse(false, file.text());
      List<DroolsError> errors = parser.getErrors();
      if (!errors.isEmpty()) {
        DroolsError first = errors.get(0);
        int line = first.getLines().length == 0 ? 1 : first.getLines()[0];
        throw DrlFault.at(
            file, line, "is no valid DRL: " + told(first), "check the line and the one before it");
      }
      if (tree == null || tree.getRules().isEmpty()) {
        throw DrlFault.at(file, 1, "holds no rule", "write rule \"…\" when … then … end");
      }
      return new DrlUnit(file, tree);
    } catch (InvalidValueException known) {
      throw known;
    } catch (DroolsParserException | RuntimeException broken) {
      throw DrlFault.at(file, 1, "is no valid DRL", "check quotes, brackets and the word end");
    }
  }

  /** Returns the line of a piece of a rule's consequence. */
  int lineOfConsequence(RuleDescr rule, int lineInside) {
    String text = String.valueOf(rule.getConsequence());
    String source = file.text();
    int from = 0;
    for (int line = 1; line < rule.getConsequenceLine() && from >= 0; line++) {
      from = source.indexOf('\n', from) + 1;
    }
    int start = source.indexOf(text.strip(), Math.max(from, 0));
    if (start < 0) {
      return rule.getConsequenceLine();
    }
    int leading =
        (int)
            text.substring(0, text.length() - text.stripLeading().length())
                .chars()
                .filter(c -> c == '\n')
                .count();
    int first = (int) source.substring(0, start).chars().filter(c -> c == '\n').count() + 1;
    return first + lineInside - 1 - leading;
  }

  /** Takes the parser's error codes and places out of its words. */
  private static String told(DroolsError error) {
    return error.getMessage().replaceFirst("^\\[ERR \\d+\\] Line \\d+:\\d+ ", "");
  }
}
