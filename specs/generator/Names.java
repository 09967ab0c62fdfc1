package generator;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/** Makes names of Java of names of a document, as the generator does. */
final class Names {
  /** A variable in a path or a URL. */
  static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");

  private Names() {}

  static String className(String name) {
    return parts(name).map(Names::upperFirst).collect(Collectors.joining());
  }

  static String methodName(String name) {
    String className = className(name);
    return className.isEmpty()
        ? "x"
        : className.substring(0, 1).toLowerCase(Locale.ROOT) + className.substring(1);
  }

  /** The name of a method that the generator does not name: it may be none that Java has. */
  static String ownMethodName(String name) {
    String plain = methodName(name);
    return isIdentifier(plain) ? plain : "x" + className(name);
  }

  /** Whether it is a name that a variable, a method or a constant can have in Java. */
  static boolean isIdentifier(String name) {
    return SourceVersion.isName(name) && !name.contains(".");
  }

  /** The name of an environment variable. */
  static String variable(String... names) {
    return Arrays.stream(names)
        .flatMap(name -> parts(name.replaceAll("([a-z0-9])([A-Z])", "$1 $2")))
        .map(Names::upper)
        .collect(Collectors.joining("_"));
  }

  /** The name itself, or the first with a number that is not taken. */
  static String numbered(String plain, Predicate<String> isTaken) {
    String free = plain;
    for (int n = 2; isTaken.test(free); n++) {
      free = plain + n;
    }
    return free;
  }

  /** The name itself, or the first with a number that is free; it is taken from now on. */
  static String take(String plain, Set<String> taken) {
    return numbered(plain, name -> !taken.add(name));
  }

  /** A text as Java's source has it between quotes. */
  static String literal(String text) {
    StringBuilder literal = new StringBuilder();
    for (char c : text.toCharArray()) {
      if (c < ' ') {
        literal.append(String.format("\\%03o", (int) c));
      } else if (c == '\\' || c == '"') {
        literal.append('\\').append(c);
      } else {
        literal.append(c);
      }
    }
    return literal.toString();
  }

  static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }

  static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private static String upperFirst(String text) {
    return upper(text.substring(0, 1)) + text.substring(1);
  }

  private static Stream<String> parts(String name) {
    return Arrays.stream(name.split("[^A-Za-z0-9]+")).filter(part -> !part.isEmpty());
  }
}
