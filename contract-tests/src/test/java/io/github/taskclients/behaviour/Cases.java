package io.github.taskclients.behaviour;

import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** What the parameterised tests run with. */
final class Cases {
  private Cases() {}

  static Stream<Arguments> apis() {
    return Api.ALL.stream().map(Arguments::of);
  }

  static Stream<Arguments> calls() {
    return Api.ALL.stream().flatMap(api -> Stream.of(Mode.values()).map(mode -> Arguments.of(api, mode)));
  }
}
