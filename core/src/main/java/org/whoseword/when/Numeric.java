package org.whoseword.when;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.whoseword.when.TimeSpan.Granularity;
import org.whoseword.when.TimeSpan.Type;

/**
 * A day in figures alone: "14/10/2016", "10.14.16".
 *
 * @param one the first figure, 1 to 31
 * @param two the second figure, 1 to 31
 */
record Numeric(int one, int two, int year) {

  /** Empty when neither figure can be the month. */
  static Optional<Numeric> parse(String form) {
    String[] parts = form.split("[/.-]", -1);
    int one = Integer.parseInt(parts[0]);
    int two = Integer.parseInt(parts[1]);
    int year = Integer.parseInt(parts[2]);
    Numeric date = new Numeric(one, two, parts[2].length() == 2 ? Calendar.century(year) : year);
    boolean day = date.read(DayOrder.DAY_FIRST).isPresent();
    boolean possible = day || date.read(DayOrder.MONTH_FIRST).isPresent();
    return possible && date.year() >= 1000 && date.year() < 2200
        ? Optional.of(date)
        : Optional.empty();
  }

  /** The day in one order; empty when there is no such day, or the order is unknown. */
  Optional<LocalDate> read(DayOrder order) {
    return switch (order) {
      case DAY_FIRST -> Calendar.day(() -> LocalDate.of(year, two, one));
      case MONTH_FIRST -> Calendar.day(() -> LocalDate.of(year, one, two));
      case UNKNOWN -> Optional.empty();
    };
  }

  /** The only order in which there is such a day; unknown when both will do. */
  DayOrder order() {
    if (one == two) {
      return DayOrder.UNKNOWN;
    }
    boolean day = read(DayOrder.DAY_FIRST).isPresent();
    boolean month = read(DayOrder.MONTH_FIRST).isPresent();
    return day == month ? DayOrder.UNKNOWN : day ? DayOrder.DAY_FIRST : DayOrder.MONTH_FIRST;
  }

  /** The day in the order of a report, or in the only one possible; else only its year is known. */
  Period in(DayOrder report) {
    DayOrder own = order() == DayOrder.UNKNOWN ? report : order();
    DayOrder sure = one == two ? DayOrder.DAY_FIRST : own;
    return read(sure)
        .map(day -> Period.day(day, "itself"))
        .orElseGet(
            () ->
                Period.open(
                    Type.DATE, String.format(Locale.ROOT, "%04d-XX-XX", year), Granularity.DAY));
  }

  /** The order in which it is no later than the day of the report, if the other makes it later. */
  DayOrder notAfter(LocalDate day) {
    boolean first = read(DayOrder.DAY_FIRST).filter(day::isBefore).isEmpty();
    boolean second = read(DayOrder.MONTH_FIRST).filter(day::isBefore).isEmpty();
    return first == second || order() != DayOrder.UNKNOWN
        ? DayOrder.UNKNOWN
        : first ? DayOrder.DAY_FIRST : DayOrder.MONTH_FIRST;
  }
}
