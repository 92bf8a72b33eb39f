package org.whoseword.when;

import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** One end of a month or year: "the end of 1942", "mid-May", "late in 2014". */
final class Bounds {

  private static final Set<String> ENDS = Set.of("beginning", "start", "middle", "end", "close");

  private Bounds() {}

  static Optional<Expressions.Found> at(Expressions.Context c, int i) {
    if (c.form(i).startsWith("mid-")) {
      return named(c, i, i, c.form(i).substring(4), "mid");
    }
    int end = c.form(i).equals("the") ? i + 1 : i;
    String word = c.form(end);
    if (ENDS.contains(word) && c.form(end + 1).equals("of")) {
      return inner(c, i, end + 2, word);
    }
    boolean in = (word.equals("early") || word.equals("late")) && c.form(end + 1).equals("in");
    return in ? inner(c, i, end + 2, word) : Optional.empty();
  }

  private static Optional<Expressions.Found> inner(
      Expressions.Context c, int i, int at, String word) {
    boolean unit = c.form(at).equals("the") || c.form(at).equals("that");
    if (unit && (c.lemma(at + 1).equals("year") || c.lemma(at + 1).equals("month"))) {
      boolean year = c.lemma(at + 1).equals("year");
      return c.reference()
          .or(c::published)
          .map(
              day ->
                  year
                      ? Period.year(day.getYear(), "text")
                      : Period.month(YearMonth.from(day), "text"))
          .map(period -> new Expressions.Found(i, at + 1, period.part(word), "when.part"));
    }
    return named(c, i, at, c.form(at), word);
  }

  private static Optional<Expressions.Found> named(
      Expressions.Context c, int i, int at, String name, String word) {
    Optional<Month> month = Words.month(name);
    if (month.isPresent()) {
      int of = c.form(at + 1).equals("of") || c.form(at + 1).equals(",") ? 1 : 0;
      OptionalInt year = Words.year(c.form(at + 1 + of));
      Period period =
          year.isPresent()
              ? Period.month(YearMonth.of(year.getAsInt(), month.get()), "itself")
              : Units.relativeMonth(c, month.get(), 0);
      int last = year.isPresent() ? at + 1 + of : at;
      return Optional.of(new Expressions.Found(i, last, period.part(word), "when.month"));
    }
    OptionalInt year = Words.year(name);
    if (year.isEmpty()) {
      return Optional.empty();
    }
    Period period = Period.year(year.getAsInt(), "itself").part(word);
    return Optional.of(new Expressions.Found(i, at, period, "when.year"));
  }
}
