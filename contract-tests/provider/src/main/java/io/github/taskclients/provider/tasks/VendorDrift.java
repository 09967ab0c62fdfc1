package io.github.taskclients.provider.tasks;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.taskclients.provider.tasks.Differences.Difference;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A vendor's current document, cut to our operations and without its prose, beside the cut that was accepted last. What ours has
 * beyond it stands in {@code vendor/additions.txt}, each with its reason, and is no drift.
 */
public final class VendorDrift {
  private static final String FOLDER = "contract-tests/provider/vendor";

  private final Path folder;
  private final Consumer<String> log;
  private final String vendor;
  private final String source;
  private final VendorDocument ours;
  private final Duration limit;

  /**
   * Reads our document.
   *
   * @param root the project's folder
   * @param options what was given on the command line, by its name; null for what was not
   * @param limit how long a download may take
   * @throws Refusal where no vendor is named, or one that is not known
   */
  public VendorDrift(Path root, UnaryOperator<String> options, Duration limit, Consumer<String> log) throws IOException {
    this.limit = limit;
    this.folder = root.resolve(FOLDER);
    this.log = log;
    this.vendor = Optional.ofNullable(options.apply("vendor")).orElseThrow(() -> new Refusal("-Dvendor is missing: twilio or twill"));
    this.source =
        Optional.ofNullable(options.apply("document"))
            .or(() -> Optional.ofNullable(Documents.read(folder.resolve("sources.properties")).getProperty(vendor)))
            .orElseThrow(() -> new Refusal(vendor + " has no line in vendor/sources.properties"));
    if (Files.notExists(root.resolve(ourFile()))) {
      throw new Refusal(vendor + " is no vendor of ours: there is no " + ourFile());
    }
    this.ours = VendorDocument.parse(ourFile(), Files.readString(root.resolve(ourFile())));
  }

  private String ourFile() {
    return "specs/" + vendor + ".yaml";
  }

  /** Takes the vendor's current document as the accepted one. */
  public void accept() throws IOException {
    String cut = StrictJson.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(current());
    Files.writeString(accepted(), cut + "\n");
    log.accept(accepted() + " holds the cut of " + source + "; say in " + ourFile() + ", or in vendor/additions.txt, what follows from it");
  }

  /** Writes what differs from the accepted document to a folder; a difference is a refusal that names it. */
  public void compare(Path reports) throws IOException {
    JsonNode before = StrictJson.MAPPER.readTree(accepted().toFile());
    List<Difference> unexplained = unexplained(before);
    if (!unexplained.isEmpty()) {
      throw new Refusal(
          ourFile() + " differs from the vendor's accepted document, and vendor/additions.txt does not say why: " + line(unexplained));
    }
    List<Difference> drift = Differences.between(before, current());
    String lines = drift.stream().map(difference -> "- `" + difference + "`\n").collect(Collectors.joining());
    Files.createDirectories(reports);
    Files.writeString(
        reports.resolve("drift-" + vendor + ".md"),
        "# " + vendor + ": the vendor's document\n\n" + (drift.isEmpty() ? "No drift.\n" : lines));
    if (!drift.isEmpty()) {
      throw new Refusal(source + " drifted from what was accepted: " + line(drift));
    }
    log.accept(source + " is what was accepted");
  }

  private List<Difference> unexplained(JsonNode before) throws IOException {
    List<String> additions =
        Files.readAllLines(folder.resolve("additions.txt")).stream()
            .filter(line -> line.startsWith(vendor + " "))
            .map(line -> line.split(" ")[1])
            .toList();
    return Differences.between(before, ours.cut(ours)).stream()
        .filter(difference -> additions.stream().noneMatch(difference::isWithin))
        .toList();
  }

  private static String line(List<Difference> differences) {
    return differences.stream().map(Difference::toString).collect(Collectors.joining("; "));
  }

  private Path accepted() {
    return folder.resolve(vendor + ".json");
  }

  private JsonNode current() throws IOException {
    return VendorDocument.parse(source, text()).cut(ours);
  }

  private String text() {
    try {
      return source.matches("https?:.*") ? download() : Files.readString(Path.of(source));
    } catch (NoSuchFileException e) {
      throw new Refusal(source + ": no such file");
    } catch (IOException e) {
      throw new Refusal(source + ": cannot be read: " + e.getMessage());
    }
  }

  private String download() throws IOException {
    HttpClient client =
        HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).followRedirects(HttpClient.Redirect.NORMAL).build();
    try {
      HttpRequest request = HttpRequest.newBuilder(URI.create(source)).build();
      // The request's own timeout ends with the answer's headers.
      HttpResponse<String> answer = client.sendAsync(request, HttpResponse.BodyHandlers.ofString()).get(limit.toMillis(), TimeUnit.MILLISECONDS);
      if (answer.statusCode() != 200) {
        throw new Refusal(source + ": cannot be read: answered " + answer.statusCode());
      }
      return answer.body();
    } catch (IllegalArgumentException | ExecutionException | TimeoutException e) {
      throw new IOException(e instanceof TimeoutException ? "no whole answer in " + limit.toSeconds() + " seconds" : e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refusal(source + ": the download was interrupted");
    }
  }
}
