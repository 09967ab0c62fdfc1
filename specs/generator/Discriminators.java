package generator;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Values of discriminators that are not written down: the name of a schema is one of its own. */
final class Discriminators {
  private Discriminators() {}

  /** Writes down the values that are names of these schemas, which are to have other names. */
  static void nameValues(Document document, Set<String> names) {
    for (Map.Entry<String, JsonNode> holder : Nodes.members(document.schemas())) {
      ObjectNode discriminator = Nodes.objectAt(holder.getValue(), "discriminator");
      if (discriminator != null) {
        names.stream()
            .filter(name -> isTold(document, holder, name))
            .forEach(name -> nameValue(discriminator, name));
      }
    }
  }

  private static void nameValue(ObjectNode discriminator, String name) {
    ObjectNode mapping = discriminator.withObjectProperty("mapping");
    if (mapping.valueStream().noneMatch(value -> isNamed(name, value.asString()))) {
      mapping.putIfAbsent(name, mapping.stringNode(Document.schemaReference(name)));
    }
  }

  /** Whether the schema of that name is an alternative of the holder, or is made of it. */
  private static boolean isTold(
      Document document, Map.Entry<String, JsonNode> holder, String name) {
    Stream<JsonNode> alternatives =
        Alternatives.CHOICES.stream()
            .flatMap(choice -> Nodes.values(holder.getValue(), choice).stream());
    Stream<JsonNode> parts = Nodes.values(document.schemas().get(name), "allOf").stream();
    return refer(alternatives, name) || refer(parts, holder.getKey());
  }

  private static boolean refer(Stream<JsonNode> schemas, String name) {
    return schemas.map(Document::reference).anyMatch(reference -> isNamed(name, reference));
  }

  private static boolean isNamed(String name, String reference) {
    return reference != null && name.equals(Document.schemaName(reference));
  }
}
