package org.whoseword.when;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Feasts and months that news names instead of a date, in the year of the report or of the text
 * around them. Islamic months follow the Umm al-Qura calendar of the JDK, so that a day more or
 * less is possible where the moon decides; Nowruz is set on 20 March, the day of most equinoxes.
 */
final class Feasts {

  private static final Map<String, int[]> FIXED =
      Map.of(
          "christmas", new int[] {12, 25},
          "nowruz", new int[] {3, 20},
          "halloween", new int[] {10, 31});

  private Feasts() {}

  static Optional<Expressions.Found> at(Expressions.Context c, int i) {
    String form = c.form(i);
    int[] fixed = FIXED.get(form);
    if (fixed != null) {
      return fixed(c, i, fixed);
    }
    if (form.equals("new") && c.form(i + 1).equals("year") && c.form(i + 2).equals("'s")) {
      boolean eve = c.form(i + 3).equals("eve");
      if (eve || c.form(i + 3).equals("day")) {
        return day(c, i, i + 3, eve ? new int[] {12, 31} : new int[] {1, 1});
      }
    }
    if (form.equals("easter")) {
      return year(c, i).map(found -> easter(found)).flatMap(day -> found(c, i, day));
    }
    return form.equals("ramadan") ? ramadan(c, i) : Optional.empty();
  }

  private static Optional<Expressions.Found> fixed(Expressions.Context c, int i, int[] day) {
    boolean eve = c.form(i).equals("christmas") && c.form(i + 1).equals("eve");
    int last = eve || c.form(i + 1).equals("day") ? i + 1 : i;
    return day(c, i, last, eve ? new int[] {12, 24} : day);
  }

  private static Optional<Expressions.Found> day(
      Expressions.Context c, int first, int last, int[] day) {
    OptionalInt said = Words.year(c.form(last + 1));
    int end = said.isPresent() ? last + 1 : last;
    return year(c, last)
        .map(year -> LocalDate.of(year, day[0], day[1]))
        .map(date -> back(c, date, said.isPresent()))
        .map(
            date ->
                new Expressions.Found(first, end, Period.day(date, "publication"), "when.feast"));
  }

  /** A feast without a year is the last one, unless it is near or the clause looks ahead. */
  private static LocalDate back(Expressions.Context c, LocalDate date, boolean said) {
    boolean far =
        c.published().filter(published -> date.isAfter(published.plusDays(60))).isPresent();
    return !said && far && c.history().isEmpty() && !c.ahead() ? date.minusYears(1) : date;
  }

  private static Optional<Expressions.Found> found(Expressions.Context c, int i, LocalDate day) {
    int last = Words.year(c.form(i + 1)).isPresent() ? i + 1 : i;
    return Optional.of(
        new Expressions.Found(i, last, Period.day(day, "publication"), "when.feast"));
  }

  private static Optional<Integer> year(Expressions.Context c, int i) {
    OptionalInt said = Words.year(c.form(i + 1));
    if (said.isPresent()) {
      return Optional.of(said.getAsInt());
    }
    return c.history().or(c::published).map(LocalDate::getYear);
  }

  /** The Gregorian Easter Sunday, after Meeus, Jones and Butcher. */
  static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int g = (8 * b + 13) / 25;
    int h = (19 * a + b - b / 4 - g + 15) % 30;
    int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int days = h + l - 7 * m + 114;
    return LocalDate.of(year, days / 31, days % 31 + 1);
  }

  private static Optional<Expressions.Found> ramadan(Expressions.Context c, int i) {
    Optional<LocalDate> near =
        year(c, i)
            .flatMap(
                year ->
                    c.published()
                        .filter(day -> day.getYear() == year)
                        .or(() -> Optional.of(LocalDate.of(year, 7, 1))));
    if (near.isEmpty()) {
      return Optional.empty();
    }
    try {
      int hijri = HijrahDate.from(near.get()).get(ChronoField.YEAR_OF_ERA);
      HijrahDate first = HijrahChronology.INSTANCE.date(hijri, 9, 1);
      if (LocalDate.from(first).isAfter(near.get().plusDays(60))) {
        first = HijrahChronology.INSTANCE.date(hijri - 1, 9, 1);
      }
      LocalDate start = LocalDate.from(first);
      LocalDate end = start.plusDays(first.lengthOfMonth() - 1L);
      Period month =
          Period.date(start + "/" + end, start, end, TimeSpan.Granularity.MONTH, "publication");
      int last = Words.year(c.form(i + 1)).isPresent() ? i + 1 : i;
      return Optional.of(new Expressions.Found(i, last, month, "when.feast"));
    } catch (DateTimeException beyondTheTables) {
      return Optional.empty();
    }
  }
}
