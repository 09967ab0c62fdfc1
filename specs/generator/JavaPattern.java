package generator;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A pattern of ECMA-262, which a document has, as Java writes it; what is not treated here is
 * common to both.
 */
final class JavaPattern {
  private static final String SPACE =
      "\\t\\n\\x0B\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF";
  // Letters that mean something after a backslash in both.
  private static final String COMMON_ESCAPES = "dDwWbBnrtfcxukpPS";
  private static final Set<Character> ESCAPED_IN_CLASS = Set.of('[', '&');
  private static final Pattern NOT_IN_SOURCE = Pattern.compile("[^ -~]");

  private final String pattern;
  private final StringBuilder java = new StringBuilder();
  private int position;
  private boolean inClass;

  private JavaPattern(String pattern) {
    this.pattern = pattern;
  }

  /** Java's pattern, which may be none that Java can compile. */
  static String of(String pattern) {
    JavaPattern translation = new JavaPattern(pattern);
    while (translation.position < pattern.length()) {
      translation.translateNext();
    }
    return translation.java.toString();
  }

  static boolean isValid(String java) {
    try {
      Pattern.compile(java);
      return true;
    } catch (PatternSyntaxException e) {
      return false;
    }
  }

  /** How a pattern is written in Java's source. */
  static String literal(String java) {
    return Names.literal(
        NOT_IN_SOURCE
            .matcher(java)
            .replaceAll(
                found ->
                    Matcher.quoteReplacement(
                        String.format("\\x{%x}", found.group().codePointAt(0)))));
  }

  private void translateNext() {
    char c = pattern.charAt(position);
    if (c == '\\') {
      java.append(position + 1 < pattern.length() ? escape(pattern.charAt(position + 1)) : "\\");
      position += 2;
    } else if (inClass) {
      inClass = c != ']';
      java.append(ESCAPED_IN_CLASS.contains(c) ? "\\" + c : c);
      position++;
    } else if (c == '[') {
      translateClassStart();
    } else {
      java.append(c == '$' ? "\\z" : c == '.' ? "[^\\n\\r\\u2028\\u2029]" : c);
      position++;
    }
  }

  private String escape(char c) {
    if (c == 's') {
      return inClass ? SPACE : "[" + SPACE + "]";
    } else if (c == 'S' && !inClass) {
      return "[^" + SPACE + "]";
    } else if (c == 'v') {
      return "\\x0B";
    } else if (c == 'b' && !inClass) {
      // Java's own word boundary knows all of Unicode, in some releases.
      return "(?:(?<=\\w)(?!\\w)|(?<!\\w)(?=\\w))";
    } else if (c == 'B' && !inClass) {
      return "(?:(?<=\\w)(?=\\w)|(?<!\\w)(?!\\w))";
    }
    boolean isLetter = c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    boolean isIdle = isLetter && COMMON_ESCAPES.indexOf(c) < 0 || c > '~';
    return isIdle ? String.valueOf(c) : "\\" + c;
  }

  private void translateClassStart() {
    if (pattern.startsWith("[^]", position)) {
      java.append("[\\s\\S]");
      position += 3;
    } else if (pattern.startsWith("[]", position)) {
      java.append("(?!)");
      position += 2;
    } else {
      String start = pattern.startsWith("[^", position) ? "[^" : "[";
      java.append(start);
      position += start.length();
      inClass = true;
    }
  }
}
