package io.github.taskclients.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Classes whose members all stay. */
class JavaChangesTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "public class A implements Cloneable {} | public class A {} | interface removed",
        "public class A extends RuntimeException {} | public class A extends Exception {} | class now checked exception",
        "public class A extends RuntimeException {} | public class A extends Error {} | superclass removed",
        "public class A {} | public final class A {} | class now not extendable",
        "public class A {} | class A {} | class no longer public",
        "public class A<T> {} | public class A {} | class generic template changed"
      })
  void classThatBreaksThoughItsMembersStayIsNamed(String before, String after, String what) throws Exception {
    assertThat(JavaChanges.between(jar("before", before), jar("after", after))).contains(new Change(true, "A", what));
  }

  @Test
  void newInterfaceBreaksNothing() throws Exception {
    assertThat(JavaChanges.between(jar("before", "public class A {}"), jar("after", "public class A implements Cloneable {}")))
        .noneMatch(Change::breaking);
  }

  private Path jar(String name, String source) throws Exception {
    Path classes = Files.createDirectory(folder.resolve(name));
    Path file = Files.writeString(classes.resolve("A.java"), source);
    assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, "--release", "17", file.toString())).isZero();
    Path jar = folder.resolve(name + ".jar");
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out)) {
      entries.putNextEntry(new JarEntry("A.class"));
      entries.write(Files.readAllBytes(classes.resolve("A.class")));
    }
    return jar;
  }
}
