package org.whoseword.when;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.whoseword.when.TimeSpan.Granularity;
import org.whoseword.when.TimeSpan.Type;

/** Single days and parts of days: weekdays, today, the night, the weekend, the clock. */
final class Days {

  private static final Set<String> LAST = Set.of("last", "past", "previous");
  private static final Set<String> THIS = Set.of("this", "current");
  private static final Set<String> NEXT = Set.of("next", "coming", "following");

  private Days() {}

  static Expressions.Found night(Expressions.Context c, int i, int steps) {
    return new Expressions.Found(i, i + 1, dayFromPublication(c, steps, "night"), "when.night");
  }

  static Period nextDay(Expressions.Context c, int steps) {
    return c.told()
        .map(day -> Period.day(day.plusDays(steps), "text"))
        .orElse(Period.open(Type.DATE, "XXXX-XX-XX", Granularity.DAY));
  }

  static Period weekend(Expressions.Context c, int steps) {
    if (c.published().isEmpty()) {
      return Period.open(Type.DATE, "XXXX-WXX-WE", Granularity.DAY);
    }
    LocalDate published = c.published().get();
    DayOfWeek day = published.getDayOfWeek();
    boolean soon = c.ahead() && day != DayOfWeek.SUNDAY;
    LocalDate saturday =
        soon
            ? published.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY))
            : published.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
    LocalDate moved = saturday.plusWeeks(steps);
    String value = Period.week(moved, "publication").value() + "-WE";
    return Period.date(value, moved, moved.plusDays(1), Granularity.DAY, "publication");
  }

  /** "Friday", "last Friday", "on Friday morning". */
  static Optional<Expressions.Found> weekday(Expressions.Context c, int i) {
    int at = i;
    int steps = 0;
    if (LAST.contains(c.form(i)) || NEXT.contains(c.form(i)) || THIS.contains(c.form(i))) {
      steps = LAST.contains(c.form(i)) ? -1 : NEXT.contains(c.form(i)) ? 1 : 0;
      at = i + 1;
    }
    Optional<DayOfWeek> day = Words.weekday(c.form(at));
    if (day.isEmpty()) {
      return Optional.empty();
    }
    int last = at;
    String part = "";
    if (Words.isDaypart(c.form(at + 1))) {
      last = at + 1;
      part = c.form(at + 1);
    }
    // "Friday, October 14, 2016" is one expression; the calendar date decides.
    int comma = c.form(last + 1).equals(",") ? 1 : 0;
    Optional<Expressions.Found> full = Dates.calendarDate(c, last + 1 + comma);
    if (full.isPresent()) {
      return Optional.of(
          new Expressions.Found(i, full.get().last(), full.get().period(), full.get().rule()));
    }
    return Optional.of(
        new Expressions.Found(i, last, weekday(c, day.get(), steps, part), "when.weekday"));
  }

  static Period weekday(Expressions.Context c, DayOfWeek day, int steps, String part) {
    if (c.published().isEmpty()) {
      String value = "XXXX-WXX-" + day.getValue() + suffix(part);
      return Period.open(part.isEmpty() ? Type.DATE : Type.TIME, value, Granularity.DAY);
    }
    LocalDate published = c.published().get();
    LocalDate found;
    if (steps > 0) {
      found = published.with(TemporalAdjusters.next(day));
    } else if (steps < 0) {
      found = published.with(TemporalAdjusters.previous(day));
    } else if (c.ahead()) {
      found = published.with(TemporalAdjusters.nextOrSame(day));
    } else {
      found = published.with(TemporalAdjusters.previousOrSame(day));
      if (!part.isEmpty() && found.equals(published.minusDays(6))) {
        // Nobody tells the part of a day six days ago: it is tomorrow's, where it has dawned.
        found = published.plusDays(1);
      }
    }
    return withPart(Period.day(found, "publication"), part);
  }

  private static Period withPart(Period day, String part) {
    return part.isEmpty() ? day : day.as(Type.TIME, day.value() + suffix(part));
  }

  private static String suffix(String part) {
    return switch (part) {
      case "morning", "dawn" -> "TMO";
      case "afternoon" -> "TAF";
      case "evening", "dusk" -> "TEV";
      case "night" -> "TNI";
      case "noon" -> "T12:00";
      case "midnight" -> "T24:00";
      default -> "";
    };
  }

  /** "today", "yesterday evening", "tonight", "tomorrow", "overnight". */
  static Optional<Expressions.Found> today(Expressions.Context c, int i) {
    int days;
    String part = "";
    switch (c.form(i)) {
      case "today" -> days = 0;
      case "tonight" -> {
        days = 0;
        part = "night";
      }
      case "yesterday" -> days = -1;
      case "tomorrow" -> days = 1;
      default -> {
        return Optional.empty();
      }
    }
    int last = i;
    if (part.isEmpty() && Words.isDaypart(c.form(i + 1))) {
      part = c.form(i + 1);
      last = i + 1;
    }
    return Optional.of(
        new Expressions.Found(i, last, dayFromPublication(c, days, part), "when.today"));
  }

  static Period dayFromPublication(Expressions.Context c, int days, String part) {
    return c.published()
        .map(day -> withPart(Period.day(day.plusDays(days), "publication"), part))
        .orElse(
            Period.open(
                part.isEmpty() ? Type.DATE : Type.TIME,
                "XXXX-XX-XX" + suffix(part),
                Granularity.DAY));
  }

  /** "10:30 a.m.", "7.06am", "noon". */
  static Optional<Expressions.Found> clock(Expressions.Context c, int i) {
    String form = c.form(i);
    boolean am = Set.of("a.m.", "p.m.", "am", "pm", "gmt", "utc").contains(c.form(i + 1));
    boolean time = form.matches("([01]?\\d|2[0-3])[:.][0-5]\\d(am|pm)?");
    boolean hour = form.matches("\\d{1,2}(am|pm)") || form.matches("\\d{1,2}") && am;
    if (!time && !hour || time && form.indexOf('.') > 0 && !am && !form.endsWith("m")) {
      return Optional.empty();
    }
    int last = am ? i + 1 : i;
    String digits = form.replaceAll("[^0-9:.]", "").replace('.', ':');
    int at =
        Integer.parseInt(digits.contains(":") ? digits.substring(0, digits.indexOf(':')) : digits);
    if (at > 23) {
      return Optional.empty();
    }
    boolean pm = form.endsWith("pm") || am && c.form(i + 1).startsWith("p");
    boolean night = at == 12 && (form.endsWith("am") || am && c.form(i + 1).startsWith("a"));
    int shown = night ? 0 : pm && at < 12 ? at + 12 : at;
    String minutes = digits.contains(":") ? digits.substring(digits.indexOf(':')) : "";
    String value = String.format(Locale.ROOT, "T%02d%s", shown, minutes);
    if (c.history().isPresent() && c.told().isPresent()) {
      LocalDate day = c.told().get();
      Period told =
          new Period(
              Type.TIME, day + value, Optional.of(day), Optional.of(day), Granularity.HOUR, "text");
      return Optional.of(new Expressions.Found(i, last, told, "when.clock"));
    }
    return Optional.of(
        new Expressions.Found(
            i, last, Period.open(Type.TIME, value, Granularity.HOUR), "when.clock"));
  }
}
