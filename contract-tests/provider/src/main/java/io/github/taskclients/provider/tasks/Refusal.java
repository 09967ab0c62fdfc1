package io.github.taskclients.provider.tasks;

/** What was asked cannot be done; the message says what, where and what to do, in one line. */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Refusal(String message) {
    super(message);
  }
}
