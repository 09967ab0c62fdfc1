package io.github.taskclients.behaviour;

import io.github.taskclients.twilio.TwilioApi;
import io.github.taskclients.twill.TwillApi;
import java.util.List;
import java.util.Map;

/** One of the generated clients, behind what all of them have in common, with the literals that its tests need. */
public interface Api {
  List<Api> ALL = List.of(new TwilioApi(), new TwillApi());

  /** The path of the call that {@link Client#get()} makes, as it goes over the wire. */
  String path();

  /** A full success body. */
  String body();

  /** The value of {@code Authorization} for {@link Settings#SECRET}. */
  String authorization();

  /** An error body as the document has it. */
  String errorBody(String message);

  /** The code of a documented error. */
  String errorCode(Object error);

  /** The message of a documented error. */
  String errorMessage(Object error);

  Client client(Settings settings);

  Client fromEnvironment(Map<String, String> environment);

  /** The exception class of this client with that simple name. */
  default Class<? extends RuntimeException> exception(String name) {
    try {
      return Class.forName(getClass().getPackageName() + "." + name).asSubclass(RuntimeException.class);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }
}
