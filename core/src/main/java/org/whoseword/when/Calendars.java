package org.whoseword.when;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.Optional;
import java.util.OptionalInt;
import org.whoseword.when.TimeSpan.Granularity;

/**
 * Islamic and Persian days and months as days of ours. Islamic months follow the Umm al-Qura
 * calendar of the JDK, so that a day more or less is possible where the moon decides; Persian years
 * begin by the cycle of 33 years, which agrees with the equinox from 1178 to 1633.
 */
final class Calendars {

  /** 1 Farvardin 1395, from which Persian days are counted. */
  private static final LocalDate NOWRUZ_1395 = LocalDate.of(2016, 3, 20);

  private Calendars() {}

  /** "12 Rajab 1437", "Ramadan 1437". */
  static Optional<Period> hijri(Match match, Setting setting) {
    int month = match.number("hijri").orElseThrow();
    OptionalInt year = match.number("year");
    OptionalInt day = match.number("dom");
    Optional<Integer> known =
        year.isPresent() ? Optional.of(year.getAsInt()) : near(setting, month);
    if (year.isPresent() && (year.getAsInt() < 1300 || year.getAsInt() > 1600)) {
      return Optional.empty();
    }
    String anchor = year.isPresent() ? "itself" : "publication";
    return known.flatMap(
        each ->
            day.isPresent()
                ? islamic(each, month, day.getAsInt()).map(found -> Period.day(found, anchor))
                : month(each, month, anchor));
  }

  /** The Islamic year in which a month was last, or is soon. */
  private static Optional<Integer> near(Setting setting, int month) {
    return setting
        .published()
        .flatMap(
            published ->
                islamicYear(published)
                    .map(
                        year ->
                            islamic(year, month, 1)
                                    .filter(first -> first.isAfter(published.plusDays(60)))
                                    .isPresent()
                                ? year - 1
                                : year));
  }

  private static Optional<Period> month(int year, int month, String anchor) {
    Optional<LocalDate> first = islamic(year, month, 1);
    Optional<LocalDate> next = month == 12 ? islamic(year + 1, 1, 1) : islamic(year, month + 1, 1);
    return first.flatMap(
        start -> next.map(end -> Period.days(start, end.minusDays(1), Granularity.MONTH, anchor)));
  }

  /** Empty beyond the tables of the JDK, and where there is no such day. */
  static Optional<LocalDate> islamic(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.from(HijrahChronology.INSTANCE.date(year, month, day)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** The Islamic year of a day; empty beyond the tables of the JDK. */
  static Optional<Integer> islamicYear(LocalDate day) {
    try {
      return Optional.of(HijrahDate.from(day).get(ChronoField.YEAR));
    } catch (DateTimeException beyondTheTables) {
      return Optional.empty();
    }
  }

  /** "22 Bahman 1357", "22 Bahman". */
  static Optional<Period> persian(Match match, Setting setting) {
    int month = match.number("persian").orElseThrow();
    int day = match.number("dom").orElseThrow();
    OptionalInt year = match.number("year");
    if (year.isPresent()) {
      boolean near = year.getAsInt() >= 1200 && year.getAsInt() < 1500;
      return near
          ? Optional.of(persianDay(year.getAsInt(), month, day, "itself"))
          : Optional.empty();
    }
    return setting
        .published()
        .map(
            published -> {
              int now = published.getYear() - 621;
              Period found = persianDay(now, month, day, "publication");
              boolean far = found.earliest().orElseThrow().isAfter(published.plusDays(60));
              return far ? persianDay(now - 1, month, day, "publication") : found;
            });
  }

  private static Period persianDay(int year, int month, int day, String anchor) {
    return Period.day(persian(year, month, day), anchor);
  }

  /** The day of the Persian calendar, of a year from 1178 to 1633; 31 of a short month runs on. */
  static LocalDate persian(int year, int month, int day) {
    long days = startOfPersian(year) - startOfPersian(1395);
    int before = month <= 7 ? (month - 1) * 31 : (month - 7) * 30 + 186;
    return NOWRUZ_1395.plusDays(days + before + day - 1);
  }

  private static long startOfPersian(int year) {
    int shifted = year + 1595;
    return 365L * shifted + shifted / 33 * 8 + (shifted % 33 + 3) / 4;
  }
}
