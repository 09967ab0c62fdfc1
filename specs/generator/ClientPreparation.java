package generator;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * From a document as its authors wrote it to one that the generator and the templates can work
 * with.
 */
final class ClientPreparation {
  private ClientPreparation() {}

  /**
   * Checks, normalizes and completes a client's document, and writes what the generator reads.
   *
   * @param root the folder that errors show the document from
   * @param warnings takes what a client will not do that its document has
   * @return the supporting files that the client has a use for, with commas between them
   * @throws BrokenDocumentException where no client can be made of the document
   */
  static String prepare(Client client, Path root, Consumer<String> warnings) throws IOException {
    OpenApiSchema schema = new OpenApiSchema();
    Document document = DocumentReader.read(client.spec(), root);
    check(document, schema);
    Unsupported.warn(document, warnings);
    Normalizer.normalize(document);
    Settings settings = Settings.of(client);
    Completion completion = Completion.complete(document, client.name(), settings);
    ClientFiles files = new ClientFiles(client, settings);
    files.write(document, completion.memberNames());
    return files.supportingFiles(completion.needs());
  }

  private static void check(Document document, OpenApiSchema schema) {
    schema.check(document);
    Normalizer.dropBesideReferences(document);
    Problems problems = new Problems(document);
    new ReferenceCheck(document, problems).check();
    new NameCheck(document, problems).check();
    new OperationCheck(document, problems).check();
    new ExtensionCheck(document, problems).check();
    problems.refuse();
  }
}
