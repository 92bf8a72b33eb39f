package org.whoseword.where;

import java.util.List;

/**
 * Why one candidate won.
 *
 * @param rule "where.only", or "where." and the reason that told it most from the next best
 * @param confidence 0 to 100, in whole per cent
 */
record Choice(String rule, int confidence) {

  private static final int ONLY = 90;
  private static final int LEAST = 50;
  private static final int MOST = 99;

  static Choice of(List<Candidate> candidates, int chosen, Weights weights) {
    if (candidates.size() == 1) {
      return new Choice("where.only", ONLY);
    }
    Candidate best = candidates.get(chosen);
    Candidate next = candidates.get(chosen == 0 ? 1 : 0);
    for (int i = 0; i < candidates.size(); i++) {
      if (i != chosen && candidates.get(i).score(weights) > next.score(weights)) {
        next = candidates.get(i);
      }
    }
    Reason told = Reason.POPULATION;
    int most = 0;
    for (Reason reason : Reason.values()) {
      int more =
          (best.counts().getOrDefault(reason, 0) - next.counts().getOrDefault(reason, 0))
              * weights.points(reason);
      if (more > most) {
        told = reason;
        most = more;
      }
    }
    int margin = best.score(weights) - next.score(weights);
    return new Choice("where." + told.written(), Math.min(MOST, LEAST + margin / 2));
  }
}
