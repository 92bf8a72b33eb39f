package org.whoseword.app;

import org.whoseword.intake.Arrival;
import org.whoseword.text.Report;

/**
 * A fault of ours in one report must not cost the others: the report is refused, shown and counted.
 */
final class Faults {

  private Faults() {}

  static Arrival.Refusal refusal(Report report, RuntimeException fault) {
    return new Arrival.Refusal(
        report.source(),
        report.ownId(),
        "reader.failed",
        report.name()
            + ": the reader failed on this report, which is a fault of the program ("
            + fault
            + " at "
            + where(fault)
            + "); the others are still read");
  }

  private static String where(RuntimeException fault) {
    StackTraceElement[] steps = fault.getStackTrace();
    return steps.length == 0 ? "an unknown place" : steps[0].toString();
  }
}
