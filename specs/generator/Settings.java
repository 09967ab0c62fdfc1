package generator;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The generator's settings, filled in for one client. */
final class Settings {
  private static final Pattern FILE =
      Pattern.compile("templateType: (\\w+).*destinationFilename: '?([^'}]+)");

  private final String text;

  private Settings(String text) {
    this.text = text;
  }

  static Settings of(Client client) throws IOException {
    return new Settings(
        Files.readString(client.templates().resolve("config.yaml"))
            .replace("${sources}", "src/main/java")
            .replace("${package}", client.javaPackage().replace('.', '/'))
            .replace("${name}", client.name()));
  }

  String text() {
    return text;
  }

  /** What the templates become; for one of each tag its ending. */
  List<String> files() {
    return files("\\w+");
  }

  /** What the templates become that stand for themselves. */
  List<String> supportingFiles() {
    return files("SupportingFiles");
  }

  private List<String> files(String type) {
    List<String> files = new ArrayList<>();
    for (Matcher file = FILE.matcher(text); file.find(); ) {
      if (file.group(1).matches(type)) {
        files.add(file.group(2).trim());
      }
    }
    return files;
  }
}
