package generator;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with a document, of all that is checked at once. */
final class Problems {
  private final Document document;
  private final List<String> lines = new ArrayList<>();

  Problems(Document document) {
    this.document = document;
  }

  void add(String pointer, String problem) {
    lines.add(document.problem(pointer, problem));
  }

  /** Refuses the document, if anything is wrong with it. */
  void refuse() {
    if (!lines.isEmpty()) {
      throw new BrokenDocumentException(lines);
    }
  }
}
