package io.github.taskclients.provider.tasks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** In what two JSON values differ, by the places in them. */
final class Differences {
  private static final int SHOWN = 300;

  /** What stands at a JSON pointer; null where there is nothing. */
  record Difference(String pointer, JsonNode before, JsonNode after) {
    /** The place itself or one above it. */
    boolean isWithin(String place) {
      return pointer.equals(place) || pointer.startsWith(place + "/");
    }

    /** One line, with nothing that would end the code that a report shows it as. */
    @Override
    public String toString() {
      return (pointer + ": " + shown(before) + " became " + shown(after)).replaceAll("[\\p{Cntrl}`]", "?");
    }

    private static String shown(JsonNode node) {
      String text = node == null ? "absent" : node.toString();
      return text.length() <= SHOWN ? text : text.substring(0, SHOWN);
    }
  }

  private final List<Difference> found = new ArrayList<>();

  private Differences() {}

  static List<Difference> between(JsonNode before, JsonNode after) {
    Differences differences = new Differences();
    differences.compare("", before, after);
    return differences.found;
  }

  private void compare(String pointer, JsonNode before, JsonNode after) {
    if (before != null && before.isObject() && after != null && after.isObject()) {
      Set<String> keys = new TreeSet<>();
      before.fieldNames().forEachRemaining(keys::add);
      after.fieldNames().forEachRemaining(keys::add);
      for (String key : keys) {
        compare(pointer + "/" + key.replace("~", "~0").replace("/", "~1"), before.get(key), after.get(key));
      }
    } else if (!isSame(pointer, before, after)) {
      found.add(new Difference(pointer, before, after));
    }
  }

  private static boolean isSame(String pointer, JsonNode before, JsonNode after) {
    if (before == null || after == null) {
      return before == after;
    }
    // The order of names that are required means nothing.
    boolean isSet = before.isArray() && after.isArray() && pointer.endsWith("/required");
    return isSet ? items(before).equals(items(after)) : before.equals(after);
  }

  private static Set<JsonNode> items(JsonNode array) {
    Set<JsonNode> items = new HashSet<>();
    array.forEach(items::add);
    return items;
  }
}
