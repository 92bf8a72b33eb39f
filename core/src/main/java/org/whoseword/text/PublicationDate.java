package org.whoseword.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When a report was published: the words of the input, and the calendar day they begin with. The
 * day is taken as written, without moving it to another time zone: "Friday" in a report means the
 * Friday of the people who wrote it.
 *
 * @param text ISO 8601 date or date-time as given, such as {@code 2016-10-16T08:30:00Z}
 * @param day the calendar day in {@code text}
 */
public record PublicationDate(String text, LocalDate day) {

  /** Reads an ISO date or date-time; empty when the text does not begin with a calendar date. */
  public static Optional<PublicationDate> parse(String text) {
    String trimmed = text.strip();
    if (trimmed.length() < 10) {
      return Optional.empty();
    }
    if (trimmed.length() > 10 && "Tt ".indexOf(trimmed.charAt(10)) < 0) {
      return Optional.empty();
    }
    try {
      return Optional.of(new PublicationDate(trimmed, LocalDate.parse(trimmed.substring(0, 10))));
    } catch (DateTimeException notADate) {
      return Optional.empty();
    }
  }

  /**
   * The day that words for people or machines name: an ISO date, "18 Nov 2019", "Nov 18, 2019",
   * "2019/11/18", "20191118". Days such as 3/5/2026 are left out: they differ from country to
   * country.
   */
  public static Optional<PublicationDate> find(String words) {
    return parse(words).or(() -> PostedDate.find(words));
  }
}
