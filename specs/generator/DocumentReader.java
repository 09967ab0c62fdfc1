package generator;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.constructor.StandardConstructor;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads YAML, or the JSON in it, as JSON has it: all keys are texts, none stands twice, an alias is
 * a copy of what it names.
 */
final class DocumentReader {
  // YAML has no place for some characters that JSON may hold as they are.
  private static final Pattern NOT_IN_YAML =
      Pattern.compile("[\\x7f-\\x84\\x86-\\x9f\\ufffe\\uffff]");
  private static final JsonNodeFactory FACTORY = JsonNodeFactory.instance;

  private static final int MOST_ALIASES = 10_000;
  private static final int MOST_NODES = 2_000_000;

  private final String file;
  private final Map<String, Integer> lines = new HashMap<>();
  private int nodes;

  private DocumentReader(String file) {
    this.file = file;
  }

  /**
   * Reads a file.
   *
   * @param folder the folder that errors show the file from, where it lies beneath
   * @throws BrokenDocumentException where there is no such file, or it is no OpenAPI 3.0 document
   */
  static Document read(Path file, Path folder) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new BrokenDocumentException(
          file + ": no such file; client.spec must name an OpenAPI 3.0 document");
    }
    DocumentReader reader = new DocumentReader(shown(file, folder));
    try {
      return reader.read(Files.readString(file));
    } catch (CharacterCodingException e) {
      throw new BrokenDocumentException(reader.file + ": is not written in UTF-8");
    }
  }

  private static String shown(Path file, Path folder) throws IOException {
    Path real = file.toRealPath();
    Path from = folder.toRealPath();
    return real.startsWith(from) ? from.relativize(real).toString() : file.toString();
  }

  private Document read(String text) {
    JsonNode root = tree(text);
    String version = Nodes.text(root, "openapi");
    if (version == null || !version.startsWith("3.0")) {
      throw new BrokenDocumentException(
          file + ":1 is no OpenAPI 3.0 document: it must begin with openapi: 3.0.x");
    }
    return new Document((ObjectNode) root, file, lines);
  }

  private JsonNode tree(String text) {
    LoadSettings settings =
        LoadSettings.builder()
            .setCodePointLimit(Integer.MAX_VALUE)
            .setMaxAliasesForCollections(MOST_ALIASES)
            .build();
    boolean isJson = text.stripLeading().startsWith("{");
    String plain =
        isJson
            ? NOT_IN_YAML
                .matcher(text)
                .replaceAll(found -> String.format("\\\\u%04x", (int) found.group().charAt(0)))
            : text;
    try {
      Node root = new Compose(settings).composeString(plain).orElse(null);
      return root == null
          ? null
          : node(
              new StandardConstructor(settings).constructSingleDocument(Optional.of(root)),
              root,
              "");
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
      throw new BrokenDocumentException(file + ":" + line + " " + e.getProblem());
    } catch (YamlEngineException e) {
      throw new BrokenDocumentException(
          file + ": " + e.getMessage().lines().findFirst().orElse(""));
    } catch (StackOverflowError e) {
      throw new BrokenDocumentException(file + ": an alias stands inside of what it names");
    }
  }

  private JsonNode node(Object value, Node node, String pointer) {
    if (++nodes > MOST_NODES) {
      throw new BrokenDocumentException(
          file + ": has more than " + MOST_NODES + " parts, where aliases are what they name");
    }
    lines.putIfAbsent(pointer, line(node));
    if (value instanceof Map<?, ?> map) {
      return object(map, (MappingNode) node, pointer);
    }
    if (value instanceof Double number && !Double.isFinite(number)) {
      throw new BrokenDocumentException(
          file + ":" + line(node) + " " + pointer + ": is a number that JSON does not have");
    }
    return value instanceof List<?> list
        ? array(list, (SequenceNode) node, pointer)
        : scalar(value);
  }

  private ObjectNode object(Map<?, ?> map, MappingNode node, String pointer) {
    ObjectNode object = FACTORY.objectNode();
    Iterator<NodeTuple> tuples = node.getValue().iterator();
    map.forEach(
        (key, value) -> {
          NodeTuple tuple = tuples.next();
          String name = String.valueOf(key);
          String child = Pointer.child(pointer, name);
          int line = line(tuple.getKeyNode());
          if (object.has(name)) {
            throw new BrokenDocumentException(file + ":" + line + " found duplicate key " + name);
          }
          lines.put(child, line);
          object.set(name, node(value, tuple.getValueNode(), child));
        });
    return object;
  }

  private ArrayNode array(List<?> list, SequenceNode node, String pointer) {
    ArrayNode array = FACTORY.arrayNode(list.size());
    Iterator<Node> nodes = node.getValue().iterator();
    for (Object item : list) {
      array.add(node(item, nodes.next(), pointer + "/" + array.size()));
    }
    return array;
  }

  private static JsonNode scalar(Object value) {
    if (value == null) {
      return FACTORY.nullNode();
    } else if (value instanceof Boolean truth) {
      return FACTORY.booleanNode(truth);
    } else if (value instanceof Integer number) {
      return FACTORY.numberNode(number);
    } else if (value instanceof Long number) {
      return FACTORY.numberNode(number);
    } else if (value instanceof BigInteger number) {
      return FACTORY.numberNode(number);
    }
    return value instanceof Double number
        ? FACTORY.numberNode(number)
        : FACTORY.stringNode(value.toString());
  }

  private static int line(Node node) {
    return node.getStartMark().orElseThrow().getLine() + 1;
  }
}
