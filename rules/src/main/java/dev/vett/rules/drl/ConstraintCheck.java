package dev.vett.rules.drl;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.DoubleLiteralExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.LongLiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import dev.vett.core.text.DidYouMean;
import dev.vett.core.text.InvalidValueException;
import dev.vett.rules.pack.DrlFile;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.drools.mvel.parser.ast.expr.HalfBinaryExpr;
import org.drools.mvel.parser.ast.expr.PointFreeExpr;

/**
 * Holds the constraints of one pattern against the types that they speak of.
 *
 * <p>The compiler misses some of these mistakes, and reports others without a line. What this check
 * does not understand it leaves to the compiler.
 */
final class ConstraintCheck {
  private static final Set<BinaryExpr.Operator> ORDER =
      Set.of(
          BinaryExpr.Operator.LESS,
          BinaryExpr.Operator.GREATER,
          BinaryExpr.Operator.LESS_EQUALS,
          BinaryExpr.Operator.GREATER_EQUALS);
  private static final Set<BinaryExpr.Operator> EQUALITY =
      Set.of(BinaryExpr.Operator.EQUALS, BinaryExpr.Operator.NOT_EQUALS);
  private static final Set<BinaryExpr.Operator> LOGIC =
      Set.of(BinaryExpr.Operator.AND, BinaryExpr.Operator.OR);

  private final DrlFile file;
  private final int line;
  private final Class<?> owner;
  private final Map<String, Class<?>> bound;
  private final Map<String, Class<?>> constants;
  private final Collection<String> lexicons;

  ConstraintCheck(
      DrlFile file,
      int line,
      Class<?> owner,
      Map<String, Class<?>> bound,
      Map<String, Class<?>> constants,
      Collection<String> lexicons) {
    this.file = file;
    this.line = line;
    this.owner = owner;
    this.bound = bound;
    this.constants = constants;
    this.lexicons = lexicons;
  }

  /** Returns the type of an expression; {@link Object} where it cannot be told. */
  Class<?> typeOf(Expression expression) {
    if (expression instanceof EnclosedExpr enclosed) {
      return typeOf(enclosed.getInner());
    } else if (expression instanceof StringLiteralExpr) {
      return String.class;
    } else if (expression instanceof IntegerLiteralExpr
        || expression instanceof LongLiteralExpr
        || expression instanceof DoubleLiteralExpr) {
      return int.class;
    } else if (expression instanceof BooleanLiteralExpr) {
      return boolean.class;
    } else if (expression instanceof NullLiteralExpr) {
      return Void.class;
    } else if (expression instanceof ThisExpr) {
      return owner;
    } else if (expression instanceof NameExpr name) {
      return named(name.getNameAsString());
    } else if (expression instanceof UnaryExpr unary) {
      return typeOf(unary.getExpression());
    } else if (expression instanceof BinaryExpr binary) {
      return binary(binary);
    } else if (expression instanceof PointFreeExpr pointFree) {
      return pointFree(pointFree);
    } else if (expression instanceof FieldAccessExpr field) {
      return field(field.getScope(), field.getNameAsString());
    } else if (expression instanceof MethodCallExpr call) {
      return call(call);
    }
    return Object.class;
  }

  private Class<?> named(String name) {
    Class<?> variable = bound.get(name);
    if (variable != null) {
      return variable;
    }
    if (name.startsWith("$")) {
      throw unbound(name);
    }
    Class<?> type = Properties.type(owner, name);
    if (type != null) {
      return type;
    }
    if (constants.containsKey(name) || Character.isUpperCase(name.codePointAt(0))) {
      return Object.class;
    }
    throw unknownProperty(owner, name);
  }

  private Class<?> field(Expression scope, String name) {
    if (scope instanceof NameExpr constants) {
      Class<?> type = this.constants.get(constants.getNameAsString());
      if (type != null) {
        return constant(type, name);
      }
      if (Character.isUpperCase(constants.getNameAsString().codePointAt(0))) {
        return Object.class;
      }
    }
    Class<?> of = typeOf(scope);
    if (of == Object.class || of.isArray()) {
      return Object.class;
    }
    Class<?> type = Properties.type(of, name);
    if (type == null) {
      throw unknownProperty(of, name);
    }
    return type;
  }

  private Class<?> constant(Class<?> type, String name) {
    List<String> written =
        Arrays.stream(type.getEnumConstants()).map(value -> ((Enum<?>) value).name()).toList();
    if (!written.contains(name)) {
      throw fault(
          "names the unknown constant " + type.getSimpleName() + "." + name,
          DidYouMean.remedy(name, written));
    }
    return type;
  }

  private Class<?> call(MethodCallExpr call) {
    Expression scope = call.getScope().orElse(null);
    Class<?> of = scope == null ? owner : typeOf(scope);
    if (of == Object.class || !call.getArguments().isEmpty()) {
      call.getArguments().forEach(this::typeOf);
      return Object.class;
    }
    Class<?> type = Properties.type(of, call.getNameAsString());
    if (type == null) {
      throw unknownProperty(of, call.getNameAsString());
    }
    return type;
  }

  private Class<?> binary(BinaryExpr binary) {
    BinaryExpr.Operator operator = binary.getOperator();
    Class<?> left = typeOf(binary.getLeft());
    if (binary.getRight() instanceof HalfBinaryExpr half) {
      // channel == A || == B: the half compares with what stands on the left of the first
      compare(subject(binary.getLeft()), half.getRight(), ORDER.contains(ordinary(half)));
      return boolean.class;
    }
    Class<?> right = typeOf(binary.getRight());
    if (LOGIC.contains(operator)) {
      return boolean.class;
    }
    if (ORDER.contains(operator) || EQUALITY.contains(operator)) {
      compare(left, right, ORDER.contains(operator));
      lexicon(binary.getLeft(), binary.getRight());
      lexicon(binary.getRight(), binary.getLeft());
      return boolean.class;
    }
    return left;
  }

  private static BinaryExpr.Operator ordinary(HalfBinaryExpr half) {
    return half.getOperator().toBinaryExprOperator();
  }

  private void compare(Expression subject, Expression value, boolean order) {
    compare(typeOf(subject), typeOf(value), order);
    lexicon(subject, value);
  }

  private static Expression subject(Expression left) {
    Expression nearest = left;
    while (nearest instanceof BinaryExpr binary) {
      boolean further =
          LOGIC.contains(binary.getOperator()) && binary.getRight() instanceof BinaryExpr;
      nearest = further ? binary.getRight() : binary.getLeft();
    }
    return nearest;
  }

  private void compare(Class<?> left, Class<?> right, boolean order) {
    Kind one = Kind.of(left);
    Kind other = Kind.of(right);
    boolean vague = one == Kind.OTHER || other == Kind.OTHER;
    boolean absent = one == Kind.NOTHING || other == Kind.NOTHING;
    boolean constants = one == Kind.CONSTANT && one == other && left != right;
    boolean ordered = one == Kind.NUMBER;
    if (!vague && ((!absent && one != other) || constants || (order && !ordered))) {
      throw fault(
          "compares " + described(one, left) + " with " + described(other, right),
          order && one == other
              ? "use == or != here"
              : "compare values of one kind; a text stands in double quotes");
    }
  }

  private static String described(Kind kind, Class<?> type) {
    return kind == Kind.CONSTANT ? "a constant of " + type.getSimpleName() : kind.words();
  }

  private Class<?> pointFree(PointFreeExpr expression) {
    Class<?> left = typeOf(expression.getLeft());
    String operator = expression.getOperator().asString();
    for (Expression value : expression.getRight()) {
      Class<?> right = typeOf(value);
      if (operator.equals("in")) {
        compare(left, right, false);
        lexicon(expression.getLeft(), value);
      }
      if (operator.equals("matches") && value instanceof StringLiteralExpr literal) {
        regex(literal.asString());
      }
    }
    return boolean.class;
  }

  private void regex(String expression) {
    try {
      Pattern.compile(expression);
    } catch (PatternSyntaxException broken) {
      throw fault(
          "has a regular expression that is none: " + broken.getDescription(),
          "use a lexicon, or mend it in a trusted pack; others may use no regular expression");
    }
  }

  /** A slip in the name of a lexicon would make a rule that never fires. */
  private void lexicon(Expression subject, Expression value) {
    boolean keyword = owner.getSimpleName().equals("Keyword");
    if (keyword
        && subject instanceof NameExpr name
        && name.getNameAsString().equals("lexicon")
        && value instanceof StringLiteralExpr literal
        && !lexicons.contains(literal.asString())) {
      String nearest = DidYouMean.nearest(literal.asString(), lexicons);
      throw fault(
          "names the unknown lexicon '" + literal.asString() + "'",
          nearest.isEmpty()
              ? "add lexicon/" + literal.asString() + ".<language>.txt to the pack"
              : "did you mean '" + nearest + "'?");
    }
  }

  private InvalidValueException unbound(String name) {
    return fault(
        "uses " + name + ", which nothing before it binds",
        bound.isEmpty()
            ? "bind it with " + name + " : before this"
            : DidYouMean.remedy(name, bound.keySet()));
  }

  private InvalidValueException unknownProperty(Class<?> type, String name) {
    return fault(
        "asks " + type.getSimpleName() + " for " + name + ", which it does not have",
        DidYouMean.remedy(name, Properties.names(type)));
  }

  private InvalidValueException fault(String problem, String remedy) {
    return DrlFault.at(file, line, problem, remedy);
  }
}
