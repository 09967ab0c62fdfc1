package io.github.taskclients.provider.tasks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** The documents that the clients are generated from, by the name that each has as a provider. */
public final class Documents {
  /** What a path has that is an operation. */
  public static final List<String> METHODS = List.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

  private static final String FILE = "contract-tests/provider/documents.properties";

  private final Properties paths;

  private Documents(Properties paths) {
    this.paths = paths;
  }

  /** The documents of the project in a folder. */
  public static Documents of(Path root) {
    return new Documents(read(root.resolve(FILE)));
  }

  static Properties read(Path file) {
    Properties properties = new Properties();
    try (InputStream in = Files.newInputStream(file)) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }

  public Set<String> names() {
    return new TreeSet<>(paths.stringPropertyNames());
  }

  /** From the project's folder. */
  public String path(String name) {
    if (!has(name)) {
      throw new IllegalArgumentException(name + " is no document: " + FILE + " has " + names());
    }
    return paths.getProperty(name);
  }

  boolean has(String name) {
    return paths.containsKey(name);
  }
}
