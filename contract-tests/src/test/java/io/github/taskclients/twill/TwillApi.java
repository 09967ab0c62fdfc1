package io.github.taskclients.twill;

import io.github.taskclients.behaviour.Api;
import io.github.taskclients.behaviour.Client;
import io.github.taskclients.behaviour.FakeTiming;
import io.github.taskclients.behaviour.Settings;
import io.github.taskclients.twill.model.ApiErrorResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import okio.AsyncTimeout;
import retrofit2.Retrofit;

/** The Twill client under test; here, in its package, for its clock and its environment. */
public final class TwillApi implements Api {
  private static final String ID = "fix-flaky-login";
  private static final String PATH = "/api/v1/tasks/" + ID;

  @Override
  public String path() {
    return PATH;
  }

  @Override
  public String body() {
    return """
        {"task": {"id": "t1", "slug": "fix-flaky-login", "title": "Fix", "url": "https://example.com/t1",
          "repositoryUrl": "https://example.com/r", "baseBranch": "main", "featureBranch": null,
          "createdAt": "2026-03-01T09:15:00Z", "updatedAt": "2026-03-01T09:42:17Z"},
         "latestJob": {"id": "j1", "status": "PENDING", "type": "CODE", "agentProvider": null, "startedAt": null,
          "completedAt": null, "pr": {"url": "https://example.com/pr", "number": 482, "title": "Wait"}, "plan": null,
          "planOutcome": null}}
        """;
  }

  @Override
  public String authorization() {
    return "Bearer s3cret-0123456789";
  }

  @Override
  public String errorBody(String message) {
    return "{\"error\": {\"code\": \"some_code\", \"message\": \"" + message + "\"}}";
  }

  @Override
  public String errorCode(Object error) {
    return ((ApiErrorResponse) error).getError().getCode();
  }

  @Override
  public String errorMessage(Object error) {
    return ((ApiErrorResponse) error).getError().getMessage();
  }

  @Override
  public Client client(Settings settings) {
    TwillClient.Builder builder = TwillClient.builder().apiKey(Settings.SECRET).strict(settings.strict);
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
    return new Adapter(TwillClient.builder().fromEnvironment(environment).build());
  }

  @Override
  public String toString() {
    return "Twill";
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

  private record Adapter(TwillClient client) implements Client {
    @Override
    public Object get() {
      return client.tasks().getTask(ID);
    }

    @Override
    public Object get(String id) {
      return client.tasks().getTask(id);
    }

    @Override
    public Object get(Options options) {
      return client.tasks().getTask(ID, options(options));
    }

    @Override
    public Answer getWithResponse() {
      TasksApi.GetTaskApiResponse answer = client.tasks().getTaskWithResponse(ID);
      return new Answer(answer.getStatusCode(), answer.getHeaders(), answer.getBody());
    }

    @Override
    public CompletableFuture<?> getAsync() {
      return client.tasks().getTaskAsync(ID);
    }

    @Override
    public CompletableFuture<?> getAsync(String id) {
      return client.tasks().getTaskAsync(id);
    }

    @Override
    public CompletableFuture<?> getAsync(Options options) {
      return client.tasks().getTaskAsync(ID, options(options));
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
