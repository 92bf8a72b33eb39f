package org.whoseword.compare;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.DoubleBinaryOperator;
import java.util.function.ToDoubleBiFunction;

/**
 * How much two or more coders agree beyond what chance would give. Empty where nothing can be said:
 * no unit was coded twice, or all values are the same.
 */
public final class Agreement {

  private Agreement() {}

  /** Two codings of one thing. */
  public record Pair<T>(T one, T other) {}

  /**
   * Cohen's kappa (Educational and Psychological Measurement 20, 1960): observed agreement, less
   * what the two coders' own frequencies would give by chance, of what was left to agree on.
   */
  public static <T extends Comparable<T>> OptionalDouble kappa(List<Pair<T>> pairs) {
    Map<T, Integer> ones = new TreeMap<>();
    Map<T, Integer> others = new TreeMap<>();
    long same = 0;
    for (Pair<T> pair : pairs) {
      ones.merge(pair.one(), 1, Integer::sum);
      others.merge(pair.other(), 1, Integer::sum);
      same += pair.one().equals(pair.other()) ? 1 : 0;
    }
    // Of n * n pairs, so many would agree by chance.
    long n = pairs.size();
    long chance = 0;
    for (Map.Entry<T, Integer> one : ones.entrySet()) {
      chance += (long) one.getValue() * others.getOrDefault(one.getKey(), 0);
    }
    return chance == n * n
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) (same * n - chance) / (n * n - chance));
  }

  /** Krippendorff's alpha where values are the same or not. */
  public static <T extends Comparable<T>> OptionalDouble nominal(List<List<T>> units) {
    return alpha(units, (a, b) -> a.equals(b) ? 0 : 1);
  }

  /** Krippendorff's alpha for numbers whose differences count. */
  public static OptionalDouble interval(List<List<Double>> units) {
    return alpha(units, squared((a, b) -> a - b));
  }

  /** Krippendorff's alpha for numbers from 0, whose proportions count. */
  public static OptionalDouble ratio(List<List<Double>> units) {
    return alpha(units, squared((a, b) -> a + b == 0 ? 0 : (a - b) / (a + b)));
  }

  private static ToDoubleBiFunction<Double, Double> squared(DoubleBinaryOperator difference) {
    return (a, b) -> {
      double d = difference.applyAsDouble(a, b);
      return d * d;
    };
  }

  /**
   * Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), section D: any number of
   * coders, values missing. A unit with fewer than two values pairs nothing.
   *
   * @param units the values that each unit got
   * @param distance the squared difference of two values
   */
  private static <T extends Comparable<T>> OptionalDouble alpha(
      List<List<T>> units, ToDoubleBiFunction<T, T> distance) {
    Map<T, Integer> counts = new TreeMap<>();
    double observed = 0;
    for (List<T> unit : units) {
      if (unit.size() < 2) {
        continue;
      }
      double within = 0;
      for (T one : unit) {
        counts.merge(one, 1, Integer::sum);
        for (T other : unit) {
          within += distance.applyAsDouble(one, other);
        }
      }
      observed += within / (unit.size() - 1);
    }
    double n = counts.values().stream().mapToInt(Integer::intValue).sum();
    double expected = 0;
    for (Map.Entry<T, Integer> one : counts.entrySet()) {
      for (Map.Entry<T, Integer> other : counts.entrySet()) {
        double pairs = (double) one.getValue() * other.getValue();
        expected += pairs * distance.applyAsDouble(one.getKey(), other.getKey());
      }
    }
    return n < 2 || expected == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(1 - (n - 1) * observed / expected);
  }
}
