package org.whoseword.when;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.whoseword.when.TimeSpan.Granularity;
import org.whoseword.when.TimeSpan.Type;

/** Whole units of time, counted from somewhere: last week, two months ago, every day. */
final class Units {

  private static final Set<String> LAST = Set.of("last", "past", "previous");
  private static final Set<String> THIS = Set.of("this", "current");
  private static final Set<String> NEXT = Set.of("next", "coming", "following");
  private static final Set<String> EVERY = Set.of("every", "each");
  private static final Set<String> PARTS = Set.of("early", "late", "earlier", "later", "mid");

  private Units() {}

  /** "earlier in the week", "earlier this week", "later this month", "at the weekend". */
  static Optional<Expressions.Found> week(Expressions.Context c, int i) {
    boolean part = PARTS.contains(c.form(i));
    int next = part ? i + 1 : i;
    if (part && c.form(next).equals("in") && c.form(next + 1).equals("the")) {
      next += 2;
    } else if (part && THIS.contains(c.form(next))) {
      next += 1;
    } else if (c.form(i).equals("over") || c.form(i).equals("at")) {
      if (c.form(i + 1).equals("the") && c.form(i + 2).equals("weekend")) {
        return Optional.of(new Expressions.Found(i + 1, i + 2, Days.weekend(c, 0), "when.weekend"));
      }
      return Optional.empty();
    } else {
      return Optional.empty();
    }
    Optional<String> unit = Words.unit(c.lemma(next));
    int last = next;
    return unit.map(
        letter ->
            new Expressions.Found(
                i, last, part(c, letter, c.form(i).equals("later")), "when.part"));
  }

  private static Period part(Expressions.Context c, String unit, boolean later) {
    // What comes later has not come yet, whatever the tense: "later this weekend" on a Monday.
    boolean ahead = later || c.ahead();
    Optional<LocalDate> from = c.history().or(c::published);
    Period whole =
        unit(
            new Expressions.Context(c.sentence(), from, c.told(), c.history(), () -> ahead),
            unit,
            0);
    if (c.published().isEmpty() || c.history().isPresent()) {
      return whole;
    }
    LocalDate published = c.published().get();
    if (later) {
      return new Period(
          Type.DATE,
          whole.value(),
          c.published(),
          whole.latest(),
          whole.granularity(),
          "publication");
    }
    return whole.until(published);
  }

  /** "last week", "this month", "next year", "the past three days", "the previous day". */
  static Optional<Expressions.Found> relativeUnit(Expressions.Context c, int i) {
    String form = c.form(i);
    boolean last = LAST.contains(form);
    boolean next = NEXT.contains(form);
    if (!last && !next && !THIS.contains(form)) {
      return Optional.empty();
    }
    OptionalInt count = Words.number(c.form(i + 1));
    Optional<String> counted = count.isPresent() ? Words.unit(c.lemma(i + 2)) : Optional.empty();
    if (counted.isPresent()) {
      String value = "P" + count.getAsInt() + letter(counted.get());
      return Optional.of(
          new Expressions.Found(
              i,
              i + 2,
              Period.open(Type.DURATION, value, granularity(counted.get())),
              "when.span"));
    }
    int steps = last ? -1 : next ? 1 : 0;
    Optional<String> unit = Words.unit(c.lemma(i + 1));
    if (unit.isPresent() && c.sentence().get(i + 1).tag().endsWith("S")) {
      // "the coming years": some of them, and nobody knows how many.
      return Optional.of(
          new Expressions.Found(
              i,
              i + 1,
              Period.open(Type.DURATION, Vague.some(unit.get()), granularity(unit.get())),
              "when.span"));
    }
    if (unit.isPresent()) {
      if (unit.get().equals("D") && (form.equals("previous") || form.equals("following"))) {
        return Optional.of(
            new Expressions.Found(i, i + 1, Days.nextDay(c, steps), "when.told-day"));
      }
      if (c.form(i + 1).equals("night") || unit.get().equals("D")) {
        return c.form(i + 1).equals("night")
            ? Optional.of(Days.night(c, i, steps))
            : Optional.empty();
      }
      return Optional.of(new Expressions.Found(i, i + 1, unit(c, unit.get(), steps), "when.unit"));
    }
    if (Words.isDaypart(c.form(i + 1)) && steps == 0) {
      return Optional.of(
          new Expressions.Found(
              i, i + 1, Days.dayFromPublication(c, 0, c.form(i + 1)), "when.today"));
    }
    Optional<Month> month = Words.month(c.form(i + 1));
    return month.map(
        m -> new Expressions.Found(i, i + 1, relativeMonth(c, m, steps), "when.month"));
  }

  static Period relativeMonth(Expressions.Context c, Month month, int steps) {
    if (c.history().isPresent()) {
      return Period.month(YearMonth.of(c.yearOf(month) + steps, month), "text");
    }
    if (c.published().isEmpty()) {
      return Period.open(
          Type.DATE, String.format(Locale.ROOT, "XXXX-%02d", month.getValue()), Granularity.MONTH);
    }
    YearMonth now = YearMonth.from(c.published().get());
    YearMonth found = YearMonth.of(now.getYear(), month);
    if (steps < 0 && !found.isBefore(now)) {
      found = found.minusYears(1);
    } else if (steps > 0 && !found.isAfter(now)) {
      found = found.plusYears(1);
    }
    return Period.month(found, "publication");
  }

  private static Period unit(Expressions.Context c, String unit, int steps) {
    Granularity granularity = granularity(unit);
    if (c.published().isEmpty()) {
      return Period.open(Type.DATE, open(unit), granularity);
    }
    LocalDate published = c.published().get();
    return switch (unit) {
      case "W" -> Period.week(published.plusWeeks(steps), "publication");
      case "WE" -> Days.weekend(c, steps);
      case "M" -> Period.month(YearMonth.from(published).plusMonths(steps), "publication");
      case "Y" -> Period.year(published.getYear() + steps, "publication");
      case "DE" -> Period.decade((published.getYear() / 10 + steps) * 10, "publication");
      case "D" -> Period.day(published.plusDays(steps), "publication");
      default -> Period.open(Type.DATE, open(unit), granularity);
    };
  }

  /** "two weeks ago", "three days earlier", and lengths of time: "six months". */
  static Optional<Expressions.Found> ago(Expressions.Context c, int i) {
    OptionalInt number = Words.number(c.form(i));
    Optional<String> unit = Words.unit(c.lemma(i + 1));
    if (number.isEmpty() || unit.isEmpty() || unit.get().equals("WE")) {
      return Optional.empty();
    }
    int count = number.getAsInt();
    String after = c.form(i + 2);
    if (after.equals("ago") || after.equals("earlier") || after.equals("later")) {
      int steps = after.equals("later") ? count : -count;
      Optional<LocalDate> from = after.equals("ago") ? c.published() : c.reference();
      String anchor = after.equals("ago") ? "publication" : "text";
      Period period =
          from.map(day -> shifted(day, unit.get(), steps, anchor))
              .orElse(Period.open(Type.DATE, open(unit.get()), granularity(unit.get())));
      return Optional.of(new Expressions.Found(i, i + 2, period, "when." + after));
    }
    boolean article = c.form(i).equals("a") || c.form(i).equals("an");
    boolean length =
        Set.of("for", "within", "after", "about", "than", "nearly", "almost", "over", "under", "in")
            .contains(c.form(i - 1));
    if (article && !length || after.equals("old") || after.startsWith("-")) {
      return Optional.empty();
    }
    String value = value(count, unit.get());
    return Optional.of(
        new Expressions.Found(
            i, i + 1, Period.open(Type.DURATION, value, granularity(unit.get())), "when.duration"));
  }

  private static String value(int count, String unit) {
    boolean clock = unit.equals("H") || unit.equals("MIN") || unit.equals("S");
    return "P" + (clock ? "T" : "") + (unit.equals("FN") ? 2 * count : count) + letter(unit);
  }

  static Period shifted(LocalDate day, String unit, int steps, String anchor) {
    return switch (unit) {
      case "D" -> Period.day(day.plusDays(steps), anchor);
      case "W", "FN" -> Period.week(day.plusWeeks(unit.equals("FN") ? 2L * steps : steps), anchor);
      case "M" -> Period.month(YearMonth.from(day).plusMonths(steps), anchor);
      case "Y" -> Period.year(day.getYear() + steps, anchor);
      case "DE" -> Period.decade((day.getYear() + 10 * steps) / 10 * 10, anchor);
      case "H", "MIN", "S" -> Period.day(day, anchor);
      default -> Period.open(Type.DATE, open(unit), granularity(unit));
    };
  }

  /** "every day", "daily", "each week". */
  static Optional<Expressions.Found> set(Expressions.Context c, int i) {
    Optional<String> unit =
        EVERY.contains(c.form(i)) ? Words.unit(c.lemma(i + 1)) : Optional.empty();
    if (unit.isPresent()) {
      String value = value(1, unit.get());
      return Optional.of(
          new Expressions.Found(
              i, i + 1, Period.open(Type.SET, value, granularity(unit.get())), "when.set"));
    }
    String adverb =
        switch (c.form(i)) {
          case "daily" -> "P1D";
          case "weekly" -> "P1W";
          case "monthly" -> "P1M";
          case "annually", "yearly" -> "P1Y";
          default -> "";
        };
    return adverb.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Expressions.Found(
                i, i, Period.open(Type.SET, adverb, Granularity.UNKNOWN), "when.set"));
  }

  static String open(String unit) {
    return switch (unit) {
      case "W" -> "XXXX-WXX";
      case "M" -> "XXXX-XX";
      case "Y" -> "XXXX";
      case "DE" -> "XXX";
      case "CE" -> "XX";
      default -> "XXXX-XX-XX";
    };
  }

  static String letter(String unit) {
    return switch (unit) {
      case "MIN" -> "M";
      case "WE" -> "WE";
      case "FN" -> "W";
      case "DE" -> "DE";
      case "CE" -> "CE";
      default -> unit;
    };
  }

  /** A unit in the names of rules. */
  static String name(String unit) {
    return granularity(unit).name().toLowerCase(Locale.ROOT);
  }

  static Granularity granularity(String unit) {
    return switch (unit) {
      case "S", "MIN", "H" -> Granularity.HOUR;
      case "D", "WE" -> Granularity.DAY;
      case "W", "FN" -> Granularity.WEEK;
      case "M" -> Granularity.MONTH;
      case "Y" -> Granularity.YEAR;
      case "DE" -> Granularity.DECADE;
      case "CE" -> Granularity.CENTURY;
      default -> Granularity.UNKNOWN;
    };
  }
}
