package org.whoseword.incident;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Groups things by the average of the scores between their members, in whole numbers: the two
 * groups that are most alike are joined until no two reach the threshold. Of equals the ones with
 * the lowest numbers are joined first, so that callers who number by content id get the same groups
 * in whatever order things came.
 */
final class AverageLink {

  /** A score that keeps two things, and the groups that hold them, apart for good. */
  static final int NEVER = Integer.MIN_VALUE;

  /** How alike two things are. */
  interface Scores {

    /**
     * @return a score, higher when more alike, or {@link #NEVER}; the same both ways
     */
    int between(int one, int other);
  }

  private final long[][] sums;
  private final boolean[][] apart;
  private final List<List<Integer>> groups = new ArrayList<>();
  private final boolean[] gone;
  private final int[] best;

  private AverageLink(int size, Scores scores) {
    sums = new long[size][size];
    apart = new boolean[size][size];
    gone = new boolean[size];
    best = new int[size];
    for (int i = 0; i < size; i++) {
      groups.add(new ArrayList<>(List.of(i)));
      for (int j = 0; j < i; j++) {
        int score = scores.between(j, i);
        set(i, j, score == NEVER ? 0 : score, score == NEVER);
      }
    }
    Arrays.setAll(best, this::bestOf);
  }

  /** The groups, each in ascending order, ordered by their first members. */
  static List<List<Integer>> groups(int size, Scores scores, int threshold) {
    AverageLink link = new AverageLink(size, scores);
    while (link.joinNext(threshold)) {
      // Every step joins two groups.
    }
    List<List<Integer>> groups = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      if (!link.gone[i]) {
        groups.add(link.groups.get(i).stream().sorted().toList());
      }
    }
    return groups;
  }

  private void set(int i, int j, long sum, boolean never) {
    sums[i][j] = sum;
    sums[j][i] = sum;
    apart[i][j] = never;
    apart[j][i] = never;
  }

  private boolean joinNext(int threshold) {
    int from = -1;
    for (int i = 0; i < best.length; i++) {
      if (!gone[i] && best[i] >= 0 && (from < 0 || isMore(i, best[i], from, best[from]))) {
        from = i;
      }
    }
    if (from < 0 || sums[from][best[from]] < threshold * pairs(from, best[from])) {
      return false;
    }
    join(Math.min(from, best[from]), Math.max(from, best[from]));
    return true;
  }

  private long pairs(int i, int j) {
    return (long) groups.get(i).size() * groups.get(j).size();
  }

  /** Whether the first two groups are more alike, on average, than the other two. */
  private boolean isMore(int i, int j, int k, int l) {
    return sums[i][j] * pairs(k, l) > sums[k][l] * pairs(i, j);
  }

  private void join(int into, int from) {
    groups.get(into).addAll(groups.get(from));
    gone[from] = true;
    for (int k = 0; k < gone.length; k++) {
      if (!gone[k] && k != into) {
        set(into, k, sums[into][k] + sums[from][k], apart[into][k] || apart[from][k]);
      }
    }
    for (int k = 0; k < gone.length; k++) {
      boolean stale = k == into || best[k] == into || best[k] == from;
      if (!gone[k] && stale) {
        best[k] = bestOf(k);
      } else if (!gone[k] && !apart[k][into]) {
        boolean tie = best[k] >= 0 && !isMore(k, best[k], k, into) && into < best[k];
        if (best[k] < 0 || isMore(k, into, k, best[k]) || tie) {
          best[k] = into;
        }
      }
    }
  }

  /** The group that is most like this one, the first of equals; -1 where there is none. */
  private int bestOf(int i) {
    int found = -1;
    for (int j = 0; j < gone.length; j++) {
      boolean open = j != i && !gone[j] && !apart[i][j];
      if (open && (found < 0 || isMore(i, j, i, found))) {
        found = j;
      }
    }
    return found;
  }
}
