package io.github.taskclients.benchmarks;

import java.security.GeneralSecurityException;
import java.util.concurrent.CompletableFuture;

/** One way to fetch a Task, among those that are compared. */
public interface Subject {
  String ACCOUNT_SID = "ACcccccccccccccccccccccccccccccccc";
  String AUTH_TOKEN = "0123456789abcdef0123456789abcdef";
  String WORKSPACE_SID = "WSaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
  String TASK_SID = "WTbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb";

  /** Fetches the Task and gives something that was read from the answer. */
  Object fetch() throws Exception;

  /** The same, without waiting. */
  CompletableFuture<?> fetchAsync();

  /** The names, the first the one that all are compared to. */
  enum Name {
    TWILIO_JAVA("twilio-java"),
    STOCK("stock output"),
    OKHTTP("bare OkHttp"),
    OURS("client-twilio");

    final String title;

    Name(String title) {
      this.title = title;
    }

    /** No class of another subject is loaded for it. */
    Subject at(Address address) throws GeneralSecurityException {
      address.trust();
      return switch (this) {
        case TWILIO_JAVA -> new TwilioJavaSubject(address);
        case STOCK -> new StockSubject(address);
        case OKHTTP -> new OkHttpSubject(address);
        case OURS -> new ClientSubject(address);
      };
    }
  }
}
