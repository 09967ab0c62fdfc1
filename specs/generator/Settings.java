package generator;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
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
    return files(type -> true);
  }

  /** What the templates become that stand for themselves. */
  List<String> supportingFiles() {
    return files("SupportingFiles"::equals);
  }

  private List<String> files(Predicate<String> isWanted) {
    List<String> files = new ArrayList<>();
    for (Matcher file = FILE.matcher(text); file.find(); ) {
      if (isWanted.test(file.group(1))) {
        files.add(file.group(2).trim());
      }
    }
    return files;
  }
}
