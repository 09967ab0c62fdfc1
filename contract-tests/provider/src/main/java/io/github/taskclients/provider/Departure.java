package io.github.taskclients.provider;

/**
 * One fact in which an exchange departs from a document.
 *
 * @param place a JSON path in the body of the answer, or a name such as {@code request path} or {@code response header ETag}
 * @param problem what is wrong there
 */
public record Departure(String place, String problem) {
  @Override
  public String toString() {
    return place + ": " + problem;
  }
}
