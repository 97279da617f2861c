package dev.vett.rules.drl;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.DoubleLiteralExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.drools.mvel.parser.ast.expr.DrlNameExpr;
import org.drools.mvel.parser.ast.expr.DrlxExpression;
import org.drools.mvel.parser.ast.expr.HalfBinaryExpr;
import org.drools.mvel.parser.ast.expr.PointFreeExpr;

/** Walks the tree of a constraint and finds the first thing that the list does not allow. */
final class ConstraintAudit {
  private static final int LONGEST_TEXT = 200;
  private static final Set<BinaryExpr.Operator> COMPARISONS =
      EnumSet.of(
          BinaryExpr.Operator.EQUALS,
          BinaryExpr.Operator.NOT_EQUALS,
          BinaryExpr.Operator.LESS,
          BinaryExpr.Operator.GREATER,
          BinaryExpr.Operator.LESS_EQUALS,
          BinaryExpr.Operator.GREATER_EQUALS,
          BinaryExpr.Operator.AND,
          BinaryExpr.Operator.OR,
          BinaryExpr.Operator.PLUS,
          BinaryExpr.Operator.MINUS);
  private static final Set<UnaryExpr.Operator> SIGNS =
      EnumSet.of(UnaryExpr.Operator.LOGICAL_COMPLEMENT, UnaryExpr.Operator.MINUS);

  /** Regular expressions stay out: their time has no bound. */
  private static final Set<String> OPERATORS = Set.of("in", "contains", "memberOf");

  private final FactTypes types;

  ConstraintAudit(FactTypes types) {
    this.types = types;
  }

  /** Returns what offends, in words; empty where nothing does. */
  String offence(DrlxExpression constraint, Class<?> owner, Collection<String> bound) {
    Expression expression = constraint.getExpr();
    return expression == null ? "nothing" : offence(expression, owner, bound);
  }

  private String offence(Expression part, Class<?> owner, Collection<String> bound) {
    if (part instanceof BinaryExpr binary) {
      return COMPARISONS.contains(binary.getOperator())
          ? first(offence(binary.getLeft(), owner, bound), offence(binary.getRight(), owner, bound))
          : "the operator " + binary.getOperator().asString();
    } else if (part instanceof HalfBinaryExpr half) {
      return offence(half.getRight(), owner, bound);
    } else if (part instanceof UnaryExpr unary) {
      return SIGNS.contains(unary.getOperator())
          ? offence(unary.getExpression(), owner, bound)
          : "the operator " + unary.getOperator().asString();
    } else if (part instanceof EnclosedExpr enclosed) {
      return offence(enclosed.getInner(), owner, bound);
    } else if (part instanceof PointFreeExpr pointFree) {
      return pointFree(pointFree, owner, bound);
    } else if (part instanceof NameExpr name) {
      return name(name, owner, bound);
    } else if (part instanceof FieldAccessExpr field) {
      return field(field, bound);
    } else if (part instanceof MethodCallExpr call) {
      boolean own =
          call.getScope().isEmpty()
              && call.getArguments().isEmpty()
              && call.getTypeArguments().isEmpty()
              && Properties.type(owner, call.getNameAsString()) != null;
      return own ? "" : "a call";
    } else if (part.getClass() == StringLiteralExpr.class) {
      return text(((StringLiteralExpr) part).getValue());
    }
    boolean literal =
        part.getClass() == IntegerLiteralExpr.class
            || part.getClass() == DoubleLiteralExpr.class
            || part.getClass() == BooleanLiteralExpr.class
            || part.getClass() == NullLiteralExpr.class;
    return literal ? "" : words(part);
  }

  private String pointFree(PointFreeExpr part, Class<?> owner, Collection<String> bound) {
    boolean plain =
        part.getArg1() == null
            && part.getArg2() == null
            && part.getArg3() == null
            && part.getArg4() == null;
    if (!plain || !OPERATORS.contains(part.getOperator().asString())) {
      return "the operator " + part.getOperator().asString();
    }
    String offence = offence(part.getLeft(), owner, bound);
    for (Expression value : part.getRight()) {
      offence = first(offence, offence(value, owner, bound));
    }
    return offence;
  }

  private static String name(NameExpr name, Class<?> owner, Collection<String> bound) {
    boolean back = name instanceof DrlNameExpr drl && drl.getBackReferencesCount() > 0;
    String word = name.getNameAsString();
    boolean known = bound.contains(word) || Properties.type(owner, word) != null;
    return known && !back ? "" : "a name that is no property and no variable";
  }

  /** Allows constants of enums, such as Channel.BLOG, and nothing else with a dot. */
  private String field(FieldAccessExpr field, Collection<String> bound) {
    if (field.getScope() instanceof NameExpr scope && !bound.contains(scope.getNameAsString())) {
      Class<?> type = types.constants().get(scope.getNameAsString());
      if (type != null && isConstant(type, field.getNameAsString())) {
        return "";
      }
    }
    return "a path with dots";
  }

  private static boolean isConstant(Class<?> type, String name) {
    for (Object value : type.getEnumConstants()) {
      if (((Enum<?>) value).name().equals(name)) {
        return true;
      }
    }
    return false;
  }

  /** A text ends up in code that is compiled, so that it must not be able to end there. */
  private static String text(String value) {
    boolean plain =
        value.length() <= LONGEST_TEXT
            && value.chars().noneMatch(c -> c == '"' || c == '\\' || Character.isISOControl(c));
    return plain ? "" : "a text that is long or has signs";
  }

  private static String first(String one, String other) {
    return one.isEmpty() ? other : one;
  }

  private static String words(Node part) {
    String name = part.getClass().getSimpleName().replaceFirst("Expr(ession)?$", "");
    return "a " + name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }

  /** Returns the lexicons that a keyword must come from to meet a constraint; empty for any. */
  static Set<String> lexicons(Expression part) {
    Set<String> found = new HashSet<>();
    if (part instanceof EnclosedExpr enclosed) {
      return lexicons(enclosed.getInner());
    }
    if (part instanceof PointFreeExpr in
        && in.getOperator().asString().equals("in")
        && !in.isNegated()
        && isLexicon(in.getLeft())) {
      in.getRight().forEach(value -> add(value, found));
    } else if (part instanceof BinaryExpr binary) {
      if (binary.getOperator() == BinaryExpr.Operator.EQUALS && isLexicon(binary.getLeft())) {
        add(binary.getRight(), found);
      } else if (binary.getOperator() == BinaryExpr.Operator.OR) {
        Set<String> left = lexicons(binary.getLeft());
        Set<String> right =
            binary.getRight() instanceof HalfBinaryExpr half
                ? half(half)
                : lexicons(binary.getRight());
        if (!left.isEmpty() && !right.isEmpty()) {
          found.addAll(left);
          found.addAll(right);
        }
      } else if (binary.getOperator() == BinaryExpr.Operator.AND) {
        found.addAll(lexicons(binary.getLeft()));
        if (found.isEmpty()) {
          found.addAll(lexicons(binary.getRight()));
        }
      }
    }
    return found;
  }

  private static Set<String> half(HalfBinaryExpr half) {
    Set<String> found = new HashSet<>();
    if (half.getOperator() == HalfBinaryExpr.Operator.EQUALS) {
      add(half.getRight(), found);
    }
    return found;
  }

  private static boolean isLexicon(Expression part) {
    return part instanceof NameExpr name && name.getNameAsString().equals("lexicon");
  }

  private static void add(Expression value, Set<String> found) {
    if (value instanceof StringLiteralExpr text) {
      found.add(text.getValue());
    }
  }
}
