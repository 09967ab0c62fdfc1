package io.github.taskclients.benchmarks;

import com.twilio.http.NetworkHttpClient;
import com.twilio.http.TwilioRestClient;
import com.twilio.rest.taskrouter.v1.workspace.Task;
import java.security.GeneralSecurityException;
import java.util.concurrent.CompletableFuture;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.HttpRoute;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.routing.HttpRoutePlanner;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.core5.http.HttpHost;

/** twilio-java, led to the server by a route of its own HTTP client, with a connection for every thread. */
final class TwilioJavaSubject implements Subject {
  private static final int CONNECTIONS = 64;

  private final TwilioRestClient client;

  TwilioJavaSubject(Address address) throws GeneralSecurityException {
    PoolingHttpClientConnectionManagerBuilder connections =
        PoolingHttpClientConnectionManagerBuilder.create().setMaxConnPerRoute(CONNECTIONS).setMaxConnTotal(CONNECTIONS);
    if (address.isSecure()) {
      // The certificate is made out to another name than the one that is asked for.
      connections.setTlsSocketStrategy(new DefaultClientTlsStrategy(SSLContext.getDefault(), (host, session) -> true));
    }
    HttpHost server = new HttpHost(address.isSecure() ? "https" : "http", address.host(), address.port());
    HttpRoutePlanner toServer = (target, context) -> new HttpRoute(server, null, address.isSecure());
    client =
        new TwilioRestClient.Builder(ACCOUNT_SID, AUTH_TOKEN)
            .httpClient(new NetworkHttpClient(HttpClientBuilder.create().setRoutePlanner(toServer).setConnectionManager(connections.build())))
            .build();
  }

  @Override
  public Object fetch() {
    return Task.fetcher(WORKSPACE_SID, TASK_SID).fetch(client).getSid();
  }

  @Override
  public CompletableFuture<?> fetchAsync() {
    return Task.fetcher(WORKSPACE_SID, TASK_SID).fetchAsync(client).thenApply(Task::getSid);
  }
}
