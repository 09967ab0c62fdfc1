package io.github.taskclients.benchmarks;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import okhttp3.Credentials;
import okhttp3.OkHttpClient;
import retrofit2.Call;
import retrofit2.Callback;
import retrofit2.Response;
import stock.twilio.ApiClient;
import stock.twilio.TasksApi;
import stock.twilio.model.Task;

/** What the generator writes with its own templates, with its own client of OkHttp. */
final class StockSubject implements Subject {
  private final TasksApi tasks;

  StockSubject(Address address) {
    ApiClient client = new ApiClient();
    client.getAdapterBuilder().baseUrl(address.url() + "/");
    client.configureFromOkclient(
        new OkHttpClient.Builder()
            .addInterceptor(
                chain ->
                    chain.proceed(
                        chain.request().newBuilder().header("Authorization", Credentials.basic(ACCOUNT_SID, AUTH_TOKEN)).build()))
            .build());
    client.getOkBuilder().build();
    tasks = client.createService(TasksApi.class);
  }

  @Override
  public Object fetch() throws IOException {
    return tasks.fetchTask(WORKSPACE_SID, TASK_SID).execute().body().getSid();
  }

  @Override
  public CompletableFuture<?> fetchAsync() {
    CompletableFuture<Object> future = new CompletableFuture<>();
    tasks.fetchTask(WORKSPACE_SID, TASK_SID).enqueue(
        new Callback<>() {
          @Override
          public void onResponse(Call<Task> call, Response<Task> response) {
            future.complete(response.body().getSid());
          }

          @Override
          public void onFailure(Call<Task> call, Throwable failure) {
            future.completeExceptionally(failure);
          }
        });
    return future;
  }
}
