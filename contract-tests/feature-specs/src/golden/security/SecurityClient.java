package io.github.taskclients.features.security;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import okhttp3.Authenticator;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okio.ByteString;
import org.jspecify.annotations.Nullable;
import retrofit2.Retrofit;

/**
 * A client of Security. Immutable and thread-safe: one client serves any number of threads. Close
 * it when it is no longer needed; one that is not closed does not keep the JVM from ending, nor do
 * the threads of its own HTTP client.
 */
public final class SecurityClient implements AutoCloseable {
  private final Calls clientCalls;

  private final DoorsApi doors;

  private SecurityClient(Calls clientCalls) {
    this.clientCalls = clientCalls;

    this.doors = new DoorsApi(clientCalls);
  }

  /** Starts with the defaults. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A client with the defaults and what the environment holds: {@code SECURITY_KEY}, {@code
   * SECURITY_IN_QUERY_KEY}, {@code SECURITY_IN_COOKIE_KEY}, {@code SECURITY_TOKEN}, {@code
   * SECURITY_PRIVATE_KEY}, {@code SECURITY_USERNAME}, {@code SECURITY_PASSWORD}, {@code
   * SECURITY_BASE_URL}, each a variable.
   *
   * @throws IllegalArgumentException where the builder refuses what a variable holds, or what they
   *     hold together
   */
  public static SecurityClient fromEnvironment() {
    return builder().fromEnvironment().build();
  }

  /** The operations of the tag {@code Doors}. */
  public DoorsApi doors() {
    return doors;
  }

  /**
   * The Retrofit behind this client, for call adapters of your own. Calls of its services carry
   * credentials, checks of parameters, retries, deadline and size limit as those of this client;
   * only an error stays a {@code Response}. A method of an interface of your own carries
   * credentials where it has an {@link Operation} that names their scheme.
   */
  public Retrofit retrofit() {
    return clientCalls.retrofit();
  }

  /**
   * Cancels the calls of this client that are under way; calls made later throw {@link
   * IllegalStateException}.
   */
  @Override
  public void close() {
    clientCalls.transport.close();
  }

  /** The base URL; no credential. */
  @Override
  public String toString() {
    return "SecurityClient{" + clientCalls.transport.origin + "}";
  }

  /** Collects the settings of a client. Not thread-safe. */
  public static final class Builder {
    private final Credentials credentials = new Credentials();
    private final Server server = new Server();
    private @Nullable OkHttpClient httpClient;
    private Duration connectTimeout = Duration.ofSeconds(10);
    private Duration readTimeout = Duration.ofSeconds(30);
    private Duration callTimeout = Duration.ofSeconds(60);
    private int maxRetries = 2;
    private long maxResponseBytes = 16L * 1024 * 1024;
    private boolean strict;
    private Timing timing = new Timing();

    private Builder() {}

    /**
     * The credentials of the scheme {@code inHeader}. Sent over https only, or http to this
     * machine.
     *
     * @throws IllegalArgumentException where an HTTP header cannot carry it
     */
    public Builder apiKey(String key) {
      Arguments.credential("key", key);
      this.credentials.add("inHeader", "header", "X-Api-Key", key, key);
      return this;
    }

    /**
     * The credentials of the scheme {@code inQuery}. Sent over https only, or http to this machine.
     *
     * @throws IllegalArgumentException where an HTTP header cannot carry it
     */
    public Builder inQuery(String key) {
      Arguments.credential("key", key);
      this.credentials.add("inQuery", "query", "api_key", key, key);
      return this;
    }

    /**
     * The credentials of the scheme {@code inCookie}. Sent over https only, or http to this
     * machine.
     *
     * @throws IllegalArgumentException where an HTTP header cannot carry it
     */
    public Builder inCookie(String key) {
      Arguments.credential("key", key);
      this.credentials.add("inCookie", "cookie", "session", "session=" + key, key);
      return this;
    }

    /**
     * The credentials of the scheme {@code token}. Sent over https only, or http to this machine.
     *
     * @throws IllegalArgumentException where an HTTP header cannot carry it
     */
    public Builder bearerToken(String token) {
      Arguments.credential("token", token);
      this.credentials.add("token", "header", "Authorization", "Bearer " + token, token);
      return this;
    }

    /**
     * The credentials of the scheme {@code private}. Sent over https only, or http to this machine.
     *
     * @throws IllegalArgumentException where an HTTP header cannot carry it
     */
    public Builder xPrivate(String key) {
      Arguments.credential("key", key);
      this.credentials.add("private", "header", "X-Private", key, key);
      return this;
    }

    /**
     * See https://x&#47;*&#47;y, C:&#92;users &amp; &lt;b&gt; Sent over https only, or http to this
     * machine.
     *
     * @throws IllegalArgumentException where an HTTP header cannot carry it
     */
    public Builder credentials(String username, String password) {
      Arguments.credential("username", username);
      Arguments.credential("password", password);

      if (username.indexOf(':') >= 0) {
        throw new IllegalArgumentException("username must not hold a colon");
      }

      this.credentials.add(
          "login",
          "header",
          "Authorization",
          "Basic " + ByteString.encodeUtf8(username + ":" + password).base64(),
          password);
      return this;
    }

    /**
     * Takes what the environment holds: {@code SECURITY_KEY}, {@code SECURITY_IN_QUERY_KEY}, {@code
     * SECURITY_IN_COOKIE_KEY}, {@code SECURITY_TOKEN}, {@code SECURITY_PRIVATE_KEY}, {@code
     * SECURITY_USERNAME}, {@code SECURITY_PASSWORD}, {@code SECURITY_BASE_URL}, each a variable; an
     * empty one is one that is not set.
     *
     * @throws IllegalArgumentException where the builder refuses what a variable holds
     */
    public Builder fromEnvironment() {
      return fromEnvironment(System.getenv());
    }

    Builder fromEnvironment(Map<String, String> environment) {
      List<String> missing = new ArrayList<>();
      if (isSet(environment, missing, "SECURITY_KEY")) {
        apiKey(environment.get("SECURITY_KEY"));
      }
      if (isSet(environment, missing, "SECURITY_IN_QUERY_KEY")) {
        inQuery(environment.get("SECURITY_IN_QUERY_KEY"));
      }
      if (isSet(environment, missing, "SECURITY_IN_COOKIE_KEY")) {
        inCookie(environment.get("SECURITY_IN_COOKIE_KEY"));
      }
      if (isSet(environment, missing, "SECURITY_TOKEN")) {
        bearerToken(environment.get("SECURITY_TOKEN"));
      }
      if (isSet(environment, missing, "SECURITY_PRIVATE_KEY")) {
        xPrivate(environment.get("SECURITY_PRIVATE_KEY"));
      }
      if (isSet(environment, missing, "SECURITY_USERNAME", "SECURITY_PASSWORD")) {
        credentials(environment.get("SECURITY_USERNAME"), environment.get("SECURITY_PASSWORD"));
      }
      if (isSet(environment, missing, "SECURITY_BASE_URL")) {
        baseUrl(environment.get("SECURITY_BASE_URL"));
      }
      return this;
    }

    private static boolean isSet(
        Map<String, String> environment, List<String> missing, String... names) {
      boolean all = true;
      for (String name : names) {
        if (environment.getOrDefault(name, "").isEmpty()) {
          missing.add(name);
          all = false;
        }
      }
      return all;
    }

    /**
     * Replaces scheme, host and port of the service, and may add a path before the document's own.
     *
     * @throws IllegalArgumentException where it is no http or https URL, or holds user information,
     *     a query or a fragment
     */
    public Builder baseUrl(String baseUrl) {
      server.baseUrl(baseUrl);
      return this;
    }

    /**
     * Derives the client's HTTP client from this one: its pool, dispatcher, proxy, TLS settings and
     * interceptors are kept, and so are a cache and cookies, which do not tell one credential from
     * another; timeouts, redirects, retries and authentication are this client's own. It is not
     * closed with this client: the threads of a dispatcher keep the JVM for a minute unless its
     * executor is shut down. OkHttp's own lets 5 asynchronous calls at once go to a host; without
     * this there are 64.
     */
    public Builder httpClient(OkHttpClient httpClient) {
      this.httpClient = Objects.requireNonNull(httpClient, "httpClient");
      return this;
    }

    /**
     * How long a connection may take to open; 10 seconds unless set.
     *
     * @throws IllegalArgumentException where it is not more than zero, or not less than 25 days
     */
    public Builder connectTimeout(Duration timeout) {
      this.connectTimeout = Arguments.timeout("connectTimeout", timeout);
      return this;
    }

    /**
     * How long the service may send nothing; 30 seconds unless set.
     *
     * @throws IllegalArgumentException where it is not more than zero, or not less than 25 days
     */
    public Builder readTimeout(Duration timeout) {
      this.readTimeout = Arguments.timeout("readTimeout", timeout);
      return this;
    }

    /**
     * How long a whole call may take, its retries and, where it is asynchronous, its wait for
     * others to end included; 60 seconds unless set. The look-up of a host's name cannot be cut
     * short.
     *
     * @throws IllegalArgumentException where it is not more than zero, or not less than 25 days
     */
    public Builder callTimeout(Duration timeout) {
      this.callTimeout = Arguments.timeout("callTimeout", timeout);
      return this;
    }

    /**
     * How often a failed attempt is repeated at most; 2 unless set.
     *
     * @throws IllegalArgumentException where it is negative
     */
    public Builder maxRetries(int maxRetries) {
      this.maxRetries = Arguments.notNegative("maxRetries", maxRetries);
      return this;
    }

    /**
     * How many bytes of a body are accepted, counted after decompression; 16 MiB unless set. What
     * the document does not name takes more memory than its text: 4 times as much mostly, 40 times
     * where it is many objects without members.
     *
     * @throws IllegalArgumentException where it is zero or negative
     */
    public Builder maxResponseBytes(long maxResponseBytes) {
      if (maxResponseBytes <= 0) {
        throw new IllegalArgumentException("maxResponseBytes must be more than zero");
      }
      this.maxResponseBytes = maxResponseBytes;
      return this;
    }

    /**
     * Whether every departure of a success body from the document, an undocumented member included,
     * is an {@link InvalidResponseException}; false unless set. For tests: a service may add
     * members at any time.
     */
    public Builder strict(boolean strict) {
      this.strict = strict;
      return this;
    }

    Builder timing(Timing timing) {
      this.timing = timing;
      return this;
    }

    /**
     * The client.
     *
     * @throws IllegalArgumentException where settings contradict each other, or credentials would
     *     go over plain http
     */
    public SecurityClient build() {
      HttpUrl url = server.url();
      if (!credentials.isEmpty() && !url.isHttps() && !Server.isLoopback(url)) {
        throw new IllegalArgumentException(
            "credentials go over https only, or http to this machine; not to " + url);
      }
      Transport transport =
          new Transport(
              http(url.isHttps()),
              httpClient == null,
              url,
              credentials.copy(),
              callTimeout,
              maxRetries,
              maxResponseBytes,
              timing);
      return new SecurityClient(new Calls(transport, strict));
    }

    private OkHttpClient http(boolean https) {
      OkHttpClient.Builder http =
          httpClient == null ? DefaultHttpClient.builder(https) : httpClient.newBuilder();
      http.connectTimeout(connectTimeout)
          .readTimeout(readTimeout)
          .writeTimeout(readTimeout)
          .callTimeout(Duration.ZERO)
          .followRedirects(false)
          .followSslRedirects(false)
          .retryOnConnectionFailure(false)
          .authenticator(Authenticator.NONE);
      AnswerGuard.install(http);
      return http.build();
    }
  }
}
