package io.github.taskclients.behaviour;

import java.time.Duration;
import mockwebserver3.MockWebServer;
import okhttp3.OkHttpClient;

/** What a builder is told; null leaves its default. */
public final class Settings {
  public static final String SECRET = "s3cret-0123456789";

  public String baseUrl;
  public OkHttpClient httpClient;
  public Duration connectTimeout;
  public Duration readTimeout;
  public Duration callTimeout;
  public Integer maxRetries;
  public Long maxResponseBytes;
  public boolean strict;
  public FakeTiming timing;

  public static Settings of(MockWebServer server) {
    return of(server.url("/").toString());
  }

  public static Settings of(String baseUrl) {
    Settings settings = new Settings();
    settings.baseUrl = baseUrl;
    return settings;
  }
}
