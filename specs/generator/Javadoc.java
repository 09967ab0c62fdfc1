package generator;

/** Texts of a document as they stand in Javadoc. */
final class Javadoc {
  private Javadoc() {}

  /**
   * The text as it is written, but for its paragraphs, and its code in backticks. Nothing is left
   * that ends a comment, begins a tag, or that the generator would escape as it does texts in
   * quotes.
   */
  static String of(String text) {
    return text.strip()
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("@", "&#64;")
        .replace("\\", "&#92;")
        .replace("/*", "&#47;*")
        .replace("*/", "*&#47;")
        .replaceAll("(?<!`)`([^`\\v]+)`(?!`)", "<code>$1</code>")
        .replaceAll("\\h*\\R\\s*\\R\\s*", " <p>");
  }
}
