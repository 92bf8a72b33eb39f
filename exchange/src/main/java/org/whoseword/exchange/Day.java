package org.whoseword.exchange;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** The days between which an event was, where the claim tells of both or of one. */
record Day(LocalDate first, LocalDate last) {

  /** Empty for an undated claim; one that knows only one of the days has that one. */
  static Optional<Day> of(Row row) {
    Optional<LocalDate> first = row.field("when", "earliest").map(LocalDate::parse);
    Optional<LocalDate> last = row.field("when", "latest").map(LocalDate::parse);
    return first.or(() -> last).map(day -> new Day(day, last.orElse(day)));
  }

  /** How many days it may have been on; one is as exact as it gets. */
  long days() {
    return ChronoUnit.DAYS.between(first, last) + 1;
  }
}
