package generator;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A document that no client can be made of; one line for each problem, with its place where it has
 * one.
 */
final class BrokenDocumentException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 20;

  BrokenDocumentException(List<String> problems) {
    super(message(problems));
  }

  BrokenDocumentException(String problem) {
    super(problem);
  }

  private static String message(List<String> problems) {
    int left = problems.size() - SHOWN;
    String shown = problems.stream().limit(SHOWN).collect(Collectors.joining("\n"));
    return left > 0 ? shown + "\n… and " + left + " more" : shown;
  }
}
