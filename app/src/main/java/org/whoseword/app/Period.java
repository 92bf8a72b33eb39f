package org.whoseword.app;

import java.time.LocalDate;
import java.util.Optional;
import org.whoseword.text.PublicationDate;
import org.whoseword.text.Report;

/**
 * Days of publication, bounds included; open where empty. A report that does not say when it was
 * published is in every period: leaving it out would lose what nobody asked to lose.
 */
record Period(Optional<LocalDate> since, Optional<LocalDate> until) {

  /** No bounds at all. */
  static final Period ALWAYS = new Period(Optional.empty(), Optional.empty());

  boolean has(Report report) {
    Optional<LocalDate> day = report.header().published().map(PublicationDate::day);
    return day.isEmpty()
        || (since.isEmpty() || !day.get().isBefore(since.get()))
            && (until.isEmpty() || !day.get().isAfter(until.get()));
  }
}
