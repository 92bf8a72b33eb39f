package org.whoseword.where;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * One place that a name may stand for, and how often each reason speaks for it.
 *
 * @param counts reasons that do not speak for it are left out
 */
public record Candidate(Gazetteer.Entry entry, Map<Reason, Integer> counts) {

  /** The counts are kept in the order of the reasons. */
  public Candidate {
    counts = new EnumMap<>(counts);
  }

  Candidate(Gazetteer.Entry entry) {
    this(entry, new EnumMap<>(Reason.class));
  }

  /** A copy with more counts. */
  Candidate with(Map<Reason, Integer> more) {
    EnumMap<Reason, Integer> all = new EnumMap<>(Reason.class);
    all.putAll(counts);
    all.putAll(more);
    return new Candidate(entry, all);
  }

  int score(Weights weights) {
    int sum = 0;
    for (Map.Entry<Reason, Integer> each : counts.entrySet()) {
      sum += each.getValue() * weights.points(each.getKey());
    }
    return sum;
  }

  /**
   * What each reason gives it, in the order of the reasons; those that give nothing are left out.
   */
  List<Place.Weighed> weighed(Weights weights) {
    List<Place.Weighed> weighed = new ArrayList<>();
    counts.forEach(
        (reason, count) -> {
          int points = count * weights.points(reason);
          if (points != 0) {
            weighed.add(new Place.Weighed(reason, points));
          }
        });
    return weighed;
  }
}
