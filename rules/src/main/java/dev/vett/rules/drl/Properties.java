package dev.vett.rules.drl;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a type tells of itself: its methods without parameters, by the names that DRL knows. */
final class Properties {
  private static final Set<String> OF_EVERY_OBJECT =
      Set.of("hashCode", "toString", "getClass", "notify", "notifyAll", "wait", "clone");

  private Properties() {}

  /** Finds the type of a property; null where there is none of that name. */
  static @Nullable Class<?> type(Class<?> owner, String name) {
    String capital =
        name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    for (Method method : owner.getMethods()) {
      boolean fits =
          method.getName().equals(name)
              || method.getName().equals("get" + capital)
              || method.getName().equals("is" + capital);
      if (fits && tells(method)) {
        return method.getReturnType();
      }
    }
    return null;
  }

  static List<String> names(Class<?> owner) {
    return Arrays.stream(owner.getMethods())
        .filter(Properties::tells)
        .map(Method::getName)
        .distinct()
        .sorted()
        .toList();
  }

  private static boolean tells(Method method) {
    return method.getParameterCount() == 0
        && method.getReturnType() != void.class
        && !Modifier.isStatic(method.getModifiers())
        && !OF_EVERY_OBJECT.contains(method.getName());
  }
}
