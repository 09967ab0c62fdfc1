package generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** What the generator reads, and what a client's jar carries of its document. */
final class ClientFiles {
  private static final Map<String, Needs> ONLY_WHERE_NEEDED =
      Map.of(
          "ListCodec.java", Needs.LISTS,
          "MapCodec.java", Needs.MAPS,
          "UriTextCodec.java", Needs.URIS,
          "UriTexts.java", Needs.URI_MAPS,
          "Alternatives.java", Needs.ALTERNATIVES,
          "Parameters.java", Needs.PARAMETERS,
          "RequestBodies.java", Needs.BODIES,
          "Upload.java", Needs.BODIES);

  private final Client client;
  private final Settings settings;

  ClientFiles(Client client) throws IOException {
    this.client = client;
    this.settings = Settings.of(client);
  }

  /** Writes the document and the settings for the generator. */
  void write(Document document, Map<String, String> memberNames) throws IOException {
    Files.createDirectories(client.work());
    Files.writeString(client.work().resolve("openapi.json"), document.root().toPrettyString());
    ObjectNode names = Nodes.object();
    memberNames.forEach(names::put);
    Files.writeString(
        client.work().resolve("config.yaml"), settings.text() + "nameMappings: " + names + "\n");
  }

  /**
   * Writes what the jar carries: the document that the client was generated from, as it stands, and
   * by what.
   */
  void writeCarried(Path classes, String generator) throws IOException {
    Path carried = Path.of("META-INF", "openapi");
    // What a document of another name left there would go into the jar too.
    deleteFiles(classes.resolve(carried));
    Path folder = client.work().resolve("resources").resolve(carried);
    deleteFiles(folder);
    Files.createDirectories(folder);
    String name = client.spec().getFileName().toString();
    Files.copy(client.spec(), folder.resolve(name));
    String facts =
        "generator=" + generator + "\nsha256=" + new Checksum().add(client.spec()) + "\n";
    Files.writeString(folder.resolve(name.replaceFirst("\\.\\w+$", "") + ".properties"), facts);
  }

  /**
   * The supporting files that the client has a use for; the generator writes them and none of its
   * own.
   */
  String supportingFiles(Set<Needs> needs) {
    return settings.supportingFiles().stream()
        .filter(
            file ->
                !ONLY_WHERE_NEEDED.containsKey(file) || needs.contains(ONLY_WHERE_NEEDED.get(file)))
        .collect(Collectors.joining(","));
  }

  private static void deleteFiles(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
