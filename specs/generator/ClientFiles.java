package generator;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/** What the generator reads, and which files it is to write. */
final class ClientFiles {
  private static final Map<String, Needs> ONLY_WHERE_NEEDED =
      Map.of(
          "ListCodec.java", Needs.LISTS,
          "MapCodec.java", Needs.MAPS,
          "UriTextCodec.java", Needs.URIS,
          "Alternatives.java", Needs.ALTERNATIVES,
          "Parameters.java", Needs.PARAMETERS,
          "RequestBodies.java", Needs.BODIES,
          "Upload.java", Needs.BODIES);

  private final Client client;
  private final Settings settings;

  ClientFiles(Client client, Settings settings) {
    this.client = client;
    this.settings = settings;
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
}
