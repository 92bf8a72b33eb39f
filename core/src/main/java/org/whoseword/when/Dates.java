package org.whoseword.when;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.whoseword.when.TimeSpan.Granularity;
import org.whoseword.when.TimeSpan.Type;

/**
 * Expressions with a calendar name or number of their own: days, months, seasons, years, decades.
 */
final class Dates {

  private static final Set<String> LAST = Set.of("last", "past", "previous");
  private static final Set<String> THIS = Set.of("this", "current");
  private static final Set<String> NEXT = Set.of("next", "coming", "following");
  private static final Set<String> PARTS = Set.of("early", "late", "earlier", "later", "mid");

  private Dates() {}

  /** "October 14, 2016", "14 October", "the 14th of October", "2016-10-14". */
  static Optional<Expressions.Found> calendarDate(Expressions.Context c, int i) {
    String form = c.form(i);
    if (form.matches("[12]\\d{3}-\\d{2}-\\d{2}")) {
      return date(() -> LocalDate.parse(form))
          .map(day -> new Expressions.Found(i, i, Period.day(day, "itself"), "when.iso"));
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
      int comma = c.form(last + 1).equals(",") ? 1 : 0;
      OptionalInt year = Words.year(c.form(last + 1 + comma));
      return dayOf(
          c, i, year.isPresent() ? last + 1 + comma : last, second.get(), first.getAsInt(), year);
    }
    return Optional.empty();
  }

  private static Optional<Expressions.Found> dayOf(
      Expressions.Context c, int first, int last, Month month, int day, OptionalInt year) {
    if (year.isPresent()) {
      return date(() -> LocalDate.of(year.getAsInt(), month, day))
          .map(
              found ->
                  new Expressions.Found(first, last, Period.day(found, "itself"), "when.date"));
    }
    if (c.history().isPresent()) {
      int told = c.yearOf(month);
      return date(() -> LocalDate.of(told, month, day))
          .map(found -> new Expressions.Found(first, last, Period.day(found, "text"), "when.date"));
    }
    if (c.published().isEmpty()) {
      String value = String.format(Locale.ROOT, "XXXX-%02d-%02d", month.getValue(), day);
      return Optional.of(
          new Expressions.Found(
              first, last, Period.open(Type.DATE, value, Granularity.DAY), "when.date"));
    }
    LocalDate published = c.published().get();
    return date(() -> LocalDate.of(published.getYear(), month, day))
        .map(found -> nearest(c, found, published))
        .map(
            found ->
                new Expressions.Found(first, last, Period.day(found, "publication"), "when.date"));
  }

  /** A date without a year is the last such day, or the next one where the clause looks ahead. */
  private static LocalDate nearest(Expressions.Context c, LocalDate found, LocalDate published) {
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

  /** "last summer", "the spring of 2014", "winter 2012". */
  static Optional<Expressions.Found> season(Expressions.Context c, int i) {
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
          new Expressions.Found(
              i, at + 1 + of, season(season.get(), year.getAsInt(), "itself"), "when.season"));
    }
    if (at == i && c.form(at).equals("fall") && (!c.form(i - 1).equals("the") || of == 1)) {
      return Optional.empty();
    }
    if (c.history().isPresent()) {
      Period told = season(season.get(), c.history().get().getYear(), "text");
      return Optional.of(new Expressions.Found(i, at, told, "when.season"));
    }
    if (at == i) {
      return Optional.empty();
    }
    if (c.published().isEmpty()) {
      Period open = Period.open(Type.DATE, "XXXX-" + season.get(), Granularity.SEASON);
      return Optional.of(new Expressions.Found(i, at, open, "when.season"));
    }
    int steps = LAST.contains(c.form(i)) ? -1 : NEXT.contains(c.form(i)) ? 1 : 0;
    Period found = season(season.get(), c.published().get().getYear(), "publication");
    boolean past = found.latest().orElseThrow().isBefore(c.published().get());
    int years = steps < 0 && !past ? -1 : steps > 0 && past ? 1 : 0;
    return Optional.of(
        new Expressions.Found(
            i,
            at,
            season(season.get(), c.published().get().getYear() + years, "publication"),
            "when.season"));
  }

  /** Northern seasons by whole months; winter is that which begins in December of the year. */
  static Period season(String season, int year, String anchor) {
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
  static Optional<Expressions.Found> month(Expressions.Context c, int i) {
    boolean part = PARTS.contains(c.form(i)) && Words.month(c.form(i + 1)).isPresent();
    int at = part ? i + 1 : i;
    Optional<Month> month = Words.month(c.form(at));
    if (month.isEmpty() || !c.sentence().get(at).isProper()) {
      return Optional.empty();
    }
    int of = c.form(at + 1).equals("of") || c.form(at + 1).equals(",") ? 1 : 0;
    OptionalInt year = Words.year(c.form(at + 1 + of));
    if (year.isPresent()) {
      Period found = Period.month(YearMonth.of(year.getAsInt(), month.get()), "itself");
      Period meant = part ? found.part(c.form(i)) : found;
      return Optional.of(new Expressions.Found(i, at + 1 + of, meant, "when.month"));
    }
    String before = c.form(i - 1);
    boolean plain =
        Set.of("in", "since", "until", "by", "of", "during", "from", "to", "last").contains(before);
    boolean named = i > 0 && c.sentence().get(i - 1).isProper();
    if (!plain && !part && (named || c.history().isEmpty())) {
      return Optional.empty();
    }
    Period period = Units.relativeMonth(c, month.get(), 0);
    boolean ahead =
        period.earliest().filter(day -> day.isAfter(c.published().orElse(day))).isPresent();
    if (ahead && c.history().isEmpty() && !c.ahead()) {
      period = Units.relativeMonth(c, month.get(), -1);
    }
    if (part) {
      period = period.part(c.form(i));
    }
    return Optional.of(new Expressions.Found(i, at, period, "when.month"));
  }

  /** "in 2014", "the 1990s", "early 2012". */
  static Optional<Expressions.Found> year(Expressions.Context c, int i) {
    int at = PARTS.contains(c.form(i)) && Words.year(c.form(i + 1)).isPresent() ? i + 1 : i;
    String form = c.form(at);
    if (form.matches("[12]\\d{2}0s")) {
      int first = Integer.parseInt(form.substring(0, 4));
      return Optional.of(
          new Expressions.Found(i, at, Period.decade(first, "itself"), "when.decade"));
    }
    Optional<Expressions.Found> before = beforeChrist(c, i, at);
    if (before.isPresent()) {
      return before;
    }
    OptionalInt year = Words.year(form);
    if (year.isEmpty() || year.getAsInt() < 1700 && c.history().isEmpty()) {
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
    if (!said && at == i && (!recent || !unit) && !standsAlone(c, at)) {
      return Optional.empty();
    }
    boolean set = Set.of("in", "since", "by", "during", "until").contains(c.form(at - 1));
    if (!set && unit && c.sentence().get(c.sentence().get(at).head()).tag().equals("NNS")) {
      // "2000 troops" are no year.
      return Optional.empty();
    }
    Period found = Period.year(year.getAsInt(), "itself");
    Period meant = at == i ? found : found.part(c.form(i));
    return Optional.of(new Expressions.Found(i, at, meant, "when.year"));
  }

  /** "490 BC", "44 B.C."; no day is told for it. */
  private static Optional<Expressions.Found> beforeChrist(Expressions.Context c, int i, int at) {
    boolean era = Set.of("bc", "b.c.", "b.c", "bce").contains(c.form(at + 1));
    OptionalInt year = Words.number(c.form(at));
    if (!era || year.isEmpty() || year.getAsInt() == 0 || !Words.isDigits(c.form(at), 1, 4)) {
      return Optional.empty();
    }
    String value = String.format(Locale.ROOT, "BC%04d", year.getAsInt());
    return Optional.of(
        new Expressions.Found(
            i, at + 1, Period.open(Type.DATE, value, Granularity.YEAR), "when.bc"));
  }

  /** In a report of times long past four figures that count nothing are a year. */
  private static boolean standsAlone(Expressions.Context c, int at) {
    String next = at + 1 < c.sentence().size() ? c.sentence().get(at + 1).tag() : "";
    boolean counts = next.startsWith("NN") || next.startsWith("JJ") || next.equals("CD");
    return c.history().isPresent()
        && !counts
        && !Set.of("$", "€", "£", "#").contains(c.form(at - 1));
  }
}
