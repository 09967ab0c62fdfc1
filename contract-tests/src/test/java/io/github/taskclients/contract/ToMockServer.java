package io.github.taskclients.contract;

import static org.assertj.core.api.Assertions.assertThat;

import au.com.dius.pact.consumer.MockServer;
import java.io.IOException;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;

/** Asserts the absolute URL that a client calls, then swaps scheme, host and port for those of Pact's mock server. */
final class ToMockServer implements Interceptor {
  private final MockServer server;
  private final String expectedUrl;

  private ToMockServer(MockServer server, String expectedUrl) {
    this.server = server;
    this.expectedUrl = expectedUrl;
  }

  static OkHttpClient expecting(String url, MockServer server) {
    return new OkHttpClient.Builder().addInterceptor(new ToMockServer(server, url)).build();
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    HttpUrl url = chain.request().url();
    assertThat(url).hasToString(expectedUrl);
    HttpUrl mock = HttpUrl.get(server.getUrl());
    HttpUrl swapped = url.newBuilder().scheme(mock.scheme()).host(mock.host()).port(mock.port()).build();
    return chain.proceed(chain.request().newBuilder().url(swapped).build());
  }
}
