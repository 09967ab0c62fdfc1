package generator;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Names of facades, one a tag, and of their methods, three an operation. */
final class OperationNames {
  private static final Set<String> OF_OBJECT =
      Set.of(
          "getClass",
          "hashCode",
          "toString",
          "notify",
          "notifyAll",
          "wait",
          "equals",
          "clone",
          "finalize");
  private static final Set<String> OF_CLIENT =
      Set.of("builder", "close", "retrofit", "fromEnvironment", "clientCalls");
  private static final List<String> FORMS = List.of("", "Async", "WithResponse");

  private OperationNames() {}

  static void complete(Document document) {
    Set<String> taken = new HashSet<>();
    // Those that nobody has called anything come last.
    List<Operation> operations =
        document.operations().stream()
            .sorted(Comparator.comparing(operation -> operation.id() == null))
            .toList();
    for (Operation operation : operations) {
      if (operation.id() == null) {
        operation.node().put("operationId", operation.path() + " " + operation.method());
      }
      List<JsonNode> tags = Nodes.values(operation.node(), "tags");
      Set<String> names =
          new LinkedHashSet<>(tags.stream().map(tag -> tagName(tag.asString())).toList());
      if (!tags.isEmpty()) {
        operation.node().set("tags", Nodes.texts(names));
      }
      List<String> facades = facades(names);
      String free =
          Names.numbered(
              Names.methodName(operation.id()),
              name -> OF_OBJECT.contains(name) || forms(facades, name).anyMatch(taken::contains));
      forms(facades, free).forEach(taken::add);
      operation.node().put("operationId", free);
    }
  }

  /** The classes that each tag and each operation has of its own. */
  static Set<String> classes(Document document) {
    Set<String> classes = new HashSet<>(Set.of("DefaultApi", "DefaultService"));
    for (Operation operation : document.operations()) {
      for (JsonNode tag : Nodes.values(operation.node(), "tags")) {
        String name = Names.className(tag.asString());
        classes.addAll(List.of(name + "Api", name + "Service"));
      }
      classes.add(Names.className(operation.id()) + "ApiResponse");
    }
    return classes;
  }

  private static String tagName(String tag) {
    String method = Names.methodName(tag);
    if (Names.className(tag).isEmpty()) {
      return "default";
    }
    return OF_OBJECT.contains(method) || OF_CLIENT.contains(method) ? tag + " calls" : tag;
  }

  private static List<String> facades(Set<String> tags) {
    return tags.isEmpty() ? List.of("Default") : tags.stream().map(Names::className).toList();
  }

  private static Stream<String> forms(List<String> facades, String name) {
    // Their constants and classes must differ by more than case.
    return facades.stream()
        .flatMap(facade -> FORMS.stream().map(form -> Names.lower(facade + " " + name + form)));
  }
}
