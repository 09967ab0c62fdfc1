package io.github.taskclients.benchmarks;

/** Where the server listens: {@code http://127.0.0.1:8080} or {@code https://localhost:8443 trusted.jks}. */
record Address(String text) {
  String url() {
    return text.split(" ")[0];
  }

  boolean isSecure() {
    return text.startsWith("https:");
  }

  String host() {
    return url().replaceFirst(".*//", "").replaceFirst(":.*", "");
  }

  int port() {
    return Integer.parseInt(url().replaceFirst(".*:", ""));
  }

  /** Lets this JVM trust the server, so that every subject can be used as it comes. */
  void trust() {
    if (isSecure()) {
      System.setProperty("javax.net.ssl.trustStore", text.split(" ")[1]);
    }
  }
}
