package io.github.taskclients.behaviour;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import okhttp3.Headers;
import retrofit2.Retrofit;

/** A client under test. */
public interface Client extends AutoCloseable {
  /** Settings of one call; null leaves the client's. */
  record Options(Duration callTimeout, Duration readTimeout, Integer maxRetries, Map<String, String> headers) {
    static Options header(String name, String value) {
      return new Options(null, null, null, Map.of(name, value));
    }

    static Options maxRetries(int maxRetries) {
      return new Options(null, null, maxRetries, Map.of());
    }

    static Options callTimeout(Duration timeout) {
      return new Options(timeout, null, null, Map.of());
    }

    static Options readTimeout(Duration timeout) {
      return new Options(null, timeout, null, Map.of());
    }
  }

  /** An answer with its status and headers. */
  record Answer(int statusCode, Headers headers, Object body) {}

  Object get();

  /** The call with this as its last path parameter. */
  Object get(String id);

  Object get(Options options);

  Answer getWithResponse();

  CompletableFuture<?> getAsync();

  CompletableFuture<?> getAsync(String id);

  CompletableFuture<?> getAsync(Options options);

  Retrofit retrofit();

  @Override
  void close();
}
