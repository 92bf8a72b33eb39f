package org.whoseword.when;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.whoseword.parse.Sentence;
import org.whoseword.when.TimeSpan.Granularity;
import org.whoseword.when.TimeSpan.Type;

/** The grammar of time expressions: what begins at a token, how far it reaches, what it means. */
final class Expressions {

  private static final Set<String> LAST = Set.of("last", "past", "previous");
  private static final Set<String> THIS = Set.of("this", "current");
  private static final Set<String> NEXT = Set.of("next", "coming", "following");
  private static final Set<String> EVERY = Set.of("every", "each");
  private static final Set<String> PARTS = Set.of("early", "late", "earlier", "later", "mid");

  private Expressions() {}

  /**
   * What an expression is read against.
   *
   * @param told the last day that the text itself named
   * @param ahead whether the clause speaks of the future
   */
  record Context(
      Sentence sentence, Optional<LocalDate> published, Optional<LocalDate> told, boolean ahead) {

    String form(int token) {
      return token >= 0 && token < sentence.size()
          ? sentence.get(token).form().toLowerCase(Locale.ROOT)
          : "";
    }

    String lemma(int token) {
      return token >= 0 && token < sentence.size() ? sentence.get(token).lemma() : "";
    }
  }

  /** An expression over tokens {@code first} to {@code last}, both included. */
  record Found(int first, int last, Period period, String rule) {}

  /** The longest expression that begins at a token. */
  static Optional<Found> at(Context c, int i) {
    return calendarDate(c, i)
        .or(() -> week(c, i))
        .or(() -> relativeUnit(c, i))
        .or(() -> weekday(c, i))
        .or(() -> today(c, i))
        .or(() -> ago(c, i))
        .or(() -> season(c, i))
        .or(() -> month(c, i))
        .or(() -> year(c, i))
        .or(() -> clock(c, i))
        .or(() -> set(c, i));
  }

  /** "October 14, 2016", "14 October", "the 14th of October", "2016-10-14". */
  private static Optional<Found> calendarDate(Context c, int i) {
    String form = c.form(i);
    if (form.matches("[12]\\d{3}-\\d{2}-\\d{2}")) {
      return date(() -> LocalDate.parse(form))
          .map(day -> new Found(i, i, Period.day(day, "itself"), "when.iso"));
    }
    Optional<Month> month = Words.month(form);
    OptionalInt day = Words.dayOfMonth(c.form(i + 1));
    if (month.isPresent() && day.isPresent()) {
      int last = i + 1;
      int comma = c.form(last + 1).equals(",") ? 1 : 0;
      OptionalInt year = Words.year(c.form(last + 1 + comma));
      if (year.isPresent()) {
        last += 1 + comma;
      }
      return dayOf(c, i, last, month.get(), day.getAsInt(), year);
    }
    OptionalInt first = Words.dayOfMonth(form);
    int of = c.form(i + 1).equals("of") ? 1 : 0;
    Optional<Month> second = Words.month(c.form(i + 1 + of));
    if (first.isPresent() && second.isPresent()) {
      int last = i + 1 + of;
      OptionalInt year = Words.year(c.form(last + 1));
      return dayOf(c, i, year.isPresent() ? last + 1 : last, second.get(), first.getAsInt(), year);
    }
    return Optional.empty();
  }

  private static Optional<Found> dayOf(
      Context c, int first, int last, Month month, int day, OptionalInt year) {
    if (year.isPresent()) {
      return date(() -> LocalDate.of(year.getAsInt(), month, day))
          .map(found -> new Found(first, last, Period.day(found, "itself"), "when.date"));
    }
    if (c.published().isEmpty()) {
      String value = String.format(Locale.ROOT, "XXXX-%02d-%02d", month.getValue(), day);
      return Optional.of(
          new Found(first, last, Period.open(Type.DATE, value, Granularity.DAY), "when.date"));
    }
    LocalDate published = c.published().get();
    return date(() -> LocalDate.of(published.getYear(), month, day))
        .map(found -> nearest(c, found, published))
        .map(found -> new Found(first, last, Period.day(found, "publication"), "when.date"));
  }

  /** A date without a year is the last such day, or the next one where the clause looks ahead. */
  private static LocalDate nearest(Context c, LocalDate found, LocalDate published) {
    if (!c.ahead() && found.isAfter(published.plusDays(60))) {
      return found.minusYears(1);
    }
    if (c.ahead() && found.isBefore(published)) {
      return found.plusYears(1);
    }
    return found;
  }

  private static Optional<LocalDate> date(java.util.function.Supplier<LocalDate> made) {
    try {
      return Optional.of(made.get());
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** "earlier in the week", "earlier this week", "later this month", "at the weekend". */
  private static Optional<Found> week(Context c, int i) {
    boolean part = PARTS.contains(c.form(i));
    int next = part ? i + 1 : i;
    if (part && c.form(next).equals("in") && c.form(next + 1).equals("the")) {
      next += 2;
    } else if (part && THIS.contains(c.form(next))) {
      next += 1;
    } else if (c.form(i).equals("over") || c.form(i).equals("at")) {
      if (c.form(i + 1).equals("the") && c.form(i + 2).equals("weekend")) {
        return Optional.of(new Found(i + 1, i + 2, weekend(c, 0), "when.weekend"));
      }
      return Optional.empty();
    } else {
      return Optional.empty();
    }
    Optional<String> unit = Words.unit(c.lemma(next));
    int last = next;
    return unit.map(
        letter -> new Found(i, last, part(c, letter, c.form(i).equals("later")), "when.part"));
  }

  private static Period part(Context c, String unit, boolean later) {
    // What comes later has not come yet, whatever the tense: "later this weekend" on a Monday.
    boolean ahead = later || c.ahead();
    Period whole = unit(new Context(c.sentence(), c.published(), c.told(), ahead), unit, 0);
    if (c.published().isEmpty()) {
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
  private static Optional<Found> relativeUnit(Context c, int i) {
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
          new Found(
              i,
              i + 2,
              Period.open(Type.DURATION, value, granularity(counted.get())),
              "when.span"));
    }
    int steps = last ? -1 : next ? 1 : 0;
    Optional<String> unit = Words.unit(c.lemma(i + 1));
    if (unit.isPresent()) {
      if (unit.get().equals("D") && (form.equals("previous") || form.equals("following"))) {
        return Optional.of(new Found(i, i + 1, nextDay(c, steps), "when.told-day"));
      }
      if (c.form(i + 1).equals("night") || unit.get().equals("D")) {
        return c.form(i + 1).equals("night") ? Optional.of(night(c, i, steps)) : Optional.empty();
      }
      return Optional.of(new Found(i, i + 1, unit(c, unit.get(), steps), "when.unit"));
    }
    if (Words.isDaypart(c.form(i + 1)) && steps == 0) {
      return Optional.of(
          new Found(i, i + 1, dayFromPublication(c, 0, c.form(i + 1)), "when.today"));
    }
    Optional<Month> month = Words.month(c.form(i + 1));
    return month.map(m -> new Found(i, i + 1, relativeMonth(c, m, steps), "when.month"));
  }

  private static Found night(Context c, int i, int steps) {
    return new Found(i, i + 1, dayFromPublication(c, steps, "night"), "when.night");
  }

  private static Period nextDay(Context c, int steps) {
    return c.told()
        .map(day -> Period.day(day.plusDays(steps), "text"))
        .orElse(Period.open(Type.DATE, "XXXX-XX-XX", Granularity.DAY));
  }

  private static Period relativeMonth(Context c, Month month, int steps) {
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

  private static Period unit(Context c, String unit, int steps) {
    Granularity granularity = granularity(unit);
    if (c.published().isEmpty()) {
      return Period.open(Type.DATE, open(unit), granularity);
    }
    LocalDate published = c.published().get();
    return switch (unit) {
      case "W" -> Period.week(published.plusWeeks(steps), "publication");
      case "WE" -> weekend(c, steps);
      case "M" -> Period.month(YearMonth.from(published).plusMonths(steps), "publication");
      case "Y" -> Period.year(published.getYear() + steps, "publication");
      case "DE" -> Period.decade((published.getYear() / 10 + steps) * 10, "publication");
      case "D" -> Period.day(published.plusDays(steps), "publication");
      default -> Period.open(Type.DATE, open(unit), granularity);
    };
  }

  private static Period weekend(Context c, int steps) {
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
  private static Optional<Found> weekday(Context c, int i) {
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
    Optional<Found> full = calendarDate(c, last + 1 + comma);
    if (full.isPresent()) {
      return Optional.of(new Found(i, full.get().last(), full.get().period(), full.get().rule()));
    }
    return Optional.of(new Found(i, last, weekday(c, day.get(), steps, part), "when.weekday"));
  }

  private static Period weekday(Context c, DayOfWeek day, int steps, String part) {
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
  private static Optional<Found> today(Context c, int i) {
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
    return Optional.of(new Found(i, last, dayFromPublication(c, days, part), "when.today"));
  }

  private static Period dayFromPublication(Context c, int days, String part) {
    return c.published()
        .map(day -> withPart(Period.day(day.plusDays(days), "publication"), part))
        .orElse(
            Period.open(
                part.isEmpty() ? Type.DATE : Type.TIME,
                "XXXX-XX-XX" + suffix(part),
                Granularity.DAY));
  }

  /** "two weeks ago", "three days earlier", and lengths of time: "six months". */
  private static Optional<Found> ago(Context c, int i) {
    OptionalInt number = Words.number(c.form(i));
    Optional<String> unit = Words.unit(c.lemma(i + 1));
    if (number.isEmpty() || unit.isEmpty() || unit.get().equals("WE")) {
      return Optional.empty();
    }
    int count = number.getAsInt();
    String after = c.form(i + 2);
    if (after.equals("ago") || after.equals("earlier") || after.equals("later")) {
      int steps = after.equals("later") ? count : -count;
      Optional<LocalDate> from = after.equals("ago") ? c.published() : c.told();
      String anchor = after.equals("ago") ? "publication" : "text";
      Period period =
          from.map(day -> shifted(day, unit.get(), steps, anchor))
              .orElse(Period.open(Type.DATE, open(unit.get()), granularity(unit.get())));
      return Optional.of(new Found(i, i + 2, period, "when." + after));
    }
    boolean article = c.form(i).equals("a") || c.form(i).equals("an");
    if (article || after.equals("old") || after.startsWith("-")) {
      return Optional.empty();
    }
    String value = value(count, unit.get());
    return Optional.of(
        new Found(
            i, i + 1, Period.open(Type.DURATION, value, granularity(unit.get())), "when.duration"));
  }

  private static String value(int count, String unit) {
    boolean clock = unit.equals("H") || unit.equals("MIN") || unit.equals("S");
    return "P" + (clock ? "T" : "") + (unit.equals("FN") ? 2 * count : count) + letter(unit);
  }

  private static Period shifted(LocalDate day, String unit, int steps, String anchor) {
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

  /** "last summer", "the spring of 2014", "winter 2012". */
  private static Optional<Found> season(Context c, int i) {
    int at =
        LAST.contains(c.form(i)) || NEXT.contains(c.form(i)) || THIS.contains(c.form(i))
            ? i + 1
            : i;
    Optional<String> season = Words.season(c.form(at));
    if (season.isEmpty() || !c.sentence().get(at).isNoun()) {
      return Optional.empty();
    }
    int of = c.form(at + 1).equals("of") ? 1 : 0;
    OptionalInt year = Words.year(c.form(at + 1 + of));
    if (year.isPresent()) {
      return Optional.of(
          new Found(
              i, at + 1 + of, season(season.get(), year.getAsInt(), "itself"), "when.season"));
    }
    if (at == i) {
      return Optional.empty();
    }
    if (c.published().isEmpty()) {
      Period open = Period.open(Type.DATE, "XXXX-" + season.get(), Granularity.SEASON);
      return Optional.of(new Found(i, at, open, "when.season"));
    }
    int steps = LAST.contains(c.form(i)) ? -1 : NEXT.contains(c.form(i)) ? 1 : 0;
    Period found = season(season.get(), c.published().get().getYear(), "publication");
    boolean past = found.latest().orElseThrow().isBefore(c.published().get());
    int years = steps < 0 && !past ? -1 : steps > 0 && past ? 1 : 0;
    return Optional.of(
        new Found(
            i,
            at,
            season(season.get(), c.published().get().getYear() + years, "publication"),
            "when.season"));
  }

  /** Northern seasons by whole months; winter is that which begins in December of the year. */
  private static Period season(String season, int year, String anchor) {
    int first =
        switch (season) {
          case "SP" -> 3;
          case "SU" -> 6;
          case "FA" -> 9;
          default -> 12;
        };
    LocalDate start = LocalDate.of(year, first, 1);
    return Period.date(
        String.format(Locale.ROOT, "%04d-%s", year, season),
        start,
        start.plusMonths(3).minusDays(1),
        Granularity.SEASON,
        anchor);
  }

  /** "October 2016", "in October", "early March". */
  private static Optional<Found> month(Context c, int i) {
    boolean part = PARTS.contains(c.form(i)) && Words.month(c.form(i + 1)).isPresent();
    int at = part ? i + 1 : i;
    Optional<Month> month = Words.month(c.form(at));
    if (month.isEmpty() || !c.sentence().get(at).isProper()) {
      return Optional.empty();
    }
    int of = c.form(at + 1).equals("of") || c.form(at + 1).equals(",") ? 1 : 0;
    OptionalInt year = Words.year(c.form(at + 1 + of));
    if (year.isPresent()) {
      YearMonth found = YearMonth.of(year.getAsInt(), month.get());
      return Optional.of(new Found(i, at + 1 + of, Period.month(found, "itself"), "when.month"));
    }
    String before = c.form(i - 1);
    boolean plain =
        Set.of("in", "since", "until", "by", "of", "during", "from", "to", "last").contains(before);
    if (!plain && !part) {
      return Optional.empty();
    }
    Period period = relativeMonth(c, month.get(), 0);
    boolean ahead =
        period.earliest().filter(day -> day.isAfter(c.published().orElse(day))).isPresent();
    if (ahead && !c.ahead()) {
      period = relativeMonth(c, month.get(), -1);
    }
    return Optional.of(new Found(i, at, period, "when.month"));
  }

  /** "in 2014", "the 1990s", "early 2012". */
  private static Optional<Found> year(Context c, int i) {
    int at = PARTS.contains(c.form(i)) && Words.year(c.form(i + 1)).isPresent() ? i + 1 : i;
    String form = c.form(at);
    if (form.matches("[12]\\d{2}0s")) {
      int first = Integer.parseInt(form.substring(0, 4));
      return Optional.of(new Found(i, at, Period.decade(first, "itself"), "when.decade"));
    }
    OptionalInt year = Words.year(form);
    if (year.isEmpty() || year.getAsInt() < 1700) {
      return Optional.empty();
    }
    boolean unit =
        c.sentence().get(at).head() > at && c.sentence().get(c.sentence().get(at).head()).isNoun();
    boolean said =
        Set.of(
                "in", "since", "until", "by", "of", "during", "from", "to", "between", "and", "(",
                "year", "after", "before")
            .contains(c.form(at - 1));
    boolean recent = year.getAsInt() >= 1900 && year.getAsInt() < 2100;
    if (!said && at == i && (!recent || !unit)) {
      return Optional.empty();
    }
    if (unit && c.sentence().get(c.sentence().get(at).head()).tag().equals("NNS")) {
      // "2000 troops" are no year.
      return Optional.empty();
    }
    return Optional.of(new Found(i, at, Period.year(year.getAsInt(), "itself"), "when.year"));
  }

  /** "10:30 a.m.", "7.06am", "noon". */
  private static Optional<Found> clock(Context c, int i) {
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
    return Optional.of(
        new Found(i, last, Period.open(Type.TIME, value, Granularity.HOUR), "when.clock"));
  }

  /** "every day", "daily", "each week". */
  private static Optional<Found> set(Context c, int i) {
    Optional<String> unit =
        EVERY.contains(c.form(i)) ? Words.unit(c.lemma(i + 1)) : Optional.empty();
    if (unit.isPresent()) {
      String value = value(1, unit.get());
      return Optional.of(
          new Found(i, i + 1, Period.open(Type.SET, value, granularity(unit.get())), "when.set"));
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
            new Found(i, i, Period.open(Type.SET, adverb, Granularity.UNKNOWN), "when.set"));
  }

  private static String open(String unit) {
    return switch (unit) {
      case "W" -> "XXXX-WXX";
      case "M" -> "XXXX-XX";
      case "Y" -> "XXXX";
      case "DE" -> "XXX";
      case "CE" -> "XX";
      default -> "XXXX-XX-XX";
    };
  }

  private static String letter(String unit) {
    return switch (unit) {
      case "MIN" -> "M";
      case "WE" -> "WE";
      case "FN" -> "W";
      case "DE" -> "DE";
      case "CE" -> "CE";
      default -> unit;
    };
  }

  private static Granularity granularity(String unit) {
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
