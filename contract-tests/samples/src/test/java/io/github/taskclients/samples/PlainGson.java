package io.github.taskclients.samples;

import com.google.gson.Gson;
import io.github.taskclients.twilio.model.Task;
import java.util.Map;

/** A program that hands a model to a Gson of its own, for {@link ModulePathTest}. */
final class PlainGson {
  private PlainGson() {}

  public static void main(String[] arguments) {
    Task task = new Gson().fromJson("{\"sid\": \"WT1\", \"x\": 1}", Task.class);
    System.out.println(Task.class.getModule() + " " + new Gson().toJson(Map.of("task", task)));
  }
}
