package generator;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A SHA-256 of texts and files. */
final class Checksum {
  private final MessageDigest digest;

  Checksum() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has it", e);
    }
  }

  Checksum add(String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  Checksum add(Path file) throws IOException {
    digest.update(Files.readAllBytes(file));
    return this;
  }

  /** In hexadecimal; nothing can be added any more. */
  String finish() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
