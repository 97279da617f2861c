package dev.vett.json;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A YAML file, parsed but not yet understood.
 *
 * <p>A build can store it, so that what reads it later needs no parser.
 */
public final class YamlFile {
  private static final Node.Kind[] KINDS = Node.Kind.values();

  private final Value value;

  private YamlFile(Value value) {
    this.value = value;
  }

  /**
   * Parses a stream, which stays open.
   *
   * @param name what the stream is called in messages
   * @throws ExchangeException where it is no YAML, with name and line
   * @throws IOException where the stream cannot be read
   */
  public static YamlFile read(InputStream in, String name) throws IOException {
    return new YamlFile(YamlTree.read(in, name));
  }

  /**
   * Reads a file that {@link #store} wrote; its places are lost, so that messages name none.
   *
   * @throws IOException where it cannot be read
   */
  public static YamlFile stored(DataInput in) throws IOException {
    return new YamlFile(new Value(node(in), ""));
  }

  /**
   * Stores it: of each value the kind, the text of a scalar, the entries of a list or an object
   * behind their number, and the names of an object's fields before their values.
   *
   * @throws IOException where it cannot be written
   */
  public void store(DataOutput out) throws IOException {
    store(value.node(), out);
  }

  Form form(String... known) {
    return value.form(known);
  }

  @SuppressWarnings("EnumOrdinal") // a build stores it for classes of the same build
  private static void store(Node node, DataOutput out) throws IOException {
    out.writeByte(node.kind().ordinal());
    switch (node.kind()) {
      case LIST -> {
        out.writeInt(node.items().size());
        for (Node item : node.items()) {
          store(item, out);
        }
      }
      case OBJECT -> {
        out.writeInt(node.fields().size());
        for (Map.Entry<String, Node> field : node.fields().entrySet()) {
          out.writeUTF(field.getKey());
          store(field.getValue(), out);
        }
      }
      case TEXT, NUMBER, FLAG, WORD, NOTHING -> out.writeUTF(node.text());
    }
  }

  private static Node node(DataInput in) throws IOException {
    Node.Kind kind = KINDS[in.readUnsignedByte()];
    return switch (kind) {
      case LIST -> {
        int size = in.readInt();
        List<Node> items = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
          items.add(node(in));
        }
        yield Node.list(items, null);
      }
      case OBJECT -> {
        int size = in.readInt();
        Map<String, Node> fields = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
          fields.put(in.readUTF(), node(in));
        }
        yield Node.object(fields, null);
      }
      case TEXT, NUMBER, FLAG, WORD, NOTHING -> Node.scalar(kind, in.readUTF(), null);
    };
  }
}
