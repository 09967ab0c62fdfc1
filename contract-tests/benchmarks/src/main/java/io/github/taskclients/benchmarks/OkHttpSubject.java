package io.github.taskclients.benchmarks;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.ConnectionPool;
import okhttp3.Credentials;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** The floor: a call of OkHttp with the timeouts of our clients, whose answer is read and not parsed. */
final class OkHttpSubject implements Subject {
  private final OkHttpClient client;
  private final Request request;

  OkHttpSubject(Address address) {
    client =
        new OkHttpClient.Builder()
            .connectTimeout(Duration.ofSeconds(10))
            .readTimeout(Duration.ofSeconds(30))
            .writeTimeout(Duration.ofSeconds(30))
            .callTimeout(Duration.ofSeconds(60))
            // As many as our client keeps: with OkHttp's 5, calls would close connections and open others.
            .connectionPool(new ConnectionPool(64, 5, TimeUnit.MINUTES))
            .build();
    client.dispatcher().setMaxRequestsPerHost(64);
    request =
        new Request.Builder()
            .url(address.url() + "/v1/Workspaces/" + WORKSPACE_SID + "/Tasks/" + TASK_SID)
            .header("Authorization", Credentials.basic(ACCOUNT_SID, AUTH_TOKEN))
            .build();
  }

  @Override
  public Object fetch() throws IOException {
    return read(client.newCall(request).execute());
  }

  @Override
  public CompletableFuture<?> fetchAsync() {
    CompletableFuture<Object> future = new CompletableFuture<>();
    client.newCall(request).enqueue(
        new Callback() {
          @Override
          public void onFailure(Call call, IOException e) {
            future.completeExceptionally(e);
          }

          @Override
          public void onResponse(Call call, Response response) throws IOException {
            future.complete(read(response));
          }
        });
    return future;
  }

  private static long read(Response response) throws IOException {
    try (response) {
      long bytes = response.body().source().readAll(okio.Okio.blackhole());
      if (response.code() != 200) {
        throw new IOException("status " + response.code());
      }
      return bytes;
    }
  }
}
