package org.whoseword.when;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.whoseword.when.TimeSpan.Granularity;
import org.whoseword.when.TimeSpan.Type;

/**
 * Two times of which one says what the other lacks: "22–25 April 1951", "April and June 1955",
 * "1914-18". Where they are the ends of a stretch, the first reaches to the end of the second.
 */
final class Ranges {

  private static final Set<String> STRETCH =
      Set.of("-", "–", "—", "to", "through", "until", "till");

  private Ranges() {}

  /** What one end says. */
  private record End(
      OptionalInt day, OptionalInt month, OptionalInt year, Optional<String> season) {

    static End of(Match match, int from, int to) {
      OptionalInt year = match.number("year", from, to);
      OptionalInt brief = match.number("yy", from, to);
      return new End(
          match.number("dom", from, to),
          match.number("month", from, to),
          year.isPresent() ? year : brief,
          match.value("season", from, to));
    }

    /** With what it lacks from the other end; a day lends nothing. */
    End or(End other) {
      return new End(
          day,
          month.isPresent() || day.isEmpty() ? month : other.month,
          year.isPresent() ? year : other.year,
          season);
    }

    Optional<Period> period(Setting setting) {
      if (day.isPresent() && month.isPresent()) {
        return Calendar.day(day.getAsInt(), Month.of(month.getAsInt()), year, setting);
      }
      if (day.isPresent()) {
        return Optional.empty();
      }
      if (month.isPresent()) {
        Month named = Month.of(month.getAsInt());
        return Optional.of(
            year.isPresent()
                ? Period.month(YearMonth.of(year.getAsInt(), named), "itself")
                : Calendar.namedMonth(setting, named));
      }
      if (season.isPresent()) {
        return year.isPresent()
            ? Optional.of(Period.season(year.getAsInt(), season.get(), "itself"))
            : Optional.empty();
      }
      return year.isPresent()
          ? Optional.of(Period.year(year.getAsInt(), "itself"))
          : Optional.empty();
    }
  }

  static Optional<List<Period>> of(Match match, Setting setting) {
    int joint = match.place("to");
    if (match.has("era")) {
      return beforeChrist(match, joint);
    }
    End left = End.of(match, 0, joint);
    End right = End.of(match, joint + 1, match.size());
    if (match.has("yy")) {
      int first = left.year().orElseThrow();
      int second = first / 100 * 100 + right.year().orElseThrow();
      right = new End(right.day, right.month, OptionalInt.of(second), right.season);
    }
    Optional<Period> first = left.or(right).period(setting);
    Optional<Period> second = right.or(left).period(setting);
    if (first.isEmpty() || second.isEmpty()) {
      return Optional.empty();
    }
    String word = match.pieces().get(match.first() + joint).form();
    boolean stretch =
        STRETCH.contains(word) || word.equals("and") && match.before().equals("between");
    Period one = across(first.get(), second.get(), left);
    if (stretch && isBackwards(one, second.get())) {
      return Optional.empty();
    }
    return Optional.of(List.of(stretch ? one.reaching(second.get()) : one, second.get()));
  }

  /** "December to March 1999": the first end lies in the year before. */
  private static Period across(Period first, Period second, End left) {
    boolean crossed =
        left.year().isEmpty()
            && left.month().isPresent()
            && isBackwards(first, second)
            && first.earliest().isPresent();
    if (!crossed) {
      return first;
    }
    LocalDate start = first.earliest().get().minusYears(1);
    return first.granularity() == Granularity.MONTH
        ? Period.month(YearMonth.from(start), first.anchor())
        : Period.day(start, first.anchor());
  }

  private static boolean isBackwards(Period first, Period second) {
    return first.earliest().isPresent()
        && second.latest().filter(first.earliest().get()::isAfter).isPresent();
  }

  /** "492-490 BC": both before Christ, and both without days. */
  private static Optional<List<Period>> beforeChrist(Match match, int joint) {
    int first = match.number("figure", 0, joint).orElse(0);
    int second = match.number("figure", joint + 1, match.size()).orElse(0);
    return first <= second ? Optional.empty() : Optional.of(List.of(year(first), year(second)));
  }

  private static Period year(int beforeChrist) {
    String value = String.format(Locale.ROOT, "BC%04d", beforeChrist);
    return Period.open(Type.DATE, value, Granularity.YEAR);
  }
}
