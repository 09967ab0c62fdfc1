package io.github.taskclients.benchmarks;

import io.github.taskclients.twilio.TwilioClient;
import io.github.taskclients.twilio.model.Task;
import java.util.concurrent.CompletableFuture;

/** The client of this project, as it comes. */
final class ClientSubject implements Subject {
  private final TwilioClient client;

  ClientSubject(Address address) {
    client = TwilioClient.builder().credentials(ACCOUNT_SID, AUTH_TOKEN).baseUrl(address.url()).build();
  }

  @Override
  public Object fetch() {
    return client.tasks().fetchTask(WORKSPACE_SID, TASK_SID).getSid();
  }

  @Override
  public CompletableFuture<?> fetchAsync() {
    return client.tasks().fetchTaskAsync(WORKSPACE_SID, TASK_SID).thenApply(Task::getSid);
  }
}
