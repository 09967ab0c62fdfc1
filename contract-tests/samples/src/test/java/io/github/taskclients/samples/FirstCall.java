package io.github.taskclients.samples;

import io.github.taskclients.twilio.TwilioClient;

/** A program that makes one call, for {@link FootprintTest}. */
final class FirstCall {
  private FirstCall() {}

  public static void main(String[] arguments) {
    try (TwilioClient twilio =
        TwilioClient.builder().credentials("AC" + "c".repeat(32), "secret").baseUrl(arguments[0]).build()) {
      System.out.println(twilio.tasks().fetchTask("WS" + "a".repeat(32), "WT" + "b".repeat(32)).getSid());
    }
  }
}
