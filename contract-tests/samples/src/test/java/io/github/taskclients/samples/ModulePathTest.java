package io.github.taskclients.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A client as a named module. */
class ModulePathTest {
  @Test
  void modelGoesThroughAGsonOfTheCallers() throws Exception {
    // Everything but this program is on the module path, where what is not open cannot be reached by reflection.
    Map<Boolean, List<String>> path =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .collect(Collectors.partitioningBy(entry -> entry.matches(".*[/\\\\](samples|client-twill)[/\\\\].*")));
    List<String> options =
        List.of(
            "-p",
            String.join(File.pathSeparator, path.get(false)),
            "--add-modules",
            "io.github.taskclients.twilio",
            "-cp",
            String.join(File.pathSeparator, path.get(true)));

    assertThat(Program.run(options, PlainGson.class))
        .isEqualTo("module io.github.taskclients.twilio {\"task\":{\"sid\":\"WT1\",\"x\":1}}");
  }
}
