package org.whoseword.when;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.whoseword.codebook.Table;
import org.whoseword.when.TimeSpan.Granularity;

/**
 * Days that news names instead of a date ({@code times/feasts.tsv}), in the year that they say, or
 * that of the report or of the text around them.
 */
final class Feasts {

  /** A feast without a year that is further ahead, in days, was last year's. */
  private static final int SOON = 60;

  private final Map<String, Table.Row> rows = new HashMap<>();
  private final List<List<String>> names = new ArrayList<>();

  /**
   * @throws org.whoseword.codebook.CodebookError when a row has no day that can be worked out
   */
  Feasts(List<Table.Row> rows) {
    for (Table.Row row : rows) {
      find(row, 2016);
      for (String name : row.list("words")) {
        List<String> words = words(name);
        names.add(words);
        this.rows.put(String.join(" ", words), row);
      }
    }
  }

  /** Words as the lexicon cuts them: "eid al - fitr", "new year 's day". */
  private static List<String> words(String name) {
    return List.of(name.replace("'", " '").replace("-", " - ").split("\\s+", -1));
  }

  /** The words of every feast. */
  List<List<String>> names() {
    return names;
  }

  Optional<Period> feast(Match match, Setting setting) {
    OptionalInt said = Calendar.year(match);
    boolean named =
        match.first() > 0
            && setting.sentence().get(match.pieces().get(match.first() - 1).token()).isProper();
    if (named) {
      return Optional.empty();
    }
    Optional<Table.Row> row = row(match);
    Optional<Integer> year =
        said.isPresent()
            ? Optional.of(said.getAsInt())
            : setting.history().or(setting::published).map(LocalDate::getYear);
    if (row.isEmpty() || year.isEmpty()) {
      return Optional.empty();
    }
    if (said.isPresent()) {
      return find(row.get(), year.get()).map(day -> period(row.get(), day, "itself"));
    }
    if (setting.history().isPresent()) {
      return find(row.get(), year.get()).map(day -> period(row.get(), day, "text"));
    }
    return near(row.get(), setting).map(day -> period(row.get(), day, "publication"));
  }

  /** The last one, unless the next is near or the clause looks ahead. */
  private static Optional<LocalDate> near(Table.Row row, Setting setting) {
    LocalDate published = setting.published().orElseThrow();
    LocalDate bound = setting.ahead() ? published.plusYears(1) : published.plusDays(SOON);
    for (int year = published.getYear() + 1; year >= published.getYear() - 1; year--) {
      Optional<LocalDate> day = find(row, year).filter(each -> !each.isAfter(bound));
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  private Optional<Table.Row> row(Match match) {
    List<String> words = match.line().words();
    for (int to = words.size(); to > 0; to--) {
      for (int from = 0; from < to; from++) {
        Table.Row row = rows.get(String.join(" ", words.subList(from, to)));
        if (row != null) {
          return Optional.of(row);
        }
      }
    }
    return Optional.empty();
  }

  private static Period period(Table.Row row, LocalDate first, String anchor) {
    int days = number(row, "days");
    return days == 1
        ? Period.day(first, anchor)
        : Period.days(
            first,
            first.plusDays(days - 1L),
            days > 7 ? Granularity.MONTH : Granularity.DAY,
            anchor);
  }

  /** The first day of a feast in a year of ours; the first of two in years that hold two. */
  private static Optional<LocalDate> find(Table.Row row, int year) {
    return switch (row.get("calendar")) {
      case "gregorian" -> Optional.of(LocalDate.of(year, number(row, "month"), number(row, "day")));
      case "easter" -> Optional.of(easter(year).plusDays(number(row, "day")));
      case "weekday" -> Optional.of(nth(row, year));
      case "persian" ->
          Optional.of(Calendars.persian(year - 621, number(row, "month"), number(row, "day")));
      case "hijri" -> islamic(row, year);
      default -> throw row.error("'" + row.get("calendar") + "' is no calendar");
    };
  }

  private static LocalDate nth(Table.Row row, int year) {
    LocalDate month = LocalDate.of(year, number(row, "month"), 1);
    DayOfWeek weekday = DayOfWeek.of(number(row, "weekday"));
    return month.with(TemporalAdjusters.dayOfWeekInMonth(number(row, "day"), weekday));
  }

  private static Optional<LocalDate> islamic(Table.Row row, int year) {
    Optional<Integer> first = Calendars.islamicYear(LocalDate.of(year, 1, 1));
    for (int i = 0; i < 2 && first.isPresent(); i++) {
      Optional<LocalDate> day =
          Calendars.islamic(first.get() + i, number(row, "month"), number(row, "day"));
      if (day.filter(each -> each.getYear() == year).isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  private static int number(Table.Row row, String column) {
    try {
      return Integer.parseInt(row.get(column));
    } catch (NumberFormatException e) {
      throw row.error("'" + row.get(column) + "' is no whole number");
    }
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
}
