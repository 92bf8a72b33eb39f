package org.whoseword.when;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.WeekFields;
import java.util.Locale;
import java.util.Optional;
import org.whoseword.when.TimeSpan.Granularity;

/**
 * What an expression of time stands for: a TIMEX3 value and, where it can be told, its first and
 * last day.
 */
record Period(
    TimeSpan.Type type,
    String value,
    Optional<LocalDate> earliest,
    Optional<LocalDate> latest,
    Granularity granularity,
    String anchor) {

  static Period day(LocalDate day, String anchor) {
    return date(day.toString(), day, day, Granularity.DAY, anchor);
  }

  static Period month(YearMonth month, String anchor) {
    return date(month.toString(), month.atDay(1), month.atEndOfMonth(), Granularity.MONTH, anchor);
  }

  static Period year(int year, String anchor) {
    return date(
        String.format(Locale.ROOT, "%04d", year),
        LocalDate.of(year, 1, 1),
        LocalDate.of(year, 12, 31),
        Granularity.YEAR,
        anchor);
  }

  static Period decade(int firstYear, String anchor) {
    return date(
        String.valueOf(firstYear / 10),
        LocalDate.of(firstYear, 1, 1),
        LocalDate.of(firstYear + 9, 12, 31),
        Granularity.DECADE,
        anchor);
  }

  /** The week, Monday to Sunday, that a day lies in. */
  static Period week(LocalDate day, String anchor) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    WeekFields iso = WeekFields.ISO;
    String value =
        String.format(
            Locale.ROOT,
            "%04d-W%02d",
            monday.get(iso.weekBasedYear()),
            monday.get(iso.weekOfWeekBasedYear()));
    return date(value, monday, monday.plusDays(6), Granularity.WEEK, anchor);
  }

  static Period date(
      String value, LocalDate first, LocalDate last, Granularity granularity, String anchor) {
    return new Period(
        TimeSpan.Type.DATE, value, Optional.of(first), Optional.of(last), granularity, anchor);
  }

  /** An expression that nothing in the report resolves. */
  static Period open(TimeSpan.Type type, String value, Granularity granularity) {
    return new Period(type, value, Optional.empty(), Optional.empty(), granularity, "none");
  }

  Period as(TimeSpan.Type other, String changed) {
    return new Period(other, changed, earliest, latest, granularity, anchor);
  }

  /** From the first day on, with no end. */
  Period onwards() {
    return new Period(type, value, earliest, Optional.empty(), granularity, anchor);
  }

  /** Cut off at a day, when it reaches beyond. */
  Period until(LocalDate day) {
    boolean cut =
        latest.isPresent() && latest.get().isAfter(day) && !day.isBefore(earliest.orElse(day));
    return cut ? new Period(type, value, earliest, Optional.of(day), granularity, anchor) : this;
  }
}
