package generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * References to a part of something, which the generator does not follow: a schema gets a name of
 * its own, all else is copied.
 */
final class PartReferences {
  // A second round finds those in copies; a copy of what holds the reference holds it in each.
  private static final int MOST_ROUNDS = 4;
  private static final Set<String> TELL_NOTHING =
      Set.of("components", "schemas", "paths", "properties", "responses", "content", "schema");

  private final Document document;

  /** An object that refers to a part. */
  private record Part(ObjectNode node, boolean isSchema, ObjectNode target) {}

  PartReferences(Document document) {
    this.document = document;
  }

  void replace() {
    List<Part> parts = parts();
    for (int round = 0; !parts.isEmpty(); round++) {
      if (round == MOST_ROUNDS) {
        throw refused(
            Document.reference(parts.get(0).node),
            "is referred to from inside of itself; give it a name under /components");
      }
      parts.forEach(this::replace);
      parts = parts();
    }
  }

  private List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    ObjectWalk.walk(
        document,
        (node, pointer, isSchema) -> {
          String reference = Document.reference(node);
          if (reference != null && !reference.matches("#/components/[^/]+/[^/]+")) {
            parts.add(new Part(node, isSchema, find(reference)));
          }
        });
    return parts;
  }

  private void replace(Part part) {
    String reference = Document.reference(part.node);
    if (part.isSchema && Document.reference(part.target) == null) {
      String name = Names.numbered(nameOf(reference), document.schemas()::has);
      document.schemas().set(name, Nodes.copyOf(part.target));
      part.target.removeAll().put("$ref", Document.schemaReference(name));
    }
    ObjectNode given = part.target.deepCopy();
    part.node.removeAll().setAll(given);
  }

  /** Follows references on the way, as the parts of a schema may have names by now. */
  private ObjectNode find(String reference) {
    JsonNode node = document.root();
    for (String step : Pointer.steps(reference)) {
      while (Document.reference(node) != null) {
        node = find(Document.reference(node));
      }
      node = node.isArray() ? node.path(Integer.parseInt(step)) : node.path(step);
    }
    if (node instanceof ObjectNode object) {
      return object;
    }
    throw refused(reference, "is referred to, and is no object");
  }

  private BrokenDocumentException refused(String reference, String problem) {
    return new BrokenDocumentException(document.problem(reference.substring(1), problem));
  }

  private static String nameOf(String reference) {
    return Pointer.steps(reference).stream()
        .filter(step -> !TELL_NOTHING.contains(step))
        .collect(Collectors.joining("_"))
        .replaceAll("[^A-Za-z0-9.-]+", "_")
        .replaceFirst("^$", "Part");
  }
}
