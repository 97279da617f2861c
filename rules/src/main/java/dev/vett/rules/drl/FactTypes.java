package dev.vett.rules.drl;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What conditions in DRL can match, and the constants that they can compare with.
 *
 * @param facts the types of facts, by simple name
 * @param constants enums, by simple name
 * @param findings the type of the global {@code findings}
 */
public record FactTypes(
    Map<String, Class<?>> facts, Map<String, Class<?>> constants, Class<?> findings) {
  public FactTypes {
    facts = Map.copyOf(facts);
    constants = Map.copyOf(constants);
  }

  /** Takes types; enums among them are constants, all others facts. */
  public static FactTypes of(Class<?> findings, Collection<Class<?>> types) {
    Map<String, Class<?>> facts = new TreeMap<>();
    Map<String, Class<?>> constants = new TreeMap<>();
    types.forEach(type -> (type.isEnum() ? constants : facts).put(type.getSimpleName(), type));
    return new FactTypes(facts, constants, findings);
  }

  /** Finds an allowed type by its full name. */
  @Nullable Class<?> byFullName(String name) {
    Class<?> type = named(name.substring(name.lastIndexOf('.') + 1));
    return type != null && type.getName().equals(name) ? type : null;
  }

  private @Nullable Class<?> named(String simple) {
    Class<?> fact = facts.get(simple);
    Class<?> found = fact == null ? constants.get(simple) : fact;
    return found == null && findings.getSimpleName().equals(simple) ? findings : found;
  }
}
