package org.whoseword.compare;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.whoseword.what.EventType;

/**
 * An event as any data set may tell it. Countries are ISO 3166-1 alpha-3.
 *
 * @param id in its data set
 * @param words where it stands, for a claim
 * @param first the first day on which it may have been
 */
public record Event(
    String id,
    Optional<Words> words,
    Optional<LocalDate> first,
    Optional<EventType> type,
    Optional<String> status,
    Optional<String> actor,
    Optional<String> recipient,
    Optional<String> country,
    OptionalDouble latitude,
    OptionalDouble longitude,
    OptionalLong deaths) {

  /** The deed's words in a report, by its content id; bounds as in the reading format. */
  public record Words(String report, int start, int end) {

    boolean overlap(Words other) {
      return report.equals(other.report) && start < other.end && other.start < end;
    }
  }
}
