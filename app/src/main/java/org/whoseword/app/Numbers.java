package org.whoseword.app;

import java.util.Locale;
import org.whoseword.ledger.Tally;

/** Numbers for people. */
final class Numbers {

  private Numbers() {}

  /** With a comma between thousands. */
  static String of(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** A sum that adds up. */
  static String of(Tally tally) {
    return of(tally.in())
        + " reports in = "
        + of(tally.coded())
        + " coded + "
        + of(tally.noEvent())
        + " no event + "
        + of(tally.duplicate())
        + " duplicate + "
        + of(tally.filtered())
        + " filtered + "
        + of(tally.refused())
        + " refused";
  }
}
