package generator;

import java.util.List;

/**
 * A document that no client can be made of; one line for each problem, with file, line and JSON
 * pointer.
 */
final class BrokenDocumentException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 20;

  BrokenDocumentException(List<String> problems) {
    super(String.join("\n", problems.subList(0, Math.min(SHOWN, problems.size()))));
  }

  BrokenDocumentException(String problem) {
    this(List.of(problem));
  }
}
