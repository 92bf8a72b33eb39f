package org.whoseword.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Fits the weights of one question: the logarithm of the odds of a yes (logistic regression), or of
 * one option among its rivals. The same samples give the same weights on every machine: one thread,
 * a fixed order of sums, StrictMath.
 */
final class LinearFit {

  /** Holds weights back: how much their squares cost. */
  private static final double HOLD = 1.0;

  private static final int ROUNDS = 200;
  private static final int MEMORY = 10;

  private final List<Samples.Sample> samples;
  private final int[][] rows;
  private final int[] traits;
  private final boolean ranks;

  /**
   * @param fewest traits that are rarer than this are left out
   * @param ranks whether the options of a group rival each other
   */
  LinearFit(Samples all, List<Samples.Sample> samples, int fewest, boolean ranks) {
    this.samples = ranks ? withAnAnswer(samples) : samples;
    this.ranks = ranks;
    int[] counts = new int[all.traits()];
    for (Samples.Sample sample : this.samples) {
      for (int trait : sample.traits()) {
        counts[trait]++;
      }
    }
    int[] places = new int[counts.length];
    List<Integer> kept = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      places[i] = counts[i] >= fewest ? kept.size() : -1;
      if (counts[i] >= fewest) {
        kept.add(i);
      }
    }
    this.traits = kept.stream().mapToInt(Integer::intValue).toArray();
    this.rows = new int[this.samples.size()][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] =
          java.util.Arrays.stream(this.samples.get(i).traits())
              .map(trait -> places[trait])
              .filter(place -> place >= 0)
              .toArray();
    }
  }

  /** Groups without a right option teach nothing. */
  private static List<Samples.Sample> withAnAnswer(List<Samples.Sample> samples) {
    Map<Integer, Boolean> answered = new TreeMap<>();
    samples.forEach(each -> answered.merge(each.group(), each.right(), Boolean::logicalOr));
    return samples.stream().filter(each -> answered.getOrDefault(each.group(), false)).toList();
  }

  /** The weight of each trait, in hundredths, by its number; the small ones are left out. */
  Map<Integer, Integer> weights(int least) {
    double[] fitted = descend();
    Map<Integer, Integer> weights = new TreeMap<>();
    for (int i = 0; i < fitted.length; i++) {
      int hundredths = (int) Math.rint(fitted[i] * 100);
      if (Math.abs(hundredths) >= least) {
        weights.put(traits[i], hundredths);
      }
    }
    return weights;
  }

  /** Limited-memory BFGS with a backtracking line search (Nocedal and Wright, 7.4). */
  private double[] descend() {
    int n = traits.length;
    double[] at = new double[n];
    double[] slope = new double[n];
    double cost = cost(at, slope);
    List<double[]> steps = new ArrayList<>();
    List<double[]> turns = new ArrayList<>();
    for (int round = 0; round < ROUNDS && norm(slope) > 1e-3 * Math.max(1, norm(at)); round++) {
      double[] way = direction(slope, steps, turns);
      double descent = dot(way, slope);
      double length = steps.isEmpty() ? 1 / Math.max(1, norm(slope)) : 1;
      double[] next = new double[n];
      double[] nextSlope = new double[n];
      double nextCost = 0;
      for (int tries = 0; tries < 30; tries++) {
        for (int i = 0; i < n; i++) {
          next[i] = at[i] + length * way[i];
        }
        nextCost = cost(next, nextSlope);
        if (nextCost <= cost + 1e-4 * length * descent) {
          break;
        }
        length /= 2;
      }
      double[] step = minus(next, at);
      double[] turn = minus(nextSlope, slope);
      if (dot(step, turn) > 1e-10) {
        steps.add(step);
        turns.add(turn);
        if (steps.size() > MEMORY) {
          steps.remove(0);
          turns.remove(0);
        }
      }
      boolean done = Math.abs(cost - nextCost) <= 1e-7 * Math.abs(cost);
      at = next;
      slope = nextSlope;
      cost = nextCost;
      if (done) {
        break;
      }
    }
    return at;
  }

  private static double[] direction(double[] slope, List<double[]> steps, List<double[]> turns) {
    double[] way = slope.clone();
    double[] shares = new double[steps.size()];
    for (int k = steps.size() - 1; k >= 0; k--) {
      shares[k] = dot(steps.get(k), way) / dot(steps.get(k), turns.get(k));
      add(way, -shares[k], turns.get(k));
    }
    if (!steps.isEmpty()) {
      double[] step = steps.get(steps.size() - 1);
      double[] turn = turns.get(turns.size() - 1);
      double scale = dot(step, turn) / dot(turn, turn);
      for (int i = 0; i < way.length; i++) {
        way[i] *= scale;
      }
    }
    for (int k = 0; k < steps.size(); k++) {
      double back = dot(turns.get(k), way) / dot(steps.get(k), turns.get(k));
      add(way, shares[k] - back, steps.get(k));
    }
    for (int i = 0; i < way.length; i++) {
      way[i] = -way[i];
    }
    return way;
  }

  private double cost(double[] weights, double[] slope) {
    double cost = 0;
    for (int i = 0; i < weights.length; i++) {
      cost += HOLD / 2 * weights[i] * weights[i];
      slope[i] = HOLD * weights[i];
    }
    return cost + (ranks ? rivals(weights, slope) : odds(weights, slope));
  }

  private double odds(double[] weights, double[] slope) {
    double cost = 0;
    for (int i = 0; i < rows.length; i++) {
      double sum = sum(rows[i], weights);
      boolean right = samples.get(i).right();
      double chance = 1 / (1 + StrictMath.exp(-sum));
      cost += Math.max(0, sum) + StrictMath.log1p(StrictMath.exp(-Math.abs(sum)));
      cost -= right ? sum : 0;
      spread(rows[i], chance - (right ? 1 : 0), slope);
    }
    return cost;
  }

  /** Of several right options any one will do. */
  private double rivals(double[] weights, double[] slope) {
    double cost = 0;
    int from = 0;
    while (from < rows.length) {
      int to = from;
      while (to < rows.length && samples.get(to).group() == samples.get(from).group()) {
        to++;
      }
      double[] sums = new double[to - from];
      double most = Double.NEGATIVE_INFINITY;
      for (int i = from; i < to; i++) {
        sums[i - from] = sum(rows[i], weights);
        most = Math.max(most, sums[i - from]);
      }
      double all = 0;
      double right = 0;
      for (int i = from; i < to; i++) {
        sums[i - from] = StrictMath.exp(sums[i - from] - most);
        all += sums[i - from];
        right += samples.get(i).right() ? sums[i - from] : 0;
      }
      right = Math.max(right, 1e-300);
      cost += StrictMath.log(all) - StrictMath.log(right);
      for (int i = from; i < to; i++) {
        double share = sums[i - from];
        spread(rows[i], share / all - (samples.get(i).right() ? share / right : 0), slope);
      }
      from = to;
    }
    return cost;
  }

  private static double sum(int[] row, double[] weights) {
    double sum = 0;
    for (int trait : row) {
      sum += weights[trait];
    }
    return sum;
  }

  private static void spread(int[] row, double by, double[] slope) {
    for (int trait : row) {
      slope[trait] += by;
    }
  }

  private static void add(double[] to, double times, double[] what) {
    for (int i = 0; i < to.length; i++) {
      to[i] += times * what[i];
    }
  }

  private static double[] minus(double[] a, double[] b) {
    double[] result = new double[a.length];
    for (int i = 0; i < a.length; i++) {
      result[i] = a[i] - b[i];
    }
    return result;
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  private static double norm(double[] a) {
    return Math.sqrt(dot(a, a));
  }
}
