package io.github.taskclients.contract;

/** What the documents' formats and patterns say, as regular expressions for Pact's matchers. */
final class Formats {
  /** RFC 3339: Pact's own date-time formats refuse fractions or offsets that it allows. */
  static final String DATE_TIME = "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})";

  static final String URI = "https?://[^\\s]+";

  private Formats() {}

  /** A SID of Twilio with its two letters. */
  static String sid(String letters) {
    return letters + "[0-9a-fA-F]{32}";
  }
}
