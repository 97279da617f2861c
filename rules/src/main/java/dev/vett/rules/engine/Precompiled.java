package dev.vett.rules.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.drools.model.Model;

/**
 * The conditions of the built-in pack, which the build compiled into classes.
 *
 * <p>They are loaded without a KieContainer, which would need an XML parser and twice the time.
 */
final class Precompiled {
  private static final String INDEX = "/META-INF/kie/dev.vett/vett-rules/drools-model";

  private Precompiled() {}

  static List<Model> models() {
    try (InputStream index = Precompiled.class.getResourceAsStream(INDEX)) {
      if (index == null) {
        throw new IllegalStateException(
            INDEX + " is not on the class path; build vett-rules with Maven");
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(index, StandardCharsets.UTF_8));
      List<Model> models =
          lines.lines().filter(line -> line.contains(".Rules")).map(Precompiled::model).toList();
      if (models.isEmpty()) {
        throw new IllegalStateException(INDEX + " names no compiled rules");
      }
      return models;
    } catch (IOException failure) {
      throw new UncheckedIOException(INDEX + " cannot be read", failure);
    }
  }

  private static Model model(String name) {
    try {
      return Class.forName(name.strip())
          .asSubclass(Model.class)
          .getDeclaredConstructor()
          .newInstance();
    } catch (ReflectiveOperationException failure) {
      throw new IllegalStateException("the compiled rules " + name + " cannot be loaded", failure);
    }
  }
}
