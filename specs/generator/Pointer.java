package generator;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * JSON pointers (RFC 6901), and the references of a document to itself, which are pointers in a
 * URI's fragment.
 */
final class Pointer {
  private Pointer() {}

  static String child(String pointer, String key) {
    return pointer + "/" + key.replace("~", "~0").replace("/", "~1");
  }

  static boolean isOwn(String reference) {
    return reference.startsWith("#/");
  }

  /** The keys that lead from the root to where a reference of the document to itself points. */
  static List<String> steps(String reference) {
    return Arrays.stream(reference.substring(2).split("/")).map(Pointer::step).toList();
  }

  private static String step(String token) {
    return decoded(token).replace("~1", "/").replace("~0", "~");
  }

  private static String decoded(String token) {
    try {
      return URLDecoder.decode(token.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      // Then nothing is there.
      return token;
    }
  }
}
