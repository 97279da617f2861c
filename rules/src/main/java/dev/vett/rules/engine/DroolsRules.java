package dev.vett.rules.engine;

import dev.vett.core.pack.PackRules;
import java.util.List;
import org.drools.model.Model;

/**
 * Compiled conditions of a pack.
 *
 * @param models what Drools made of the conditions
 */
record DroolsRules(List<Model> models) implements PackRules {
  DroolsRules {
    models = List.copyOf(models);
  }
}
