package io.github.taskclients.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was measured, one value a round. */
final class Samples {
  private final List<Double> values = new ArrayList<>();

  void add(double value) {
    values.add(value);
  }

  double median() {
    return quantile(values, 0.5);
  }

  /** The median of the ratios round by round: what disturbs a round disturbs both. */
  double ratioTo(Samples other) {
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      ratios.add(values.get(i) / other.values.get(i));
    }
    return quantile(ratios, 0.5);
  }

  /** The median, and the distance between the quartiles as a part of it. */
  @Override
  public String toString() {
    double spread = (quantile(values, 0.75) - quantile(values, 0.25)) / median();
    return String.format(Locale.ROOT, "%s ±%.0f %%", number(median()), 50 * spread);
  }

  static String number(double value) {
    return String.format(Locale.ROOT, value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%,.0f", value);
  }

  private static double quantile(List<Double> values, double part) {
    List<Double> sorted = values.stream().sorted().toList();
    double at = part * (sorted.size() - 1);
    int below = (int) Math.floor(at);
    int above = (int) Math.ceil(at);
    return sorted.get(below) + (at - below) * (sorted.get(above) - sorted.get(below));
  }
}
