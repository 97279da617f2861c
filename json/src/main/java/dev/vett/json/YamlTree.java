package dev.vett.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Reads a YAML file into a tree of values as written.
 *
 * <p>Bare words stay words: {@code off}, {@code NO} and {@code 08:00} mean what the form wants
 * there, not what YAML 1.1 makes of them.
 */
final class YamlTree {
  static final int MOST_BYTES = 1024 * 1024;
  private static final int MOST_VALUES = 100_000;
  private static final int DEEPEST = 20;
  private static final int MOST_ALIASES = 50;
  private static final Set<String> NOTHING = Set.of("", "~", "null", "Null", "NULL");

  private final String file;
  private int values;

  private YamlTree(String file) {
    this.file = file;
  }

  /**
   * Reads a whole file.
   *
   * @param file its name, for messages
   */
  static Value read(InputStream in, String file) throws IOException {
    byte[] bytes = in.readNBytes(MOST_BYTES + 1);
    YamlTree tree = new YamlTree(file);
    if (bytes.length > MOST_BYTES) {
      throw tree.complaint(
          null, ErrorCode.TOO_LONG, "is longer than 1 MiB", "split it, or leave data out of it");
    }
    try {
      return new Value(tree.parse(Utf8.decode(bytes, 0, bytes.length)), "");
    } catch (Utf8.Malformed malformed) {
      throw tree.complaint(
          null,
          ErrorCode.NOT_UTF_8,
          "is no UTF-8 at byte offset " + malformed.offset(),
          "save it as UTF-8");
    }
  }

  private Node parse(String text) {
    refuseControlCharacters(text);
    LoaderOptions options = new LoaderOptions();
    options.setMaxAliasesForCollections(MOST_ALIASES);
    options.setNestingDepthLimit(DEEPEST);
    try {
      StreamReader reader = new StreamReader(text);
      Composer composer = new Composer(new ParserImpl(reader, options), new NoTypes(), options);
      org.yaml.snakeyaml.nodes.Node root = composer.getSingleNode();
      if (root == null) {
        throw complaint(null, ErrorCode.INVALID_YAML, "is empty", "write at least one field");
      }
      return convert(root, 0);
    } catch (MarkedYAMLException broken) {
      throw complaint(
          broken.getProblemMark(),
          ErrorCode.INVALID_YAML,
          "is not valid YAML: " + YamlProblem.of(broken),
          "check indentation, colons and quotes around here");
    } catch (YAMLException broken) {
      throw complaint(
          null,
          ErrorCode.INVALID_YAML,
          "has too many levels or aliases",
          "write plain fields and lists");
    }
  }

  private void refuseControlCharacters(String text) {
    int line = 1;
    int column = 1;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int point = text.codePointAt(i);
      if (!StreamReader.isPrintable(point)) {
        throw ExchangeException.at(
            new Place(file, line, column),
            ErrorCode.INVALID_YAML,
            "the file",
            "has a control character",
            "remove it, or write it as an escape within double quotes");
      }
      column = point == '\n' ? 1 : column + 1;
      line += point == '\n' ? 1 : 0;
    }
  }

  private Node convert(org.yaml.snakeyaml.nodes.Node node, int depth) {
    values++;
    if (depth > DEEPEST || values > MOST_VALUES) {
      throw complaint(
          node.getStartMark(),
          ErrorCode.INVALID_YAML,
          "has too many values, or too many levels",
          "write plain fields and lists, without aliases");
    }
    Place place = place(node.getStartMark());
    if (node instanceof MappingNode mapping) {
      return Node.object(fields(mapping, depth), place);
    }
    if (node instanceof SequenceNode sequence) {
      List<Node> items = new ArrayList<>();
      for (org.yaml.snakeyaml.nodes.Node item : sequence.getValue()) {
        items.add(convert(item, depth + 1));
      }
      return Node.list(items, place);
    }
    return scalar((ScalarNode) node, place);
  }

  private static Node scalar(ScalarNode node, Place place) {
    String text = node.getValue();
    if (node.getScalarStyle() != ScalarStyle.PLAIN) {
      return Node.scalar(Node.Kind.TEXT, text, place);
    }
    Node.Kind kind = NOTHING.contains(text) ? Node.Kind.NOTHING : Node.Kind.WORD;
    return Node.scalar(kind, text, place);
  }

  private Map<String, Node> fields(MappingNode mapping, int depth) {
    Map<String, Node> fields = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      Mark mark = tuple.getKeyNode().getStartMark();
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        throw complaint(
            mark, ErrorCode.INVALID_YAML, "has a list for a field's name", "give a word");
      }
      Node field = convert(tuple.getValueNode(), depth + 1).at(place(mark));
      if (fields.put(key.getValue(), field) != null) {
        throw complaint(
            mark,
            ErrorCode.INVALID_YAML,
            "has the field " + Quote.of(key.getValue(), "at this place") + " twice",
            "keep one of them");
      }
    }
    return fields;
  }

  private Place place(@Nullable Mark mark) {
    return mark == null
        ? new Place(file, 1, 1)
        : new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
  }

  private ExchangeException complaint(
      @Nullable Mark mark, ErrorCode code, String problem, String remedy) {
    return ExchangeException.at(place(mark), code, "the file", problem, remedy);
  }

  /** Leaves every bare word what it is, whatever YAML 1.1 sees in it. */
  private static final class NoTypes extends Resolver {
    @Override
    protected void addImplicitResolvers() {}
  }
}
