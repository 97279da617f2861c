package dev.vett.rules.drl;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import dev.vett.core.text.DidYouMean;
import dev.vett.core.text.InvalidValueException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.GlobalDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.mvel.parser.ast.expr.DrlxExpression;
import org.jspecify.annotations.Nullable;

/** Finds mistakes in conditions before they are compiled, in the words of their author. */
final class DrlCheck {
  private static final String FINDINGS = "findings";

  private final FactTypes types;
  private final Collection<String> lexicons;
  private final Set<String> ruleNames = new HashSet<>();
  private final Constraints constraints = new Constraints();
  private final JavaParser parser = Consequences.parser();

  DrlCheck(FactTypes types, Collection<String> lexicons) {
    this.types = types;
    this.lexicons = lexicons;
  }

  void check(DrlUnit unit) {
    for (ImportDescr imported : unit.tree().getImports()) {
      checkImport(unit, imported);
    }
    boolean reports = false;
    for (GlobalDescr global : unit.tree().getGlobals()) {
      reports |= checkGlobal(unit, global);
    }
    for (RuleDescr rule : unit.tree().getRules()) {
      if (!ruleNames.add(unit.tree().getName() + "." + rule.getName())) {
        throw DrlFault.at(
            unit.file(),
            rule.getLine(),
            "names a second rule \"" + rule.getName() + "\"",
            "give every rule of the package a name of its own");
      }
      Map<String, Class<?>> bound = new HashMap<>();
      checkElement(unit, rule.getLhs(), bound);
      checkConsequence(unit, rule, bound, reports);
    }
  }

  private void checkImport(DrlUnit unit, ImportDescr imported) {
    String target = imported.getTarget();
    if (target.endsWith("*") || types.byFullName(target) != null) {
      return;
    }
    try {
      Class.forName(target, false, DrlCheck.class.getClassLoader());
    } catch (ClassNotFoundException | LinkageError missing) {
      Set<String> known = new HashSet<>();
      types.facts().values().forEach(type -> known.add(type.getName()));
      types.constants().values().forEach(type -> known.add(type.getName()));
      throw DrlFault.at(
          unit.file(),
          imported.getLine(),
          "imports " + target + ", which does not exist",
          DidYouMean.remedy(target, known.stream().sorted().toList()));
    }
  }

  private boolean checkGlobal(DrlUnit unit, GlobalDescr global) {
    String type = global.getType();
    boolean known = type.equals(types.findings().getName()) || isImported(unit, type);
    if (!global.getIdentifier().equals(FINDINGS) || !known) {
      throw DrlFault.at(
          unit.file(),
          global.getLine(),
          "declares the global " + global.getIdentifier() + " of " + type,
          "the one global is: global " + types.findings().getName() + " " + FINDINGS);
    }
    return true;
  }

  private boolean isImported(DrlUnit unit, String simple) {
    return simple.equals(types.findings().getSimpleName())
        && unit.tree().getImports().stream()
            .anyMatch(one -> one.getTarget().equals(types.findings().getName()));
  }

  private void checkElement(DrlUnit unit, BaseDescr element, Map<String, Class<?>> bound) {
    if (element instanceof PatternDescr pattern) {
      checkPattern(unit, pattern, bound);
    } else if (element instanceof NotDescr || element instanceof ExistsDescr) {
      // what is bound inside is not known behind it
      Map<String, Class<?>> inside = new HashMap<>(bound);
      elements(element).forEach(inner -> checkElement(unit, inner, inside));
    } else if (!(element instanceof AccumulateDescr)) {
      elements(element).forEach(inner -> checkElement(unit, inner, bound));
    }
  }

  private static List<BaseDescr> elements(BaseDescr element) {
    return element instanceof ConditionalElementDescr several
        ? several.getDescrs().stream().map(BaseDescr.class::cast).toList()
        : List.of();
  }

  private void checkPattern(DrlUnit unit, PatternDescr pattern, Map<String, Class<?>> bound) {
    Class<?> type = pattern.getSource() == null ? typeOf(unit, pattern) : Object.class;
    boolean known = type != Object.class;
    if (pattern.getIdentifier() != null) {
      bound.put(pattern.getIdentifier(), type);
    }
    for (BaseDescr part : pattern.getDescrs()) {
      if (part instanceof ExprConstraintDescr constraint) {
        checkConstraint(unit, constraint, known ? type : null, bound);
      }
    }
    if (pattern.getSource() instanceof AccumulateDescr accumulate) {
      accumulate.getFunctions().forEach(function -> bound.put(function.getBind(), Object.class));
    }
  }

  private void checkConstraint(
      DrlUnit unit,
      ExprConstraintDescr constraint,
      @Nullable Class<?> owner,
      Map<String, Class<?>> bound) {
    DrlxExpression parsed = constraints.parse(constraint.getExpression()).orElse(null);
    if (parsed == null) {
      return;
    }
    Expression expression = parsed.getExpr();
    Class<?> type = Object.class;
    if (owner != null && expression != null) {
      type =
          new ConstraintCheck(
                  unit.file(), constraint.getLine(), owner, bound, types.constants(), lexicons)
              .typeOf(expression);
    }
    if (parsed.getBind() != null) {
      bound.put(parsed.getBind().asString(), type);
    }
  }

  /**
   * Finds the type of a pattern; {@link Object} where it is none of the facts, but there is one.
   */
  private Class<?> typeOf(DrlUnit unit, PatternDescr pattern) {
    String name = pattern.getObjectType();
    for (ImportDescr imported : unit.tree().getImports()) {
      String target = imported.getTarget();
      String found = target.endsWith(".*") ? target.replace("*", name) : target;
      if (found.endsWith("." + name) || found.equals(name)) {
        Class<?> type = types.byFullName(found);
        if (type != null) {
          return type;
        }
        if (!target.endsWith("*")) {
          return Object.class;
        }
      }
    }
    boolean declared =
        unit.tree().getTypeDeclarations().stream().anyMatch(one -> one.getTypeName().equals(name));
    if (declared || name.contains(".") || exists("java.lang." + name)) {
      Class<?> type = types.byFullName(name);
      return type == null ? Object.class : type;
    }
    Class<?> forgotten = types.facts().get(name);
    throw DrlFault.at(
        unit.file(),
        pattern.getLine(),
        "asks for " + name + ", which is no known type",
        forgotten == null
            ? DidYouMean.remedy(name, types.facts().keySet().stream().sorted().toList())
            : "add: import " + forgotten.getName());
  }

  private static boolean exists(String name) {
    try {
      Class.forName(name, false, DrlCheck.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException | LinkageError missing) {
      return false;
    }
  }

  private void checkConsequence(
      DrlUnit unit, RuleDescr rule, Map<String, Class<?>> bound, boolean reports) {
    ParseResult<BlockStmt> parsed = parser.parseBlock("{" + rule.getConsequence() + "\n}");
    BlockStmt block = parsed.getResult().orElse(null);
    if (block == null || !parsed.isSuccessful()) {
      int line =
          parsed.getProblems().isEmpty()
              ? 1
              : parsed
                  .getProblem(0)
                  .getLocation()
                  .flatMap(place -> place.getBegin().getRange())
                  .map(range -> range.begin.line)
                  .orElse(1);
      throw DrlFault.at(
          unit.file(),
          unit.lineOfConsequence(rule, line),
          "has no valid Java after then",
          "check brackets and semicolons");
    }
    for (NameExpr name : block.findAll(NameExpr.class)) {
      String used = name.getNameAsString();
      if (used.startsWith("$") && !bound.containsKey(used)) {
        throw inConsequence(
            unit,
            rule,
            name,
            "uses " + used + ", which nothing in the rule binds",
            bound.isEmpty() ? "bind it before then" : DidYouMean.remedy(used, bound.keySet()));
      }
      if (used.equals(FINDINGS) && !reports) {
        throw inConsequence(
            unit,
            rule,
            name,
            "uses findings, which is not declared",
            "add: global " + types.findings().getName() + " " + FINDINGS);
      }
    }
    block.findAll(MethodCallExpr.class).forEach(call -> checkCall(unit, rule, call));
  }

  private void checkCall(DrlUnit unit, RuleDescr rule, MethodCallExpr call) {
    boolean own =
        call.getScope().filter(NameExpr.class::isInstance).map(NameExpr.class::cast).stream()
            .anyMatch(scope -> scope.getNameAsString().equals(FINDINGS));
    if (!own) {
      return;
    }
    List<String> methods =
        Arrays.stream(types.findings().getDeclaredMethods())
            .filter(method -> Modifier.isPublic(method.getModifiers()))
            .map(Method::getName)
            .distinct()
            .toList();
    if (!methods.contains(call.getNameAsString())) {
      throw inConsequence(
          unit,
          rule,
          call,
          "calls findings." + call.getNameAsString() + ", which there is not",
          DidYouMean.remedy(call.getNameAsString(), methods));
    }
    String id = unit.file().rule().toString();
    if (!call.getArguments().isEmpty()
        && call.getArgument(0) instanceof StringLiteralExpr reported
        && !reported.asString().equals(id)) {
      throw inConsequence(
          unit,
          rule,
          call,
          "reports the rule '" + reported.asString() + "'",
          "report \"" + id + "\", which is the rule of this folder");
    }
  }

  private static InvalidValueException inConsequence(
      DrlUnit unit, RuleDescr rule, Expression where, String problem, String remedy) {
    int inside = where.getBegin().map(place -> place.line).orElse(1);
    return DrlFault.at(unit.file(), unit.lineOfConsequence(rule, inside), problem, remedy);
  }
}
