package io.github.taskclients.benchmarks;

import io.github.taskclients.benchmarks.Subject.Name;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Reading and writing one answer, without a call. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class JsonBenchmark {
  @Param("OURS")
  public Name subject;

  @Param("twilio")
  public String api;

  /** One of {@link Answers}, or a number of bytes. */
  @Param("typical")
  public String size;

  private Codec codec;
  private byte[] json;
  private Object value;

  @Setup
  public void prepare() throws IOException {
    codec = Codec.of(subject, api);
    json = Character.isDigit(size.charAt(0)) ? Answers.withUnknownMembers(api, Integer.parseInt(size)) : Answers.of(api, size);
    value = codec.read(json);
  }

  @Benchmark
  public Object decode() throws IOException {
    return codec.read(json);
  }

  /** Ours keeps a URI as its text until it is asked for. */
  @Benchmark
  public void decodeAndReadUris(Blackhole sink) throws IOException {
    Object task = codec.read(json);
    if (task instanceof io.github.taskclients.twilio.model.Task ours) {
      sink.consume(ours.getUrl());
      sink.consume(ours.getLinks());
    } else if (task instanceof stock.twilio.model.Task stock) {
      sink.consume(stock.getUrl());
      sink.consume(stock.getLinks());
    } else if (task instanceof com.twilio.rest.taskrouter.v1.workspace.Task twilioJava) {
      sink.consume(twilioJava.getUrl());
      sink.consume(twilioJava.getLinks());
    }
  }

  @Benchmark
  public String encode() throws IOException {
    return codec.write(value);
  }
}
