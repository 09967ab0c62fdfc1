package generator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/**
 * Names of the constants of an enum, where those that the generator would give are taken or none of
 * Java's.
 */
final class EnumConstants {
  private static final String UNKNOWN = "UNRECOGNIZED";

  private EnumConstants() {}

  static void complete(ObjectNode schema) {
    List<String> values = texts(schema, "enum");
    completeLiterals(schema, values);
    List<String> given = texts(schema, "x-enum-varnames");
    boolean isMistaken =
        given.isEmpty() ? clash(values) : !given.stream().allMatch(Names::isIdentifier);
    if (!isMistaken || !given.isEmpty() && given.size() != values.size()) {
      return;
    }
    Set<String> used = new HashSet<>(Set.of(UNKNOWN));
    List<String> constants = new ArrayList<>();
    for (String name : given.isEmpty() ? values : given) {
      constants.add(Names.take(constant(name), used));
    }
    schema.set("x-enum-varnames", Nodes.texts(constants));
  }

  /** The generator changes some texts that it puts in quotes; as descriptions it leaves them. */
  private static void completeLiterals(ObjectNode schema, List<String> values) {
    schema.remove("x-enum-descriptions");
    if (Nodes.values(schema, "enum").stream().allMatch(it -> it.isString() || it.isNull())) {
      schema.set(
          "x-enum-descriptions",
          Nodes.texts(values.stream().map(value -> '"' + Names.literal(value) + '"').toList()));
    }
  }

  /** Null is no constant. */
  private static List<String> texts(ObjectNode schema, String key) {
    return Nodes.values(schema, key).stream()
        .filter(value -> !value.isNull())
        .map(value -> value.isString() ? value.stringValue() : value.toString())
        .toList();
  }

  /** Whether the generator would give two values one constant, or one that a class of ours has. */
  private static boolean clash(List<String> values) {
    List<String> plain =
        values.stream()
            .map(value -> Names.upper(value.replaceFirst("^(?=\\d)", "_").replaceAll("\\W+", "_")))
            .toList();
    return plain.stream()
        .anyMatch(
            name ->
                name.equals(UNKNOWN)
                    || Collections.frequency(plain, name) > 1 && plain.contains(name + "2"));
  }

  private static String constant(String name) {
    String plain =
        name.replaceFirst("^-(?=\\d)", "MINUS_")
            .replace("+", "_PLUS_")
            .replaceAll("\\W+", "_")
            .replaceFirst("^_+", "");
    return plain.isEmpty() ? "EMPTY" : Names.upper(plain.replaceFirst("^(?=\\d)", "_"));
  }
}
