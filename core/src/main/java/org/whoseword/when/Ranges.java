package org.whoseword.when;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.whoseword.text.Span;
import org.whoseword.when.TimeSpan.Granularity;

/**
 * Two years or days in one token: "1914-18", "22–25 April 1951". Each end is an expression of its
 * own; the first reaches to the end of the second.
 */
final class Ranges {

  /** One end of a range: where it stands in the text and what it means. */
  record End(Span span, Period period) {}

  /** Both ends, and the last token that they take. */
  record Found(int last, List<End> ends) {}

  private Ranges() {}

  static Optional<Found> at(Expressions.Context c, int i) {
    String form = c.form(i);
    int dash = Math.max(form.indexOf('-'), form.indexOf('–'));
    boolean split = dash > 0 && dash < form.length() - 1 && form.length() <= 9;
    if (!split) {
      return Optional.empty();
    }
    String left = form.substring(0, dash);
    String right = form.substring(dash + 1);
    Span token = c.sentence().get(i).span();
    if (token.length() != form.length()) {
      return Optional.empty();
    }
    Span first = new Span(token.start(), token.start() + dash);
    Span second = new Span(token.start() + dash + 1, token.end());
    return years(left, right)
        .map(years -> new Found(i, ends(first, years[0], second, years[1])))
        .or(() -> days(c, i, first, left, second, right));
  }

  private static Optional<Period[]> years(String left, String right) {
    OptionalInt from = Words.year(left);
    boolean brief = Words.isDigits(right, 2, 2);
    if (from.isEmpty() || !brief && Words.year(right).isEmpty()) {
      return Optional.empty();
    }
    int to =
        brief
            ? from.getAsInt() / 100 * 100 + Integer.parseInt(right)
            : Words.year(right).getAsInt();
    return to <= from.getAsInt()
        ? Optional.empty()
        : Optional.of(
            new Period[] {Period.year(from.getAsInt(), "itself"), Period.year(to, "itself")});
  }

  private static Optional<Found> days(
      Expressions.Context c, int i, Span first, String left, Span second, String right) {
    OptionalInt from = Words.dayOfMonth(left);
    OptionalInt to = Words.dayOfMonth(right);
    Optional<Expressions.Found> month = Dates.month(c, i + 1);
    boolean ordered = from.isPresent() && to.isPresent() && from.getAsInt() < to.getAsInt();
    if (!ordered
        || month.isEmpty()
        || month.get().period().granularity() != Granularity.MONTH
        || month.get().period().earliest().isEmpty()) {
      return Optional.empty();
    }
    LocalDate start = month.get().period().earliest().get();
    try {
      Period one = Period.day(start.withDayOfMonth(from.getAsInt()), "itself");
      Period two = Period.day(start.withDayOfMonth(to.getAsInt()), "itself");
      Span whole = second.cover(c.sentence().get(month.get().last()).span());
      return Optional.of(new Found(month.get().last(), ends(first, one, whole, two)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static List<End> ends(Span first, Period one, Span second, Period two) {
    return List.of(new End(first, one.reaching(two)), new End(second, two));
  }
}
