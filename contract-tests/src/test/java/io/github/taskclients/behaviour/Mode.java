package io.github.taskclients.behaviour;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The two ways to make a call, ending alike. */
enum Mode {
  SYNC {
    @Override
    Object get(Client client) {
      return client.get();
    }

    @Override
    Object get(Client client, String id) {
      return client.get(id);
    }

    @Override
    Object get(Client client, Client.Options options) {
      return client.get(options);
    }
  },
  ASYNC {
    @Override
    Object get(Client client) {
      return join(client.getAsync());
    }

    @Override
    Object get(Client client, String id) {
      return join(client.getAsync(id));
    }

    @Override
    Object get(Client client, Client.Options options) {
      return join(client.getAsync(options));
    }
  };

  abstract Object get(Client client);

  abstract Object get(Client client, String id);

  abstract Object get(Client client, Client.Options options);

  static Object join(Future<?> future) {
    try {
      return future.get(30, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new AssertionError(e.getCause());
    } catch (InterruptedException | TimeoutException e) {
      throw new AssertionError(e);
    }
  }
}
