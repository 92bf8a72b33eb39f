package org.whoseword.who;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A time as the registry writes it: open where nothing stands.
 *
 * @param from its first day
 * @param to the first day after it
 */
record Period(Optional<LocalDate> from, Optional<LocalDate> to) {

  static final Period ALWAYS = new Period(Optional.empty(), Optional.empty());

  /**
   * Reads years, months or days: "1999", "1999-08", "1999-08-09". A period that ends in a year or a
   * month lasts to the end of it; a day is the first one after.
   *
   * @throws DateTimeException when a text is none of these
   */
  static Period parse(Optional<String> from, Optional<String> to) {
    return new Period(from.map(text -> day(text, false)), to.map(text -> day(text, true)));
  }

  private static LocalDate day(String text, boolean end) {
    return switch (text.length()) {
      case 4 -> LocalDate.of(year(text) + (end ? 1 : 0), 1, 1);
      case 7 -> YearMonth.parse(text).plusMonths(end ? 1 : 0).atDay(1);
      case 10 ->
          isDay(text)
              ? LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10))
              : LocalDate.parse(text);
      default -> LocalDate.parse(text);
    };
  }

  /** Ten thousand days are read at every start, far faster so than by a formatter. */
  private static boolean isDay(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (i == 4 || i == 7 ? c != '-' : c < '0' || c > '9') {
        return false;
      }
    }
    return true;
  }

  private static int number(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }

  private static int year(String text) {
    if (!text.chars().allMatch(Character::isDigit)) {
      throw new DateTimeException("'" + text + "' is no year");
    }
    return Integer.parseInt(text);
  }

  boolean contains(LocalDate day) {
    return from.map(first -> !day.isBefore(first)).orElse(true)
        && to.map(day::isBefore).orElse(true);
  }

  /** The epoch day of its first day; before all others when it is open. */
  long begin() {
    return from.map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE);
  }

  boolean overlaps(Period other) {
    return !endsBefore(other) && !other.endsBefore(this);
  }

  private boolean endsBefore(Period other) {
    return to.isPresent() && other.from.isPresent() && !to.get().isAfter(other.from.get());
  }

  boolean isOver() {
    return to.isPresent();
  }
}
