package org.whoseword.claim;

import java.util.List;
import java.util.Optional;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;
import org.whoseword.when.TimeSpan;

/** Finds when an act took place: the day that stands nearest to it, or that of its story. */
record EventDates(List<TimeSpan> times) {

  /**
   * The time of an act: what hangs on its clause, or on a clause above it.
   *
   * @param spoken whether the act is done by saying so: then the day of the saying is its day
   */
  Optional<TimeSpan> find(Sentence sentence, Token act, boolean spoken) {
    TimeSpan best = null;
    int bestCost = Nearness.FAR;
    for (TimeSpan time : times) {
      boolean point = time.type() == TimeSpan.Type.DATE || time.type() == TimeSpan.Type.TIME;
      boolean told = time.isResolved() || time.granularity() != TimeSpan.Granularity.HOUR;
      if (time.sentence() != sentence.index() || !point || !told) {
        continue;
      }
      int cost =
          Nearness.steps(sentence, act, sentence.get(time.head()), spoken ? 2 : Nearness.FAR);
      if (cost < bestCost) {
        best = time;
        bestCost = cost;
      }
    }
    return Optional.ofNullable(best);
  }

  /** The day of an act that names none: that of the act before it. */
  static Optional<TimeSpan> carried(Claim before) {
    return before.when();
  }

  /** Whether both acts have a day, and the same. */
  static boolean isSameDay(Claim a, Claim b) {
    return a.when().isPresent()
        && b.when().isPresent()
        && a.when().get().value().equals(b.when().get().value());
  }
}
