package io.github.taskclients.twilio;

import io.github.taskclients.behaviour.Api;
import io.github.taskclients.behaviour.Client;
import io.github.taskclients.behaviour.FakeTiming;
import io.github.taskclients.behaviour.Settings;
import io.github.taskclients.twilio.model.ApiError;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import okio.AsyncTimeout;
import retrofit2.Retrofit;

/** The Twilio client under test; here, in its package, for its clock and its environment. */
public final class TwilioApi implements Api {
  private static final String WORKSPACE = "WSaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
  private static final String ID = "WTbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb";
  private static final String PATH = "/v1/Workspaces/" + WORKSPACE + "/Tasks/" + ID;

  @Override
  public String path() {
    return PATH;
  }

  @Override
  public String body() {
    return """
        {"sid": "WTbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb", "assignment_status": "pending", "age": 25200, "reason": null,
         "date_created": "2026-03-01T18:50:02Z", "links": {"workspace": "https://example.com/w"}}
        """;
  }

  @Override
  public String authorization() {
    return "Basic QUMwMDAwMDAwMDpzM2NyZXQtMDEyMzQ1Njc4OQ==";
  }

  @Override
  public String errorBody(String message) {
    return "{\"code\": 20404, \"message\": \"" + message + "\", \"status\": 404}";
  }

  @Override
  public String errorCode(Object error) {
    return String.valueOf(((ApiError) error).getCode());
  }

  @Override
  public String errorMessage(Object error) {
    return ((ApiError) error).getMessage();
  }

  @Override
  public Client client(Settings settings) {
    TwilioClient.Builder builder = TwilioClient.builder().credentials("AC00000000", Settings.SECRET).strict(settings.strict);
    if (settings.baseUrl != null) {
      builder.baseUrl(settings.baseUrl);
    }
    if (settings.httpClient != null) {
      builder.httpClient(settings.httpClient);
    }
    if (settings.connectTimeout != null) {
      builder.connectTimeout(settings.connectTimeout);
    }
    if (settings.readTimeout != null) {
      builder.readTimeout(settings.readTimeout);
    }
    if (settings.callTimeout != null) {
      builder.callTimeout(settings.callTimeout);
    }
    if (settings.maxRetries != null) {
      builder.maxRetries(settings.maxRetries);
    }
    if (settings.maxResponseBytes != null) {
      builder.maxResponseBytes(settings.maxResponseBytes);
    }
    if (settings.timing != null) {
      builder.timing(timing(settings.timing));
    }
    return new Adapter(builder.build());
  }

  @Override
  public Client fromEnvironment(Map<String, String> environment) {
    return new Adapter(TwilioClient.builder().fromEnvironment(environment).build());
  }

  @Override
  public String toString() {
    return "Twilio";
  }

  private static Timing timing(FakeTiming fake) {
    return new Timing() {
      @Override
      public long nanoTime() {
        return fake.nanoTime();
      }

      @Override
      public Instant now() {
        return fake.now();
      }

      @Override
      public double random() {
        return fake.random();
      }

      @Override
      public void sleep(Duration wait, CountDownLatch canceled) throws InterruptedException {
        fake.sleep(wait);
      }

      @Override
      public AsyncTimeout schedule(Duration wait, Runnable task) {
        return fake.schedule(wait, task);
      }

      @Override
      public AsyncTimeout scheduleTimeout(Duration wait, Runnable task) {
        return fake.scheduleTimeout(wait, task);
      }
    };
  }

  private static RequestOptions options(Client.Options options) {
    RequestOptions.Builder builder = RequestOptions.builder();
    if (options.callTimeout() != null) {
      builder.callTimeout(options.callTimeout());
    }
    if (options.readTimeout() != null) {
      builder.readTimeout(options.readTimeout());
    }
    if (options.maxRetries() != null) {
      builder.maxRetries(options.maxRetries());
    }
    options.headers().forEach(builder::header);
    return builder.build();
  }

  private record Adapter(TwilioClient client) implements Client {
    @Override
    public Object get() {
      return client.tasks().fetchTask(WORKSPACE, ID);
    }

    @Override
    public Object get(String id) {
      return client.tasks().fetchTask(WORKSPACE, id);
    }

    @Override
    public Object get(Options options) {
      return client.tasks().fetchTask(WORKSPACE, ID, options(options));
    }

    @Override
    public Answer getWithResponse() {
      TasksApi.FetchTaskApiResponse answer = client.tasks().fetchTaskWithResponse(WORKSPACE, ID);
      return new Answer(answer.getStatusCode(), answer.getHeaders(), answer.getBody());
    }

    @Override
    public CompletableFuture<?> getAsync() {
      return client.tasks().fetchTaskAsync(WORKSPACE, ID);
    }

    @Override
    public CompletableFuture<?> getAsync(String id) {
      return client.tasks().fetchTaskAsync(WORKSPACE, id);
    }

    @Override
    public CompletableFuture<?> getAsync(Options options) {
      return client.tasks().fetchTaskAsync(WORKSPACE, ID, options(options));
    }

    @Override
    public Retrofit retrofit() {
      return client.retrofit();
    }

    @Override
    public void close() {
      client.close();
    }
  }
}
