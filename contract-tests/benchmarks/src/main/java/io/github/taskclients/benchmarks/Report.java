package io.github.taskclients.benchmarks;

import io.github.taskclients.benchmarks.Subject.Name;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One Markdown table of all that was measured. */
final class Report {
  private final List<String> rows = new ArrayList<>();

  /** Adds a row; subjects without samples have no part in it. */
  void add(String measure, Map<Name, Samples> samples) {
    Map<Name, Samples> present = new EnumMap<>(samples);
    Samples ours = present.get(Name.OURS);
    StringBuilder row = new StringBuilder("| " + measure);
    for (Name name : Name.values()) {
      row.append(" | ").append(present.containsKey(name) ? present.get(name) : "");
    }
    for (Name peer : List.of(Name.TWILIO_JAVA, Name.STOCK, Name.OKHTTP)) {
      row.append(" | ").append(present.containsKey(peer) ? Samples.number(ours.ratioTo(present.get(peer))) : "");
    }
    rows.add(row + " |");
    System.err.println(rows.get(rows.size() - 1));
  }

  /** The table, and what machine it was measured on. */
  String markdown() throws IOException {
    StringBuilder text = new StringBuilder();
    text.append("| measured | twilio-java | stock output | floor | ours | to twilio-java | to stock | to floor |\n");
    text.append("|---|---|---|---|---|---|---|---|\n");
    rows.forEach(row -> text.append(row).append('\n'));
    return text + "\nMedians, ± half the distance between the quartiles; ratios are medians of the rounds' ratios. " + machine() + "\n";
  }

  private static String machine() throws IOException {
    Matcher cpu = Pattern.compile("model name\\s*: (.*)").matcher(Files.readString(Path.of("/proc/cpuinfo")));
    return (cpu.find() ? cpu.group(1) : "Unknown CPU")
        + ", "
        + Runtime.getRuntime().availableProcessors()
        + " CPUs, "
        + System.getProperty("os.name")
        + " "
        + System.getProperty("os.version").replaceAll("-.*", "")
        + ", Java "
        + Runtime.version()
        + ".";
  }
}
