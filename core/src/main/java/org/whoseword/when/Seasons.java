package org.whoseword.when;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.whoseword.when.TimeSpan.Granularity;
import org.whoseword.when.TimeSpan.Type;

/** Parts of a year that have a name or number: seasons, quarters, halves. */
final class Seasons {

  /** "over the summer": the last one. */
  private static final Set<String> OVER = Set.of("over", "during", "throughout");

  private Seasons() {}

  /** "the spring of 2014", "last summer", in history "that winter". */
  static Optional<Period> season(Match match, Setting setting) {
    String season = match.value("season").orElseThrow();
    OptionalInt year = Calendar.year(match);
    if (year.isPresent()) {
      return Optional.of(Period.season(year.getAsInt(), season, "itself"));
    }
    boolean fall = match.form("season").orElseThrow().equals("fall");
    boolean relative = match.has("last") || match.has("next") || match.has("this");
    if (fall && !relative) {
      return Optional.empty();
    }
    if (setting.history().isPresent()) {
      int told = setting.history().get().getYear();
      return Optional.of(Period.season(told, season, "text"));
    }
    boolean over = match.says("the") && OVER.contains(match.before());
    if (!relative && !over) {
      return Optional.empty();
    }
    if (setting.published().isEmpty()) {
      return Optional.of(Period.open(Type.DATE, "XXXX-" + season, Granularity.SEASON));
    }
    LocalDate published = setting.published().get();
    Period found = Period.season(published.getYear(), season, "publication");
    boolean past = found.latest().orElseThrow().isBefore(published);
    boolean toCome = found.earliest().orElseThrow().isAfter(published) && !setting.ahead();
    int years =
        match.has("last") && !past || over && toCome ? -1 : match.has("next") && past ? 1 : 0;
    return Optional.of(Period.season(published.getYear() + years, season, "publication"));
  }

  /** "the first quarter of 2016", "Q3 2016", "last quarter", "the third quarter". */
  static Optional<Period> quarter(Match match, Setting setting) {
    OptionalInt nth = match.has("nth") ? match.number("nth") : match.number("quarter");
    OptionalInt year = Calendar.year(match);
    if (nth.isPresent() && (nth.getAsInt() < 1 || nth.getAsInt() > 4)) {
      return Optional.empty();
    }
    if (nth.isPresent() && year.isPresent()) {
      return Optional.of(Period.quarter(year.getAsInt(), nth.getAsInt(), "itself"));
    }
    if (setting.published().isEmpty()) {
      String value = nth.isPresent() ? "XXXX-Q" + nth.getAsInt() : "XXXX-QX";
      return Optional.of(Period.open(Type.DATE, value, Granularity.QUARTER));
    }
    LocalDate published = setting.published().get();
    if (nth.isEmpty()) {
      int steps = match.has("last") ? -1 : match.has("next") ? 1 : 0;
      LocalDate day = published.plusMonths(3L * steps);
      int number = (day.getMonthValue() + 2) / 3;
      return Optional.of(Period.quarter(day.getYear(), number, "publication"));
    }
    int steps = match.has("last") ? -1 : match.has("next") ? 1 : 0;
    Period found = Period.quarter(published.getYear() + steps, nth.getAsInt(), "publication");
    boolean toCome = found.earliest().orElseThrow().isAfter(published);
    boolean lastYears = steps == 0 && toCome && !match.has("this") && !setting.ahead();
    return Optional.of(
        lastYears ? Period.quarter(published.getYear() - 1, nth.getAsInt(), "publication") : found);
  }

  /** "the first half of 2016", "the second half of last year". */
  static Optional<Period> half(Match match, Setting setting) {
    int nth = match.says("latter") ? 2 : match.number("nth").orElse(1);
    OptionalInt year = Calendar.year(match);
    if (nth < 1 || nth > 2) {
      return Optional.empty();
    }
    if (year.isPresent()) {
      return Optional.of(Period.half(year.getAsInt(), nth, "itself"));
    }
    int steps = match.has("last") ? -1 : match.has("next") ? 1 : 0;
    return setting
        .published()
        .map(day -> Period.half(day.getYear() + steps, nth, "publication"))
        .or(() -> Optional.of(Period.open(Type.DATE, "XXXX-H" + nth, Granularity.HALF)));
  }

  /** "fiscal 2016", "FY16": nobody knows its days, which differ from state to state. */
  static Optional<Period> fiscal(Match match, Setting setting) {
    OptionalInt year = Calendar.year(match);
    int written =
        year.isPresent()
            ? year.getAsInt()
            : Figures.leading(match.form("fiscal").orElseThrow().replaceAll("\\D", ""))
                .orElseThrow();
    int full = written < 100 ? Calendar.century(written) : written;
    String value = String.format(Locale.ROOT, "FY%04d", full);
    return Optional.of(Period.open(Type.DATE, value, Granularity.YEAR));
  }
}
