package org.whoseword.when;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.whoseword.when.TimeSpan.Granularity;
import org.whoseword.when.TimeSpan.Type;

/** Single days and parts of days around the report or around what it told: weekdays, nights. */
final class Days {

  private Days() {}

  /** "Friday", "last Friday", "Friday morning". */
  static Optional<Period> weekday(Match match, Setting setting) {
    DayOfWeek day = DayOfWeek.of(match.number("weekday").orElseThrow());
    String part = match.form("daypart").orElse("");
    if (setting.published().isEmpty()) {
      return Optional.of(open("XXXX-WXX-" + day.getValue(), part));
    }
    LocalDate published = setting.published().get();
    LocalDate found =
        match.has("next")
            ? published.with(TemporalAdjusters.next(day))
            : match.has("last")
                ? published.with(TemporalAdjusters.previous(day))
                : bare(setting, day, part, published);
    return Optional.of(withPart(Period.day(found, "publication"), part));
  }

  /** The latest such day not after the report, or the next one where the clause looks ahead. */
  private static LocalDate bare(Setting setting, DayOfWeek day, String part, LocalDate published) {
    if (setting.ahead()) {
      return published.with(TemporalAdjusters.nextOrSame(day));
    }
    LocalDate found = published.with(TemporalAdjusters.previousOrSame(day));
    // Nobody tells the part of a day six days ago: it is tomorrow's, where it has dawned.
    boolean dawned = !part.isEmpty() && found.equals(published.minusDays(6));
    return dawned ? published.plusDays(1) : found;
  }

  /** "Friday last week", "Monday of this week". */
  static Optional<Period> weekdayOf(Match match, Setting setting) {
    DayOfWeek day = DayOfWeek.of(match.number("weekday").orElseThrow());
    String part = match.form("daypart").orElse("");
    int weeks = match.has("last") ? -1 : match.has("next") ? 1 : 0;
    return setting
        .published()
        .map(published -> published.with(DayOfWeek.MONDAY).plusWeeks(weeks).with(day))
        .map(found -> withPart(Period.day(found, "publication"), part))
        .or(() -> Optional.of(open("XXXX-WXX-" + day.getValue(), part)));
  }

  /** A part of a day, as TIMEX3 writes it behind the day. */
  static Period withPart(Period day, String part) {
    return part.isEmpty() ? day : day.as(Type.TIME, day.value() + suffix(part));
  }

  private static Period open(String day, String part) {
    return part.isEmpty()
        ? Period.open(Type.DATE, day, Granularity.DAY)
        : Period.open(Type.TIME, day + suffix(part), Granularity.DAY);
  }

  private static String suffix(String part) {
    return switch (part) {
      case "morning", "dawn", "daybreak", "sunrise" -> "TMO";
      case "afternoon" -> "TAF";
      case "evening", "dusk", "sunset" -> "TEV";
      case "night" -> "TNI";
      case "noon", "midday" -> "T12:00";
      case "midnight" -> "T24:00";
      default -> "";
    };
  }

  /** "today", "yesterday evening", "tonight", "this morning", "the day before yesterday". */
  static Optional<Period> today(Match match, Setting setting) {
    int days = match.number("deictic").orElse(0);
    int further = match.says("before") ? -1 : match.says("after") ? 1 : 0;
    boolean tonight = match.form("deictic").filter("tonight"::equals).isPresent();
    String part = tonight ? "night" : match.form("daypart").orElse("");
    return Optional.of(fromPublication(setting, days + further, part));
  }

  private static Period fromPublication(Setting setting, int days, String part) {
    return setting
        .published()
        .map(day -> withPart(Period.day(day.plusDays(days), "publication"), part))
        .orElse(open("XXXX-XX-XX", part));
  }

  /** "last night". */
  static Optional<Period> night(Match match, Setting setting) {
    return Optional.of(fromPublication(setting, -1, match.form("daypart").orElse("night")));
  }

  /** "overnight": it began yesterday and ended today. */
  static Optional<Period> overnight(Match match, Setting setting) {
    return setting
        .published()
        .filter(day -> setting.history().isEmpty())
        .map(
            day ->
                new Period(
                    Type.TIME,
                    day.minusDays(1) + "TNI",
                    Optional.of(day.minusDays(1)),
                    Optional.of(day),
                    Granularity.DAY,
                    "publication"))
        .or(() -> Optional.of(open("XXXX-XX-XX", "night")));
  }

  /** "the weekend", "last weekend". */
  static Optional<Period> weekend(Match match, Setting setting) {
    if (setting.published().isEmpty()) {
      return Optional.of(Period.open(Type.DATE, "XXXX-WXX-WE", Granularity.DAY));
    }
    LocalDate published = setting.published().get();
    DayOfWeek today = published.getDayOfWeek();
    boolean weekend = today.getValue() >= DayOfWeek.SATURDAY.getValue();
    boolean coming = match.has("this") && !weekend || setting.ahead();
    LocalDate saturday =
        coming && today != DayOfWeek.SUNDAY
            ? published.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY))
            : published.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
    int weeks = match.has("last") && weekend ? -1 : match.has("next") && !coming ? 1 : 0;
    LocalDate moved = saturday.plusWeeks(weeks);
    return Optional.of(weekend(moved));
  }

  private static Period weekend(LocalDate saturday) {
    String value = Period.week(saturday, "publication").value() + "-WE";
    return Period.date(value, saturday, saturday.plusDays(1), Granularity.DAY, "publication");
  }

  /** "that day", "the next day", "the day before": counted from the day named last. */
  static Optional<Period> told(Match match, Setting setting) {
    int days =
        match.says("before")
            ? -1
            : match.says("after") || match.says("later") ? 1 : match.number("then").orElse(0);
    return Optional.of(toldDay(setting, days, ""));
  }

  /** "that night", "the next morning". */
  static Optional<Period> toldDaypart(Match match, Setting setting) {
    int days = match.number("then").orElse(0);
    return Optional.of(toldDay(setting, days, match.form("daypart").orElse("night")));
  }

  private static Period toldDay(Setting setting, int days, String part) {
    return setting
        .told()
        .map(day -> withPart(Period.day(day.plusDays(days), "text"), part))
        .orElse(open("XXXX-XX-XX", part));
  }

  /** "the night of 3 May", "early on the morning of Friday". */
  static Optional<Period> daypartOf(Match match, Setting setting) {
    return match
        .inner()
        .flatMap(Expressions.Found::only)
        .filter(day -> day.type() == Type.DATE && day.granularity() == Granularity.DAY)
        .map(day -> withPart(day, match.form("daypart").orElse("night")));
  }
}
