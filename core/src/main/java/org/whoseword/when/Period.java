package org.whoseword.when;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
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

  /**
   * A century.
   *
   * @param hundreds 17 for 1700 to 1799, as TIMEX3 counts
   */
  static Period century(int hundreds, String anchor) {
    return date(
        String.format(Locale.ROOT, "%02d", hundreds),
        LocalDate.of(100 * hundreds, 1, 1),
        LocalDate.of(100 * hundreds + 99, 12, 31),
        Granularity.CENTURY,
        anchor);
  }

  /** A quarter of a year, 1 to 4. */
  static Period quarter(int year, int quarter, String anchor) {
    LocalDate first = LocalDate.of(year, 3 * quarter - 2, 1);
    String value = String.format(Locale.ROOT, "%04d-Q%d", year, quarter);
    return date(value, first, first.plusMonths(3).minusDays(1), Granularity.QUARTER, anchor);
  }

  /** A half of a year, 1 or 2. */
  static Period half(int year, int half, String anchor) {
    LocalDate first = LocalDate.of(year, 6 * half - 5, 1);
    String value = String.format(Locale.ROOT, "%04d-H%d", year, half);
    return date(value, first, first.plusMonths(6).minusDays(1), Granularity.HALF, anchor);
  }

  /**
   * A season of whole months, as the north has them.
   *
   * @param year of its first month: winter is that which begins in December
   */
  static Period season(int year, String season, String anchor) {
    int month =
        switch (season) {
          case "SP" -> 3;
          case "SU" -> 6;
          case "FA" -> 9;
          default -> 12;
        };
    LocalDate first = LocalDate.of(year, month, 1);
    String value = String.format(Locale.ROOT, "%04d-%s", year, season);
    return date(value, first, first.plusMonths(3).minusDays(1), Granularity.SEASON, anchor);
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

  /** Days that no unit of ours comprises: "2016-06-06/2016-07-05". */
  static Period days(LocalDate first, LocalDate last, Granularity granularity, String anchor) {
    return date(first + "/" + last, first, last, granularity, anchor);
  }

  /** An expression that nothing in the report resolves. */
  static Period open(TimeSpan.Type type, String value, Granularity granularity) {
    return new Period(type, value, Optional.empty(), Optional.empty(), granularity, "none");
  }

  Period as(TimeSpan.Type other, String changed) {
    return new Period(other, changed, earliest, latest, granularity, anchor);
  }

  /** The same from one day to another. */
  Period between(LocalDate first, LocalDate last, String from) {
    return new Period(type, value, Optional.of(first), Optional.of(last), granularity, from);
  }

  /** From the first day on, with no end. */
  Period onwards() {
    return new Period(type, value, earliest, Optional.empty(), granularity, anchor);
  }

  /** Up to the last day, from nobody knows when. */
  Period upTo() {
    return new Period(type, value, Optional.empty(), latest, granularity, anchor);
  }

  /** From a day on, when it begins before. */
  Period from(LocalDate day) {
    boolean cut =
        earliest.isPresent() && earliest.get().isBefore(day) && !day.isAfter(latest.orElse(day));
    return cut ? new Period(type, value, Optional.of(day), latest, granularity, anchor) : this;
  }

  /** Cut off at a day, when it reaches beyond. */
  Period until(LocalDate day) {
    boolean cut =
        latest.isPresent() && latest.get().isAfter(day) && !day.isBefore(earliest.orElse(day));
    return cut ? new Period(type, value, earliest, Optional.of(day), granularity, anchor) : this;
  }

  /**
   * The first, middle or last third: "early May", "mid-2014", "the end of the year". What is
   * shorter than three days stays whole: "late on Friday".
   */
  Period part(String word) {
    if (earliest.isEmpty()
        || latest.isEmpty()
        || latest.get().isBefore(earliest.get().plusDays(2))) {
      return this;
    }
    LocalDate first = earliest.get();
    LocalDate last = latest.get();
    boolean year = first.getDayOfYear() == 1 && last.equals(first.plusYears(1).minusDays(1));
    LocalDate second = year ? first.plusMonths(4) : first.plusDays(third(first, last));
    LocalDate final3 = year ? first.plusMonths(8) : first.plusDays(2 * third(first, last));
    return switch (word) {
      case "early", "earlier", "beginning", "start" -> within(first, second.minusDays(1));
      case "mid", "mid-", "middle" -> within(second, final3.minusDays(1));
      case "late", "later", "end", "close" -> within(final3, last);
      default -> this;
    };
  }

  /** From its own first day to the last day of another, unless that ends before. */
  Period reaching(Period other) {
    boolean ordered =
        earliest.isPresent() && other.latest.filter(earliest.get()::isAfter).isEmpty();
    return !ordered ? this : new Period(type, value, earliest, other.latest, granularity, anchor);
  }

  /** A third of the days between two, at least one. */
  private static long third(LocalDate first, LocalDate last) {
    return Math.max(1, (ChronoUnit.DAYS.between(first, last) + 1) / 3);
  }

  private Period within(LocalDate first, LocalDate last) {
    LocalDate end = last.isBefore(first) ? first : last;
    return new Period(type, value, Optional.of(first), Optional.of(end), granularity, anchor);
  }
}
