package org.whoseword.when;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.whoseword.when.TimeSpan.Granularity;
import org.whoseword.when.TimeSpan.Type;

/**
 * Whole units of time, counted from the report or from what it told: last week, two months ago, the
 * end of the year. A number of units is as precise as its unit.
 */
final class Units {

  /** What may follow "a week before" where nothing is told that came after. */
  private static final Set<String> CLOSED = Set.of("", ",", ".", ";", ")", ":", "and", "but");

  private Units() {}

  /** "last week", "this month", "next year". */
  static Optional<Period> unit(Match match, Setting setting) {
    int steps = match.has("last") ? -1 : match.has("next") ? 1 : 0;
    String unit = unit(match).orElseThrow();
    return unit.equals("D") ? Optional.empty() : Optional.of(around(setting, unit, steps));
  }

  private static Period around(Setting setting, String unit, int steps) {
    return setting
        .published()
        .map(day -> shifted(day, unit, steps, "publication"))
        .orElse(Period.open(Type.DATE, open(unit), granularity(unit)));
  }

  static Optional<String> unit(Match match) {
    return match.value("unit").or(() -> match.value("units"));
  }

  /** "earlier this week": Monday to the report; "later in the month": from the report on. */
  static Optional<Period> part(Match match, Setting setting) {
    String unit = unit(match).orElse("W");
    boolean later = match.form("part").filter("later"::equals).isPresent();
    boolean retold = setting.history().isPresent();
    Optional<LocalDate> from = setting.history().or(setting::published);
    if (from.isEmpty()) {
      return Optional.of(Period.open(Type.DATE, open(unit), granularity(unit)));
    }
    Period whole =
        match.says("weekend")
            ? Days.weekend(match, later ? setting.aheadOfReport() : setting).orElseThrow()
            : shifted(from.get(), unit, 0, retold ? "text" : "publication");
    boolean cut = !retold && (later || match.form("part").filter("earlier"::equals).isPresent());
    if (!cut) {
      return Optional.of(whole.part(match.form("part").orElse("")));
    }
    return Optional.of(later ? whole.from(from.get()) : whole.until(from.get()));
  }

  /** "early May", "mid-2014", "the end of last year", "late on Friday". */
  static Optional<Period> partOf(Match match, Setting setting) {
    String word =
        match.says("mid") ? "mid" : match.value("part").or(() -> match.value("bound")).orElse("");
    return match
        .inner()
        .flatMap(Expressions.Found::only)
        .filter(period -> period.type() == Type.DATE || period.type() == Type.TIME)
        .filter(period -> !period.value().endsWith("_REF"))
        .map(period -> period.part(word));
  }

  /** "that year", "the same month", "the next week", counted from the date named last. */
  static Optional<Period> told(Match match, Setting setting) {
    String unit = unit(match).orElseThrow();
    int steps = match.number("then").orElse(0);
    return setting
        .reference()
        .or(setting::published)
        .map(day -> shifted(day, unit, steps, "text").part(match.value("bound").orElse("")))
        .or(() -> Optional.of(Period.open(Type.DATE, open(unit), granularity(unit))));
  }

  /** "two weeks ago", "four days earlier", "a year later", "three days before". */
  static Optional<Period> ago(Match match, Setting setting) {
    String unit = unit(match).orElseThrow();
    Granularity granularity = granularity(unit);
    OptionalInt count = count(match);
    if (match.says("before") && !CLOSED.contains(match.after())) {
      return Optional.empty();
    }
    boolean ago = match.says("ago") || match.says("hence");
    boolean forward = match.says("later") || match.says("after") || match.says("hence");
    Optional<LocalDate> from = ago ? setting.published() : anchor(setting, granularity);
    if (count.isEmpty() || from.isEmpty()) {
      return Optional.of(Period.open(Type.DATE, open(unit), granularity));
    }
    int steps = forward ? count.getAsInt() : -count.getAsInt();
    boolean clock = granularity == Granularity.HOUR;
    Period found = shifted(from.get(), unit, clock ? 0 : steps, ago ? "publication" : "text");
    // "three hours ago" is today, "30 hours ago" nobody knows.
    boolean far = clock && count.getAsInt() > 12 && !unit.equals("MIN") && !unit.equals("S");
    return Optional.of(far ? Period.open(Type.DATE, open(unit), granularity) : found);
  }

  /** "Four days earlier" is counted from a day, "a year earlier" from the report if need be. */
  private static Optional<LocalDate> anchor(Setting setting, Granularity granularity) {
    boolean fine = granularity == Granularity.DAY || granularity == Granularity.HOUR;
    return fine ? setting.told() : setting.reference().or(setting::published);
  }

  /** "two days before Christmas", "a week after the 3 May vote". */
  static Optional<Period> offset(Match match, Setting setting) {
    String unit = unit(match).orElseThrow();
    OptionalInt count = match.says("the") ? OptionalInt.of(1) : count(match);
    boolean forward = !match.says("before");
    Optional<LocalDate> from =
        match
            .inner()
            .flatMap(Expressions.Found::only)
            .filter(period -> period.granularity() == Granularity.DAY)
            .flatMap(period -> forward ? period.latest() : period.earliest());
    if (from.isEmpty() || count.isEmpty()) {
      return Optional.empty();
    }
    int steps = forward ? count.getAsInt() : -count.getAsInt();
    return switch (unit) {
      // From a day, weeks are counted to the day.
      case "D", "W", "FN" ->
          Optional.of(
              Period.day(
                  from.get()
                      .plusDays((long) steps * (unit.equals("D") ? 1 : unit.equals("W") ? 7 : 14)),
                  "text"));
      case "M", "Y", "DE" -> Optional.of(shifted(from.get(), unit, steps, "text"));
      default -> Optional.empty();
    };
  }

  /** How many: "two", "12", "a"; empty for "several". */
  static OptionalInt count(Match match) {
    Optional<String> word = match.form("number");
    if (word.isPresent()) {
      return org.whoseword.parse.NumberWords.find(word.get());
    }
    return match.has("figure") ? match.number("figure") : match.number("article");
  }

  static Period shifted(LocalDate day, String unit, int steps, String anchor) {
    return switch (unit) {
      case "D" -> Period.day(day.plusDays(steps), anchor);
      case "W", "FN" -> Period.week(day.plusWeeks(unit.equals("FN") ? 2L * steps : steps), anchor);
      case "M" -> Period.month(YearMonth.from(day).plusMonths(steps), anchor);
      case "Y" -> Period.year(day.getYear() + steps, anchor);
      case "DE" -> Period.decade(Math.floorDiv(day.getYear() + 10 * steps, 10) * 10, anchor);
      case "CE" -> Period.century(Math.floorDiv(day.getYear(), 100) + steps, anchor);
      case "H", "MIN", "S" -> Period.day(day, anchor);
      default -> Period.open(Type.DATE, open(unit), granularity(unit));
    };
  }

  /** The day so many units before another; empty for units of the clock. */
  static Optional<LocalDate> back(LocalDate day, String unit, int count) {
    return switch (unit) {
      case "D" -> Optional.of(day.minusDays(count));
      case "W" -> Optional.of(day.minusWeeks(count));
      case "FN" -> Optional.of(day.minusWeeks(2L * count));
      case "M" -> Optional.of(day.minusMonths(count));
      case "Y" -> Optional.of(day.minusYears(count));
      case "DE" -> Optional.of(day.minusYears(10L * count));
      default -> Optional.empty();
    };
  }

  static String open(String unit) {
    return switch (unit) {
      case "W", "FN" -> "XXXX-WXX";
      case "M" -> "XXXX-XX";
      case "Y" -> "XXXX";
      case "DE" -> "XXX";
      case "CE" -> "XX";
      default -> "XXXX-XX-XX";
    };
  }

  /** TIMEX3's letters for a unit and how many of it: "P2W", "PT30M", "P1DE". */
  static String length(String count, String unit) {
    boolean clock = unit.equals("H") || unit.equals("MIN") || unit.equals("S");
    String letter = unit.equals("MIN") ? "M" : unit.equals("FN") ? "W" : unit;
    boolean fortnights = unit.equals("FN") && !count.equals("X") && !count.contains(".");
    String many = fortnights ? String.valueOf(2 * Integer.parseInt(count)) : count;
    return String.format(Locale.ROOT, "P%s%s%s", clock ? "T" : "", many, letter);
  }

  static Granularity granularity(String unit) {
    return switch (unit) {
      case "S", "MIN", "H" -> Granularity.HOUR;
      case "D" -> Granularity.DAY;
      case "W", "FN" -> Granularity.WEEK;
      case "M" -> Granularity.MONTH;
      case "Y" -> Granularity.YEAR;
      case "DE" -> Granularity.DECADE;
      case "CE" -> Granularity.CENTURY;
      default -> Granularity.UNKNOWN;
    };
  }
}
