package io.github.taskclients.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taskclients.features.deprecated.ThingsApi;
import io.github.taskclients.features.deprecated.ThingsService;
import io.github.taskclients.features.deprecated.model.Thing;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeprecatedTest {
  @ParameterizedTest
  @ValueSource(classes = {ThingsApi.class, ThingsService.class})
  void allFormsOfADeprecatedOperationAreDeprecated(Class<?> type) {
    assertThat(type.getDeclaredMethods())
        .isNotEmpty()
        .allSatisfy(method -> assertThat(method.isAnnotationPresent(Deprecated.class)).isEqualTo(method.getName().contains("Old")));
  }

  @ParameterizedTest
  @CsvSource({"getOld, true", "getNew, false"})
  void getterOfADeprecatedMemberIsDeprecated(String getter, boolean deprecated) throws Exception {
    assertThat(Thing.class.getMethod(getter).isAnnotationPresent(Deprecated.class)).isEqualTo(deprecated);
  }

  @ParameterizedTest
  @CsvSource({"old, true", "_new, false"})
  void setterOfADeprecatedMemberIsDeprecated(String setter, boolean deprecated) {
    assertThat(Arrays.stream(Thing.Builder.class.getMethods()).filter(method -> method.getName().equals(setter)))
        .singleElement()
        .satisfies((Method method) -> assertThat(method.isAnnotationPresent(Deprecated.class)).isEqualTo(deprecated));
  }
}
