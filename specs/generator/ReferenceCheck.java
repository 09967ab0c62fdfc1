package generator;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Whether references lead anywhere. */
final class ReferenceCheck {
  private final Document document;
  private final Problems problems;
  // By identity: what says the same may be something else in another place.
  private final Set<JsonNode> schemas = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<JsonNode> others = Collections.newSetFromMap(new IdentityHashMap<>());

  ReferenceCheck(Document document, Problems problems) {
    this.document = document;
    this.problems = problems;
  }

  void check() {
    ObjectWalk.walk(document, (node, pointer, isSchema) -> (isSchema ? schemas : others).add(node));
    ObjectWalk.walk(document, this::check);
  }

  private void check(ObjectNode node, String pointer, boolean isSchema) {
    checkReference(node, pointer, isSchema);
    if (isSchema) {
      checkDiscriminator(node, pointer + "/discriminator/mapping");
    }
  }

  private void checkReference(JsonNode node, String pointer, boolean isSchema) {
    String reference = Document.reference(node);
    if (reference == null) {
      return;
    }
    String wrong = wrong(reference, document.at(reference), isSchema);
    if (wrong != null) {
      problems.add(pointer + "/$ref", "refers to " + reference + wrong);
    }
  }

  private String wrong(String reference, JsonNode target, boolean isSchema) {
    if (!Pointer.isOwn(reference)) {
      return "; a client has one document";
    } else if (target == null) {
      return ", which is not there";
    } else if (!target.isObject()) {
      return ", which is no object";
    } else if ((isSchema ? others : schemas).contains(target)) {
      return isSchema ? ", which is no schema" : ", which is a schema";
    }
    return document.isEndless(target) ? ", which refers back to itself" : null;
  }

  private void checkDiscriminator(JsonNode schema, String pointer) {
    for (Map.Entry<String, JsonNode> member :
        Nodes.members(Nodes.get(schema, "discriminator"), "mapping")) {
      String named = member.getValue().asString();
      if (named.contains("/") && document.at(named) == null) {
        problems.add(
            Pointer.child(pointer, member.getKey()), "refers to " + named + ", which is not there");
      }
    }
  }
}
