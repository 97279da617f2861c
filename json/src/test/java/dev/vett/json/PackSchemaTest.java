package dev.vett.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vett.core.card.RuleId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The schema files, the readers and their one description agree. */
class PackSchemaTest {
  private static final String TEXTS = "{sv: ord, da: ord, nb: ord, nn: ord, en: word}";

  @Test
  void theShippedFilesAreThoseThatTheDescriptionMakes() throws IOException {
    assertThat(shipped("pack.schema.json")).isEqualTo(PackSchema.pack());
    assertThat(shipped("rule.schema.json")).isEqualTo(PackSchema.rule());
  }

  /** Every field is read if it has its shape, and refused if it has another. */
  @TestFactory
  Stream<DynamicTest> theReadersTakeWhatTheDescriptionSays() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Shape.Fields root : List.of(PackShapes.PACK, PackShapes.RULE)) {
      for (Shape.Field field : root.fields()) {
        collect(root, field.name(), field.shape(), tests);
        tests.add(
            DynamicTest.dynamicTest(
                root.name() + " without " + field.name(),
                () -> {
                  String left = document(root, field.name(), null);
                  if (field.required()) {
                    assertThatThrownBy(() -> read(root, left)).hasMessageContaining(field.name());
                  } else {
                    read(root, left);
                  }
                }));
      }
    }
    return tests.stream();
  }

  private static void collect(
      Shape.Fields root, String field, Shape shape, List<DynamicTest> tests) {
    for (String good : good(shape)) {
      tests.add(
          DynamicTest.dynamicTest(
              root.name() + "." + field + ": " + good,
              () -> read(root, document(root, field, good))));
    }
    for (String bad : bad(shape)) {
      tests.add(
          DynamicTest.dynamicTest(
              root.name() + "." + field + " refuses " + bad,
              () ->
                  assertThatThrownBy(() -> read(root, document(root, field, bad)))
                      .isInstanceOf(ExchangeException.class)
                      .hasMessageContaining(root.name() + ".yaml:")
                      .hasMessageContaining(field)));
    }
  }

  private static String document(Shape.Fields root, String field, String value) {
    StringBuilder document = new StringBuilder();
    for (Shape.Field known : root.fields()) {
      String given = known.name().equals(field) ? value : good(known.shape()).get(0);
      boolean optional = !known.required() && !known.name().equals(field);
      boolean needsWhen = field.equals("unless") && known.name().equals("when");
      if (given != null && (!optional || needsWhen)) {
        document.append(known.name()).append(": ").append(given).append('\n');
      }
    }
    return document.toString();
  }

  private static List<String> good(Shape shape) {
    if (shape instanceof Shape.Text) {
      return List.of("ord");
    } else if (shape instanceof Shape.Form form) {
      return List.of(form.equals(PackShapes.ID) ? "employer" : form.example());
    } else if (shape instanceof Shape.Word word) {
      return word.words();
    } else if (shape instanceof Shape.Flag) {
      return List.of("true", "false");
    } else if (shape instanceof Shape.Count) {
      return List.of("0", "140");
    } else if (shape instanceof Shape.Many many) {
      return Stream.concat(
              Stream.of("[" + good(many.item()).get(0) + "]"),
              good(many.item()).stream().map(item -> "[" + item + "]"))
          .toList();
    } else if (shape instanceof Shape.OneOrMany some) {
      return good(some.item()).stream().flatMap(one -> Stream.of(one, "[" + one + "]")).toList();
    } else if (shape instanceof Shape.Named named) {
      return good(named.value()).stream()
          .map(value -> "{" + named.key().example() + ": " + value + "}")
          .toList();
    } else if (shape instanceof Shape.Either either) {
      return Stream.concat(good(either.one()).stream(), good(either.other()).stream()).toList();
    } else {
      return goodObjects((Shape.Fields) shape);
    }
  }

  private static List<String> goodObjects(Shape.Fields fields) {
    if (fields.equals(PackShapes.TEXTS)) {
      return List.of(TEXTS);
    } else if (fields.equals(PackShapes.SUGGESTION)) {
      return List.of("{kind: hold, message: " + TEXTS + "}");
    } else if (fields.equals(PackShapes.SOURCE)) {
      return List.of("{document: a, place: b}");
    }
    List<String> objects = new ArrayList<>();
    for (Shape.Field field : fields.fields()) {
      String all = field.name().equals("none") ? "all: employer, " : "";
      boolean needsMore = List.of("within", "meant").contains(field.name());
      for (String value : good(field.shape())) {
        boolean all0 = field.name().equals("atLeast") && value.equals("0");
        if (!all0) {
          objects.add(
              "{" + all + (needsMore ? "any: phone, " : "") + field.name() + ": " + value + "}");
        }
      }
    }
    return objects;
  }

  private static List<String> bad(Shape shape) {
    if (shape instanceof Shape.Text) {
      return List.of("{a: b}");
    } else if (shape instanceof Shape.Form) {
      return List.of("[[ord]]", "'?!'");
    } else if (shape instanceof Shape.Word || shape instanceof Shape.Flag) {
      return List.of("semla", "{a: b}");
    } else if (shape instanceof Shape.Count) {
      return List.of("-1", "many");
    } else if (shape instanceof Shape.Many many) {
      return Stream.concat(
              Stream.of("semla"), bad(many.item()).stream().map(item -> "[" + item + "]"))
          .toList();
    } else if (shape instanceof Shape.OneOrMany some) {
      return Stream.concat(Stream.of("[]"), bad(some.item()).stream()).toList();
    } else if (shape instanceof Shape.Named named) {
      return Stream.concat(
              Stream.of("semla", "{no id: off}"),
              bad(named.value()).stream()
                  .map(value -> "{" + named.key().example() + ": " + value + "}"))
          .toList();
    } else if (shape instanceof Shape.Either) {
      return List.of("on", "[off]", "{severity: off}", "{}");
    }
    Shape.Fields fields = (Shape.Fields) shape;
    List<String> objects = new ArrayList<>(List.of("semla", "{semla: 1}"));
    for (Shape.Field field : fields.fields()) {
      bad(field.shape()).forEach(value -> objects.add("{" + field.name() + ": " + value + "}"));
    }
    return objects;
  }

  private static void read(Shape.Fields root, String yaml) throws IOException {
    InputStream in = new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8));
    if (root.equals(PackShapes.PACK)) {
      assertThat(PackYaml.header(in, "pack.yaml").id()).isEqualTo("employer");
    } else {
      RuleId id = RuleId.of("legal.merger");
      assertThat(PackYaml.rule(id, List.of(), List.of(), in, "rule.yaml").card().id())
          .isEqualTo(id);
    }
  }

  private static String shipped(String name) throws IOException {
    try (InputStream file = PackSchema.class.getResourceAsStream(name)) {
      assertThat(file).as(name).isNotNull();
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
