package generator;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.SourceVersion;
import tools.jackson.databind.JsonNode;

/**
 * Names of properties that would be one in Java, or hide a class or constant of their model, as
 * those in all capitals do.
 */
final class MemberNames {
  private static final Set<String> LITERALS = Set.of("true", "false");

  private final Document document;
  private final List<Model> models = new ArrayList<>();
  private final Map<String, String> given = new LinkedHashMap<>();

  /** The properties of a model in all capitals, and the names that it has used. */
  private record Model(List<String> shouted, Set<String> used) {}

  MemberNames(Document document) {
    this.document = document;
  }

  /** The properties that the generator has to be told the name of. */
  Map<String, String> given() {
    return given;
  }

  void add(JsonNode schema) {
    Set<String> members = new LinkedHashSet<>();
    collect(schema, members, new HashSet<>());
    Set<String> used = new HashSet<>(Set.of("additionalproperties"));
    List<String> unnamed = members.stream().filter(member -> !given.containsKey(member)).toList();
    members.stream()
        .filter(given::containsKey)
        .forEach(member -> used.add(Names.lower(given.get(member))));
    unnamed.stream()
        .filter(member -> !isShouted(member))
        .forEach(member -> name(member, Names.methodName(member), used));
    models.add(new Model(members.stream().filter(MemberNames::isShouted).toList(), used));
  }

  /** Names those in all capitals, each for all its models together. */
  void finish() {
    Set<String> shouted = new LinkedHashSet<>();
    models.forEach(model -> shouted.addAll(model.shouted));
    for (String member : shouted) {
      List<Model> holders =
          models.stream().filter(model -> model.shouted.contains(member)).toList();
      Set<String> used = new HashSet<>();
      holders.forEach(model -> used.addAll(model.used));
      String name = name(member, Names.methodName(Names.lower(member)), used);
      holders.forEach(model -> model.used.add(Names.lower(name)));
    }
  }

  private void collect(JsonNode schema, Set<String> members, Set<String> references) {
    JsonNode part = document.resolve(schema);
    members.addAll(Nodes.names(part, "properties"));
    for (JsonNode inner : Nodes.values(part, "allOf")) {
      if (Document.reference(inner) == null || references.add(Document.reference(inner))) {
        collect(inner, members, references);
      }
    }
  }

  private String name(String property, String plain, Set<String> used) {
    boolean isShouted = isShouted(property);
    String java =
        Names.numbered(
            plain,
            name ->
                SourceVersion.isKeyword(name) && (isShouted || LITERALS.contains(name))
                    || !used.add(Names.lower(name)));
    if (isShouted || !java.equals(Names.methodName(property))) {
      given.put(property, Character.isDigit(java.charAt(0)) ? "member" + java : java);
    }
    return java;
  }

  private static boolean isShouted(String name) {
    return name.matches("(?s)[^a-z]*[A-Z][^a-z]*");
  }
}
