package io.github.taskclients.mutation;

/**
 * One fact of a document, changed.
 *
 * @param operator the kind of change
 * @param document the document's name, {@code twilio} or {@code twill}
 * @param place where, and what became of it
 * @param fact a regular expression for what a test must name to have noticed; null where nothing must notice
 * @param text the changed document
 */
record Mutation(String operator, String document, String place, String fact, String text) {
  boolean isNeutral() {
    return fact == null;
  }

  /** What a reason for a change that means nothing stands under. */
  String key() {
    return operator + " | " + document + " | " + place;
  }
}
