package io.github.taskclients.benchmarks;

/** A program that makes one call with one subject, and prints something of the answer. */
final class FirstAnswer {
  private FirstAnswer() {}

  /** Takes the subject's name and the address. */
  public static void main(String[] arguments) throws Exception {
    System.out.println(Subject.Name.valueOf(arguments[0]).at(new Address(arguments[1])).fetch());
    // Some subjects leave threads behind that would keep this from ending.
    System.exit(0);
  }
}
