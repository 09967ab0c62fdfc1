package io.github.taskclients.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.taskclients.features.cycles.CyclesClient;
import io.github.taskclients.features.cycles.InvalidDataException;
import io.github.taskclients.features.cycles.model.Person;
import io.github.taskclients.features.cycles.model.Pet;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Models that hold one another. */
class CyclesTest extends FeatureTest {
  @Test
  void modelsThatHoldOneAnotherAreDecoded() {
    answer(
        200,
        "{\"name\": \"Ada\", \"pets\": [{\"owner\": {\"name\": \"Bob\"}, \"owners\": [{\"name\": \"Cy\"}], \"vets\": {\"x\": [{\"name\": \"Di\"}]}}]}");

    try (CyclesClient client = CyclesClient.builder().baseUrl(baseUrl()).strict(true).build()) {
      Pet pet = client.cycles().getPerson().getPets().get(0);

      assertThat(pet.getOwner()).isEqualTo(person("Bob"));
      assertThat(pet.getOwners()).containsExactly(person("Cy"));
      assertThat(pet.getVets()).containsEntry("x", List.of(person("Di")));
    }
  }

  @Test
  void limitOfAListOfModelsIsChecked() {
    Pet pet = Pet.builder().build();
    Person person = Person.builder().pets(List.of(pet, pet, pet)).build();

    assertThatThrownBy(person::validate)
        .isInstanceOfSatisfying(InvalidDataException.class, e -> assertThat(e.getPath()).isEqualTo("$.pets"));
  }

  /** Classes are initialized under locks: where two threads begin at two ends of a cycle, each could wait for the other for ever. */
  @ParameterizedTest
  @CsvSource({"Person,Pet", "Left,Right"})
  void threadsThatBeginWithDifferentModelsDoNotWaitForOneAnother(String one, String other) throws Exception {
    URL[] classPath = Stream.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator)).map(CyclesTest::url).toArray(URL[]::new);
    for (int round = 0; round < 20; round++) {
      try (URLClassLoader fresh = new URLClassLoader(classPath, ClassLoader.getPlatformClassLoader())) {
        Class.forName(Person.class.getPackageName() + ".Json", true, fresh);
        CyclicBarrier start = new CyclicBarrier(2);

        CompletableFuture.allOf(initialized(one, fresh, start), initialized(other, fresh, start)).get(10, TimeUnit.SECONDS);
      }
    }
  }

  private static CompletableFuture<Void> initialized(String type, ClassLoader loader, CyclicBarrier start) {
    CompletableFuture<Void> done = new CompletableFuture<>();
    Thread thread =
        new Thread(
            () -> {
              try {
                start.await();
                Class.forName(Person.class.getPackageName() + "." + type, true, loader);
                done.complete(null);
              } catch (Throwable e) {
                done.completeExceptionally(e);
              }
            });
    thread.setDaemon(true);
    thread.start();
    return done;
  }

  private static Person person(String name) {
    return Person.builder().name(name).build();
  }

  private static URL url(String path) {
    try {
      return Path.of(path).toUri().toURL();
    } catch (java.net.MalformedURLException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
