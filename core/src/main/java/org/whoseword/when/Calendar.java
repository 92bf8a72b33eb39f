package org.whoseword.when;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import org.whoseword.parse.Token;
import org.whoseword.when.TimeSpan.Granularity;
import org.whoseword.when.TimeSpan.Type;

/** Days, months, years, decades and centuries that say their number or name. */
final class Calendar {

  /** Days after publication in which a date without a year still is this year's. */
  private static final int SOON = 60;

  private static final Set<String> IN =
      Set.of(
          "in", "since", "until", "by", "of", "during", "from", "to", "between", "and", "(", "year",
          "after", "before", "for", "through", "till", ",", "-", "–", "early", "late", "mid",
          "earlier", "later");

  private static final Set<String> SURE = Set.of("in", "since", "by", "during", "until");

  private static final Set<String> MONTHLY =
      Set.of(
          "in", "since", "until", "by", "of", "during", "from", "to", "last", "before", "after",
          "for", "through", "till", "and", "between", "-", "–", "(", "early", "late", "mid",
          "earlier", "later");

  /** Months that are verbs and nouns too. */
  private static final Set<String> VERBS = Set.of("march", "may");

  private static final Set<String> DEFINITE =
      Set.of("the", "its", "their", "his", "her", "a", "'s");

  private Calendar() {}

  static Optional<Period> iso(Match match, Setting setting) {
    String written = match.form("iso").orElseThrow().replace('/', '-');
    return day(() -> LocalDate.parse(written)).map(day -> Period.day(day, "itself"));
  }

  /** "14/10/2016": as far as the report tells which is the month. */
  static Optional<Period> numeric(Match match, Setting setting) {
    return Numeric.parse(match.form("numeric").orElseThrow()).map(date -> date.in(setting.order()));
  }

  /** "October 14, 2016", "14 October", "Friday, the 14th of October"; nothing for no such day. */
  static Optional<List<Period>> date(Match match, Setting setting) {
    Month month = Month.of(match.number("month").orElseThrow());
    int day = match.number("dom").orElseThrow();
    String part = match.form("daypart").orElse("");
    return Optional.of(
        day(day, month, yearIn(match, setting), setting).stream()
            .map(period -> Days.withPart(period, part))
            .toList());
  }

  /** The year of a match, or one told by words: "July of that year", "June 12 last year". */
  private static OptionalInt yearIn(Match match, Setting setting) {
    if (!match.says("year")) {
      return year(match);
    }
    boolean relative = match.has("last") || match.has("next") || match.has("this");
    int steps = match.has("last") ? -1 : match.has("next") ? 1 : 0;
    return (relative ? setting.published() : setting.reference().or(setting::published))
        .map(day -> OptionalInt.of(day.getYear() + steps))
        .orElse(OptionalInt.empty());
  }

  /** The year of a match: four figures, or two behind a mark of omission. */
  static OptionalInt year(Match match) {
    OptionalInt brief = match.number("brief-year");
    if (brief.isPresent()) {
      return OptionalInt.of(century(brief.getAsInt()));
    }
    return match.number("year");
  }

  /** The year that two figures mean: those from 30 on are of the last century. */
  static int century(int twoFigures) {
    return twoFigures + (twoFigures < 30 ? 2000 : 1900);
  }

  static Optional<Period> day(int day, Month month, OptionalInt year, Setting setting) {
    if (year.isPresent()) {
      return day(() -> LocalDate.of(year.getAsInt(), month, day))
          .map(found -> Period.day(found, "itself"));
    }
    if (setting.history().isPresent()) {
      return day(() -> LocalDate.of(setting.yearOf(month), month, day))
          .map(found -> Period.day(found, "text"));
    }
    if (setting.published().isEmpty()) {
      String value = String.format(Locale.ROOT, "XXXX-%02d-%02d", month.getValue(), day);
      return day > month.maxLength()
          ? Optional.empty()
          : Optional.of(Period.open(Type.DATE, value, Granularity.DAY));
    }
    LocalDate published = setting.published().get();
    return day(() -> LocalDate.of(published.getYear(), month, day))
        .map(found -> Period.day(nearest(setting, found, published), "publication"));
  }

  /** A date without a year is the last such day, or the next one where the clause looks ahead. */
  private static LocalDate nearest(Setting setting, LocalDate found, LocalDate published) {
    if (!setting.ahead() && found.isAfter(published.plusDays(SOON))) {
      return found.minusYears(1);
    }
    if (setting.ahead() && found.isBefore(published.minusDays(SOON))) {
      return found.plusYears(1);
    }
    return found;
  }

  static Optional<LocalDate> day(Supplier<LocalDate> made) {
    try {
      return Optional.of(made.get());
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** "on the 20th": of the month that the text is in. */
  static Optional<Period> toldDate(Match match, Setting setting) {
    int day = match.number("nth").orElseThrow();
    boolean noun =
        match.tokenAfter() >= 0 && setting.sentence().get(match.tokenAfter()).isNoun()
            || match.after().equals("-");
    if (noun) {
      return Optional.empty();
    }
    return setting
        .told()
        .flatMap(told -> day(() -> told.withDayOfMonth(day)))
        .map(found -> Period.day(found, "text"));
  }

  /** "October 2016", "in October", "last October". */
  static Optional<Period> month(Match match, Setting setting) {
    Month month = Month.of(match.number("month").orElseThrow());
    OptionalInt year = yearIn(match, setting);
    if (year.isPresent()) {
      return Optional.of(Period.month(YearMonth.of(year.getAsInt(), month), "itself"));
    }
    if (match.has("last") || match.has("next") || match.has("this")) {
      int steps = match.has("last") ? -1 : match.has("next") ? 1 : 0;
      return Optional.of(relativeMonth(setting, month, steps));
    }
    boolean named =
        match.first() > 0
            && setting.sentence().get(match.pieces().get(match.first() - 1).token()).isProper();
    boolean verb = match.form("month").filter(VERBS::contains).isPresent();
    boolean stands = MONTHLY.contains(match.before()) || match.first() == 0 && !verb;
    if (!stands && (named || verb || setting.history().isEmpty())) {
      return Optional.empty();
    }
    return Optional.of(namedMonth(setting, month));
  }

  /** A month without a year: the last one of its name, or the next where the clause looks ahead. */
  static Period namedMonth(Setting setting, Month month) {
    if (setting.history().isPresent() || setting.published().isEmpty()) {
      return relativeMonth(setting, month, 0);
    }
    YearMonth now = YearMonth.from(setting.published().get());
    YearMonth found = YearMonth.of(now.getYear(), month);
    if (found.isAfter(now) && !setting.ahead()) {
      found = found.minusYears(1);
    } else if (found.isBefore(now) && setting.ahead()) {
      found = found.plusYears(1);
    }
    return Period.month(found, "publication");
  }

  static Period relativeMonth(Setting setting, Month month, int steps) {
    if (setting.history().isPresent()) {
      return Period.month(YearMonth.of(setting.yearOf(month) + steps, month), "text");
    }
    if (setting.published().isEmpty()) {
      String value = String.format(Locale.ROOT, "XXXX-%02d", month.getValue());
      return Period.open(Type.DATE, value, Granularity.MONTH);
    }
    YearMonth now = YearMonth.from(setting.published().get());
    YearMonth found = YearMonth.of(now.getYear(), month);
    if (steps < 0 && !found.isBefore(now)) {
      found = found.minusYears(1);
    } else if (steps > 0 && !found.isAfter(now)) {
      found = found.plusYears(1);
    }
    return Period.month(found, "publication");
  }

  /** "in 2014", "2014": four figures that count nothing. */
  static Optional<Period> year(Match match, Setting setting) {
    int year = match.number("year").orElseThrow();
    boolean named = match.says("year") || match.says("of");
    return named || isYear(match, setting, year)
        ? Optional.of(Period.year(year, "itself"))
        : Optional.empty();
  }

  private static boolean isYear(Match match, Setting setting, int year) {
    if (year < 1700 && setting.history().isEmpty()) {
      return false;
    }
    Token token = setting.sentence().get(match.token());
    boolean under = token.head() > token.index() && setting.sentence().get(token.head()).isNoun();
    boolean recent = year >= 1900 && year < 2100;
    boolean said = IN.contains(match.before());
    if (!said && !(recent && under) && !standsAlone(match, setting)) {
      return false;
    }
    // "2000 troops" are no year, "the 2000 elections" are.
    boolean counts = under && setting.sentence().get(token.head()).tag().equals("NNS");
    boolean definite = recent && DEFINITE.contains(match.before());
    return SURE.contains(match.before()) || definite || !counts;
  }

  /** In a report of times long past four figures that count nothing are a year. */
  private static boolean standsAlone(Match match, Setting setting) {
    String next = match.tokenAfter() < 0 ? "" : setting.sentence().get(match.tokenAfter()).tag();
    boolean counts = next.startsWith("NN") || next.startsWith("JJ") || next.equals("CD");
    return setting.history().isPresent()
        && !counts
        && !Set.of("$", "€", "£", "#").contains(match.before());
  }

  /** "the 1990s", "the '80s", "the nineties". */
  static Optional<Period> decade(Match match, Setting setting) {
    String form = match.form("decade").orElseThrow();
    Optional<String> word = match.value("decade");
    if (word.isPresent()) {
      return Optional.of(Period.decade(10 * Integer.parseInt(word.get()), "itself"));
    }
    int number = Figures.leading(form).orElseThrow();
    return Optional.of(Period.decade(number >= 1000 ? number : century(number), "itself"));
  }

  /** "the 18th century", "the fifth century BC". */
  static Optional<Period> century(Match match, Setting setting) {
    int nth = match.number("nth").orElseThrow();
    if (match.has("era")) {
      String value = String.format(Locale.ROOT, "BC%02d", nth - 1);
      return Optional.of(Period.open(Type.DATE, value, Granularity.CENTURY));
    }
    return Optional.of(Period.century(nth - 1, "itself"));
  }

  /** "490 BC", "April 480 BC"; no day is told for it. */
  static Optional<Period> beforeChrist(Match match, Setting setting) {
    int year = match.number("figure").orElseThrow();
    OptionalInt month = match.number("month");
    Optional<String> season = match.value("season");
    String suffix =
        month.isPresent()
            ? String.format(Locale.ROOT, "-%02d", month.getAsInt())
            : season.map(each -> "-" + each).orElse("");
    Granularity granularity =
        month.isPresent()
            ? Granularity.MONTH
            : season.isPresent() ? Granularity.SEASON : Granularity.YEAR;
    String value = String.format(Locale.ROOT, "BC%04d%s", year, suffix);
    return year == 0 ? Optional.empty() : Optional.of(Period.open(Type.DATE, value, granularity));
  }
}
