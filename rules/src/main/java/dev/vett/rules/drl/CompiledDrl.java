package dev.vett.rules.drl;

import java.util.List;
import org.drools.model.Model;

/**
 * Conditions in DRL, compiled.
 *
 * @param models what Drools made of them
 * @param joins what each rule combines; empty where it is not known
 */
public record CompiledDrl(List<Model> models, List<Join> joins) {
  public CompiledDrl {
    models = List.copyOf(models);
    joins = List.copyOf(joins);
  }
}
