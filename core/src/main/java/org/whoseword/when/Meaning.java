package org.whoseword.when;

import java.util.List;
import java.util.Optional;

/** What words of time mean where they stand. */
interface Meaning {

  Meaning NOTHING = (match, setting) -> Optional.empty();

  /**
   * One period, or the two ends of a range; none when the words are spoken for but mean no time;
   * empty when they do not mean this here, and something else may be tried.
   */
  Optional<List<Period>> of(Match match, Setting setting);

  /** What means one period. */
  interface Single {
    Optional<Period> of(Match match, Setting setting);
  }

  static Meaning one(Single single) {
    return (match, setting) -> single.of(match, setting).map(List::of);
  }
}
