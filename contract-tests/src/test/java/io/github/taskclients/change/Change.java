package io.github.taskclients.change;

/**
 * One change since a release.
 *
 * @param breaking whether a program that worked with the release may fail with what comes now
 * @param place where: a place in the document, or a class or member of the Java API
 */
record Change(boolean breaking, String place, String what) {
  @Override
  public String toString() {
    return place + ": " + what;
  }
}
