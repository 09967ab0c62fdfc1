package io.github.taskclients.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The answers that are decoded, by API and size. */
final class Answers {
  private static final int MEGABYTE = 1_000_000;

  private Answers() {}

  /** {@code small}, {@code typical}, or {@code large}: the typical one with 1 MB of members that no document names. */
  static byte[] of(String api, String size) {
    return size.equals("large") ? withUnknownMembers(api, MEGABYTE) : read(api + "-" + size + ".json");
  }

  /** The typical answer, grown to about this many bytes by members that no document names. */
  static byte[] withUnknownMembers(String api, int bytes) {
    String typical = new String(of(api, "typical"), StandardCharsets.UTF_8).strip();
    StringBuilder json = new StringBuilder(typical.substring(0, typical.length() - 1));
    for (int i = 0; json.length() < bytes; i++) {
      json.append(",\"unknown_").append(i).append("\":{\"id\":").append(i).append(",\"tags\":[\"blue\",\"green\",true,null],\"note\":\"")
          .append("A text of some length, as a service may add one. ".repeat(10)).append("\"}");
    }
    return json.append('}').toString().getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] read(String name) {
    try (InputStream in = Answers.class.getResourceAsStream("/answers/" + name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
