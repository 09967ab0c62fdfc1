package io.github.taskclients.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import okhttp3.OkHttpClient;
import okhttp3.tls.Certificates;
import okhttp3.tls.HandshakeCertificates;

/** Where the server listens: {@code http://127.0.0.1:8080} or {@code https://localhost:8443 certificate.pem}. */
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

  HandshakeCertificates certificates() {
    try {
      return new HandshakeCertificates.Builder()
          .addTrustedCertificate(Certificates.decodeCertificatePem(Files.readString(Path.of(text.split(" ")[1]))))
          .build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A client of OkHttp that trusts the server. */
  OkHttpClient.Builder okHttp() {
    OkHttpClient.Builder builder = new OkHttpClient.Builder();
    if (isSecure()) {
      HandshakeCertificates certificates = certificates();
      builder.sslSocketFactory(certificates.sslSocketFactory(), certificates.trustManager());
    }
    return builder;
  }
}
