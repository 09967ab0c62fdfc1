package io.github.taskclients.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import com.sun.net.httpserver.HttpServer;
import io.github.taskclients.twilio.TwilioClient;
import io.github.taskclients.twill.TwillClient;
import java.io.File;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import okhttp3.MediaType;
import okhttp3.ResponseBody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import retrofit2.Converter;
import retrofit2.Retrofit;

/** What a client costs the program that uses it, as far as that does not vary between machines. */
class FootprintTest {
  private static final Path ANSWERS = Path.of("..", "benchmarks", "src", "main", "resources", "answers");
  private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");

  @Test
  void decodingATaskAllocatesLittle() throws Exception {
    try (TwilioClient twilio = TwilioClient.builder().credentials("AC1", "secret").build()) {
      assertThat(bytesPerDecode(twilio.retrofit(), io.github.taskclients.twilio.model.Task.class, "twilio-typical.json"))
          .isLessThan(8_500);
    }
    try (TwillClient twill = TwillClient.builder().apiKey("secret").build()) {
      assertThat(bytesPerDecode(twill.retrofit(), io.github.taskclients.twill.model.GetTaskResponse.class, "twill-typical.json"))
          .isLessThan(8_500);
    }
  }

  private static long bytesPerDecode(Retrofit retrofit, Class<?> type, String answer) throws IOException {
    Converter<ResponseBody, ?> reader = retrofit.responseBodyConverter(type, new Annotation[0]);
    byte[] json = Files.readAllBytes(ANSWERS.resolve(answer));
    decode(reader, json, 20_000);
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    decode(reader, json, 1_000);
    return (threads.getCurrentThreadAllocatedBytes() - before) / 1_000;
  }

  private static void decode(Converter<ResponseBody, ?> reader, byte[] json, int times) throws IOException {
    for (int i = 0; i < times; i++) {
      assertThat(reader.convert(ResponseBody.create(json, JSON)) != null).isTrue();
    }
  }

  @Test
  void firstCallLoadsFewClasses(@TempDir Path folder) throws Exception {
    byte[] task = Files.readAllBytes(ANSWERS.resolve("twilio-typical.json"));
    HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          exchange.getResponseHeaders().add("Content-Type", "application/json; charset=utf-8");
          exchange.sendResponseHeaders(200, task.length);
          exchange.getResponseBody().write(task);
          exchange.close();
        });
    server.start();
    Path log = folder.resolve("classes.txt");
    try {
      List<String> options = List.of("-cp", System.getProperty("java.class.path"), "-Xlog:class+load:file=" + log);

      assertThat(Program.run(options, FirstCall.class, "http://127.0.0.1:" + server.getAddress().getPort()))
          .isEqualTo("WT" + "b".repeat(32));
    } finally {
      server.stop(0);
    }
    assertThat(Files.readAllLines(log)).filteredOn(line -> line.contains(" source: ")).hasSizeLessThan(2_150);
  }

  @Test
  void dependenciesOfAClientAreSmall() throws IOException {
    List<String> names = List.of("kotlin-stdlib", "okhttp-jvm", "okhttp", "okio-jvm", "okio", "gson", "retrofit", "jspecify");
    List<Path> jars =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(Path::of)
            .filter(path -> names.contains(path.getFileName().toString().replaceFirst("-[0-9.]+\\.jar$", "")))
            .toList();

    long size = 0;
    for (Path jar : jars) {
      size += Files.size(jar);
    }
    assertThat(jars).hasSameSizeAs(names);
    assertThat(size).isLessThan(3_700_000);
  }
}
