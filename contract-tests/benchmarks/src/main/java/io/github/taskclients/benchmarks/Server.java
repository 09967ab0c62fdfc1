package io.github.taskclients.benchmarks;

import io.undertow.Undertow;
import io.undertow.UndertowOptions;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;

/**
 * Answers every request with a Task, over HTTP/1.1 and over HTTP/2 with TLS, until its input ends. Its first lines of output
 * are the two addresses. The first argument is a file for the key store that trusts it.
 */
final class Server {
  private Server() {}

  public static void main(String[] arguments) throws IOException, GeneralSecurityException {
    Path trusted = Path.of(arguments[0]).toAbsolutePath();
    HeldCertificate certificate = new HeldCertificate.Builder().addSubjectAlternativeName("localhost").build();
    HandshakeCertificates certificates = new HandshakeCertificates.Builder().heldCertificate(certificate).build();
    KeyStore trust = KeyStore.getInstance("JKS");
    trust.load(null, null);
    trust.setCertificateEntry("server", certificate.certificate());
    try (OutputStream out = Files.newOutputStream(trusted)) {
      trust.store(out, "changeit".toCharArray());
    }
    ByteBuffer task = ByteBuffer.allocateDirect(4096).put(Answers.of("twilio", "typical")).flip();
    Undertow server =
        Undertow.builder()
            .setIoThreads(2)
            .setServerOption(UndertowOptions.ENABLE_HTTP2, true)
            .addHttpListener(0, "127.0.0.1")
            .addHttpsListener(0, "localhost", certificates.sslContext())
            .setHandler(
                exchange -> {
                  exchange.getResponseHeaders()
                      .put(Headers.CONTENT_TYPE, "application/json; charset=utf-8")
                      .put(Headers.ETAG, "\"3\"")
                      .put(new HttpString("Twilio-Request-Id"), "RQ0123456789abcdef0123456789abcdef");
                  exchange.getResponseSender().send(task.duplicate());
                })
            .build();
    server.start();
    List<Integer> ports =
        server.getListenerInfo().stream().map(listener -> ((InetSocketAddress) listener.getAddress()).getPort()).toList();
    System.out.println("http://127.0.0.1:" + ports.get(0));
    System.out.println("https://localhost:" + ports.get(1) + " " + trusted);
    while (System.in.read() != -1) {
      // The starter goes on.
    }
    server.stop();
  }
}
