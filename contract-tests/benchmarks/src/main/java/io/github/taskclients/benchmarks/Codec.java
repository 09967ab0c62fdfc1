package io.github.taskclients.benchmarks;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.google.gson.Gson;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import io.github.taskclients.benchmarks.Subject.Name;
import io.github.taskclients.twilio.TwilioClient;
import io.github.taskclients.twilio.model.Task;
import io.github.taskclients.twill.TwillClient;
import io.github.taskclients.twill.model.GetTaskResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import okhttp3.MediaType;
import okhttp3.ResponseBody;
import okio.Buffer;
import retrofit2.Converter;
import retrofit2.Retrofit;

/** How one subject reads and writes the JSON of an answer, in the way that its calls do. */
interface Codec {
  MediaType JSON = MediaType.get("application/json; charset=utf-8");

  Object read(byte[] json) throws IOException;

  String write(Object value) throws IOException;

  static Codec of(Name subject, String api) {
    boolean twilio = api.equals("twilio");
    return switch (subject) {
      case OURS ->
          twilio
              ? client(TwilioClient.builder().credentials(Subject.ACCOUNT_SID, Subject.AUTH_TOKEN).build().retrofit(),
                  Task.class, io.github.taskclients.twilio.model.JsonCodecs.of(Task.class), Task::validate)
              : client(TwillClient.builder().apiKey("key").build().retrofit(),
                  GetTaskResponse.class, io.github.taskclients.twill.model.JsonCodecs.of(GetTaskResponse.class), GetTaskResponse::validate);
      case STOCK ->
          twilio
              ? stock(new stock.twilio.JSON().getGson(), stock.twilio.model.Task.class)
              : stock(new stock.twill.JSON().getGson(), stock.twill.model.GetTaskResponse.class);
      case TWILIO_JAVA -> twilioJava();
      case OKHTTP -> gsonSkipping();
    };
  }

  private static ResponseBody body(byte[] json) {
    return ResponseBody.create(new Buffer().write(json), JSON, json.length);
  }

  // Neither document has a request with a body: what a client would do for one.
  private static <T> Codec client(Retrofit retrofit, Class<T> type, TypeAdapter<T> codec, Consumer<T> check) {
    return converters(
        retrofit.<T>responseBodyConverter(type, new Annotation[0]),
        value -> {
          check.accept(value);
          return body(codec.toJson(value));
        });
  }

  private static okhttp3.RequestBody body(String json) {
    return okhttp3.RequestBody.create(json.getBytes(StandardCharsets.UTF_8), JSON);
  }

  private static <T> Codec stock(Gson gson, Class<T> type) {
    retrofit2.converter.gson.GsonConverterFactory factory = retrofit2.converter.gson.GsonConverterFactory.create(gson);
    return converters(
        (Converter<ResponseBody, T>) factory.responseBodyConverter(type, new Annotation[0], null),
        (Converter<T, okhttp3.RequestBody>) factory.requestBodyConverter(type, new Annotation[0], new Annotation[0], null));
  }

  private static <T> Codec converters(Converter<ResponseBody, T> reader, Converter<T, okhttp3.RequestBody> writer) {
    return new Codec() {
      @Override
      public Object read(byte[] json) throws IOException {
        return reader.convert(body(json));
      }

      @Override
      @SuppressWarnings("unchecked") // what was read with the same codec
      public String write(Object value) throws IOException {
        Buffer buffer = new Buffer();
        writer.convert((T) value).writeTo(buffer);
        return buffer.readUtf8();
      }
    };
  }

  /** With the mapper that its fetcher makes. */
  private static Codec twilioJava() {
    ObjectMapper mapper =
        new ObjectMapper().registerModule(new JavaTimeModule()).configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);
    return new Codec() {
      @Override
      public Object read(byte[] json) {
        return com.twilio.rest.taskrouter.v1.workspace.Task.fromJson(new ByteArrayInputStream(json), mapper);
      }

      @Override
      public String write(Object value) throws IOException {
        return mapper.writeValueAsString(value);
      }
    };
  }

  /** The floor of all that read with Gson. */
  private static Codec gsonSkipping() {
    return new Codec() {
      @Override
      public Object read(byte[] json) throws IOException {
        JsonReader in = new JsonReader(new InputStreamReader(new ByteArrayInputStream(json), StandardCharsets.UTF_8));
        in.skipValue();
        return in.peek();
      }

      @Override
      public String write(Object value) {
        throw new UnsupportedOperationException();
      }
    };
  }
}
