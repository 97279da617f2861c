package dev.vett.rules.drl;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;
import dev.vett.core.text.InvalidValueException;
import dev.vett.rules.pack.DrlFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.AttributeDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.mvel.parser.ast.expr.DrlxExpression;
import org.jspecify.annotations.Nullable;

/**
 * Holds conditions from strangers against a list of what is allowed.
 *
 * <p>What the list does not name is refused, whatever it may mean: only patterns of facts with
 * comparisons of their properties, and consequences that report findings.
 */
final class DrlAudit {
  private static final int LONGEST = 64 * 1024;
  private static final int MOST_RULES = 100;
  private static final int MOST_PATTERNS = 8;
  private static final int MOST_STATEMENTS = 8;
  private static final Pattern PACKAGE = Pattern.compile("[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*");
  private static final Pattern RESERVED =
      Pattern.compile("(java|javax|jdk|sun|dev\\.vett|org\\.drools|org\\.kie)(\\..*)?");
  private static final Pattern RULE_NAME = Pattern.compile("[\\p{L}\\p{N} .,:;_()/'-]{1,120}");
  private static final Pattern VARIABLE = Pattern.compile("\\$[A-Za-z][A-Za-z0-9_]*");
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,6}");
  private static final Set<String> REPORTED = Set.of("Keyword", "Entity");

  private final DrlUnit unit;
  private final FactTypes types;
  private final Constraints constraints = new Constraints();

  private DrlAudit(DrlUnit unit, FactTypes types) {
    this.unit = unit;
    this.types = types;
  }

  /**
   * Checks a text before anything parses it.
   *
   * @throws InvalidValueException with the line that offends
   */
  static void text(DrlFile file) {
    if (file.text().length() > LONGEST) {
      throw DrlFault.at(
          file, 1, "is longer than " + LONGEST + " characters", "split it into several rules");
    }
    int line = 1;
    for (int i = 0; i < file.text().length(); i++) {
      char c = file.text().charAt(i);
      line += c == '\n' ? 1 : 0;
      boolean control = Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t';
      if (c == '\\' || control || Character.getType(c) == Character.FORMAT) {
        throw DrlFault.at(
            file,
            line,
            "has " + (c == '\\' ? "a backslash" : "a character that cannot be seen"),
            "write plain words; " + trust());
      }
    }
  }

  /**
   * Checks the syntax tree of a file.
   *
   * @return what each rule would join
   * @throws InvalidValueException with the line that offends
   */
  static List<Join> tree(DrlUnit unit, FactTypes types) {
    return new DrlAudit(unit, types).joins();
  }

  private List<Join> joins() {
    PackageDescr tree = unit.tree();
    String name = tree.getName();
    if (!PACKAGE.matcher(name).matches() || RESERVED.matcher(name).matches()) {
      throw refused(
          tree.getLine(), "has the package '" + shown(name) + "'", "name it like acme.rules");
    }
    refuse(tree.getFunctions(), "declares a function");
    refuse(tree.getFunctionImports(), "imports a function");
    refuse(tree.getAccumulateImports(), "imports an accumulate function");
    refuse(tree.getTypeDeclarations(), "declares a type");
    refuse(tree.getEnumDeclarations(), "declares an enum");
    refuse(tree.getEntryPointDeclarations(), "declares an entry point");
    refuse(tree.getWindowDeclarations(), "declares a window");
    refuse(tree.getAttributes(), "sets an attribute for all rules");
    if (tree.getUnit() != null) {
      throw refused(tree.getUnit().getLine(), "declares a unit", "leave it out");
    }
    for (ImportDescr imported : tree.getImports()) {
      if (types.byFullName(imported.getTarget()) == null) {
        throw refused(
            imported.getLine(),
            "imports " + shown(imported.getTarget()),
            "import facts and constants of Vett only, each by its name");
      }
    }
    if (tree.getRules().size() > MOST_RULES) {
      throw refused(1, "has more than " + MOST_RULES + " rules", "split it");
    }
    List<Join> joins = new ArrayList<>();
    for (RuleDescr rule : tree.getRules()) {
      joins.add(rule(rule));
    }
    return joins;
  }

  private void refuse(Iterable<? extends BaseDescr> parts, String problem) {
    for (BaseDescr part : parts) {
      throw refused(part.getLine(), problem, "leave it out");
    }
  }

  private Join rule(RuleDescr rule) {
    int line = rule.getLine();
    if (!RULE_NAME.matcher(rule.getName()).matches()) {
      throw refused(line, "has a rule with signs in its name", "use letters, digits and blanks");
    }
    if (!rule.isRule() || rule.isQuery()) {
      throw refused(line, "declares a query", "write a rule");
    }
    if (rule.hasParent() || rule.getUnit() != null) {
      throw refused(line, "has a rule that extends another", "write it out");
    }
    if (!rule.getAnnotationNames().isEmpty()) {
      throw refused(line, "has an annotation on a rule", "leave it out; the card says it");
    }
    if (!rule.getNamedConsequences().isEmpty()) {
      throw refused(line, "has a second consequence", "write a second rule");
    }
    for (AttributeDescr attribute : rule.getAttributes().values()) {
      boolean salience =
          attribute.getName().equals("salience") && NUMBER.matcher(attribute.getValue()).matches();
      if (!salience) {
        throw refused(
            Math.max(attribute.getLine(), line),
            "sets the attribute " + shown(attribute.getName()),
            "leave it out; only salience with a whole number may stand");
      }
    }
    Map<String, String> bound = new HashMap<>();
    List<Join.Step> steps = new ArrayList<>();
    element(rule.getLhs(), true, bound, steps, 0);
    if (steps.isEmpty()) {
      throw refused(line, "has a rule without a condition", "say what it matches");
    }
    if (steps.size() > MOST_PATTERNS) {
      throw refused(line, "joins more than " + MOST_PATTERNS + " patterns", "write several rules");
    }
    consequence(rule, bound);
    return new Join(rule.getName(), steps);
  }

  private void element(
      BaseDescr element,
      boolean rows,
      Map<String, String> bound,
      List<Join.Step> steps,
      int depth) {
    if (depth > MOST_PATTERNS) {
      throw refused(element.getLine(), "nests too deep", "write several rules");
    }
    if (element instanceof PatternDescr pattern) {
      steps.add(pattern(pattern, rows, bound));
      return;
    }
    boolean group = element.getClass() == AndDescr.class || element.getClass() == OrDescr.class;
    boolean absent = element.getClass() == NotDescr.class;
    boolean exists = element.getClass() == ExistsDescr.class;
    if (!group && !absent && !exists) {
      throw refused(
          element.getLine(),
          "has " + words(element) + " in its condition",
          "use patterns with and, or, not, exists");
    }
    for (Object inner : ((ConditionalElementDescr) element).getDescrs()) {
      element((BaseDescr) inner, rows && group, bound, steps, depth + 1);
    }
  }

  private static String words(BaseDescr element) {
    return element.getClass().getSimpleName().replace("Descr", "").toLowerCase(Locale.ROOT);
  }

  private Join.Step pattern(PatternDescr pattern, boolean rows, Map<String, String> bound) {
    int line = pattern.getLine();
    if (pattern.getSource() != null) {
      throw refused(
          line, "has " + words(pattern.getSource()) + " in its condition", "match facts only");
    }
    if (!pattern.getBehaviors().isEmpty()
        || pattern.isQuery()
        || pattern.isUnification()
        || !pattern.getAnnotationNames().isEmpty()) {
      throw refused(line, "has more in a pattern than constraints", "write Type(constraints)");
    }
    String type = pattern.getObjectType();
    Class<?> fact = types.facts().get(type);
    boolean imported =
        fact != null
            && unit.tree().getImports().stream()
                .anyMatch(one -> one.getTarget().equals(fact.getName()));
    if (fact == null || !imported) {
      throw refused(
          line, "matches " + shown(type), "import and match a fact of Vett by its simple name");
    }
    bind(pattern.getIdentifier(), type, line, bound);
    ConstraintAudit audit = new ConstraintAudit(types);
    Set<String> lexicons = new HashSet<>();
    for (BaseDescr part : pattern.getDescrs()) {
      if (part.getClass() != ExprConstraintDescr.class) {
        throw refused(part.getLine(), "has " + words(part) + " in a pattern", "compare properties");
      }
      ExprConstraintDescr constraint = (ExprConstraintDescr) part;
      if (constraint.getType() != ExprConstraintDescr.Type.NAMED) {
        throw refused(part.getLine(), "has a constraint without a name", "name the property");
      }
      DrlxExpression parsed =
          constraints
              .parse(constraint.getExpression())
              .orElseThrow(
                  () ->
                      refused(
                          part.getLine(), "has a constraint that cannot be read", "rewrite it"));
      String offence = audit.offence(parsed, fact, bound.keySet());
      if (!offence.isEmpty()) {
        throw refused(
            part.getLine(),
            "has " + offence + " in a constraint",
            "compare properties with each other, with texts, numbers and constants");
      }
      if (parsed.getBind() != null) {
        bind(parsed.getBind().asString(), "value", part.getLine(), bound);
      }
      lexicons.addAll(ConstraintAudit.lexicons(parsed.getExpr()));
    }
    return new Join.Step(fact, lexicons, rows);
  }

  private void bind(@Nullable String variable, String type, int line, Map<String, String> bound) {
    if (variable == null) {
      return;
    }
    if (!VARIABLE.matcher(variable).matches()) {
      throw refused(line, "binds " + shown(variable), "begin the name with $");
    }
    bound.put(variable, type);
  }

  private void consequence(RuleDescr rule, Map<String, String> bound) {
    BlockStmt block =
        Consequences.parser()
            .parseBlock("{" + rule.getConsequence() + "\n}")
            .getResult()
            .orElseThrow(() -> refused(rule.getConsequenceLine(), "has no consequence", "report"));
    if (block.getStatements().isEmpty() || block.getStatements().size() > MOST_STATEMENTS) {
      throw refused(
          rule.getConsequenceLine(),
          "does nothing, or too much, after then",
          "report one finding: findings.flag(\"" + unit.file().rule() + "\", …);");
    }
    for (Statement statement : block.getStatements()) {
      if (!reports(statement, bound)) {
        throw refused(
            unit.lineOfConsequence(rule, statement.getBegin().map(at -> at.line).orElse(1)),
            "does more after then than report a finding",
            "write findings.flag(\""
                + unit.file().rule()
                + "\", …); with keywords or an entity that the rule binds");
      }
    }
  }

  private boolean reports(Statement statement, Map<String, String> bound) {
    if (!(statement instanceof ExpressionStmt whole)
        || !(whole.getExpression() instanceof MethodCallExpr call)
        || call.getTypeArguments().isPresent()
        || !call.getNameAsString().equals("flag")) {
      return false;
    }
    boolean ours =
        call.getScope().orElse(null) instanceof NameExpr scope
            && scope.getNameAsString().equals("findings");
    List<Expression> arguments = call.getArguments();
    return ours
        && !arguments.isEmpty()
        && arguments.get(0) instanceof StringLiteralExpr id
        && id.getValue().equals(unit.file().rule().toString())
        && arguments.stream()
            .skip(1)
            .allMatch(
                argument ->
                    argument instanceof NameExpr name
                        && REPORTED.contains(bound.getOrDefault(name.getNameAsString(), "")));
  }

  private InvalidValueException refused(int line, String problem, String remedy) {
    return DrlFault.at(
        unit.file(), line, problem + ", which is not allowed", remedy + "; " + trust());
  }

  private static String trust() {
    return "or load the pack as trusted";
  }

  /** Signs of a stranger's file stay out of messages. */
  private static String shown(String word) {
    return PACKAGE.matcher(word.toLowerCase(Locale.ROOT)).matches() && word.length() < 80
        ? word
        : "…";
  }
}
