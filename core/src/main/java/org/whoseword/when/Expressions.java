package org.whoseword.when;

import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.whoseword.parse.Sentence;

/** The grammar of time expressions: what begins at a token, how far it reaches, what it means. */
final class Expressions {

  private Expressions() {}

  /**
   * What an expression is read against.
   *
   * @param told the last day that the text itself named
   * @param history the date that the text named last, where the report tells of times long past:
   *     then months and days without a year are those of its year
   * @param looksAhead whether the clause speaks of the future
   */
  record Context(
      Sentence sentence,
      Optional<LocalDate> published,
      Optional<LocalDate> told,
      Optional<LocalDate> history,
      BooleanSupplier looksAhead) {

    boolean ahead() {
      return looksAhead.getAsBoolean();
    }

    /** The year of a month in history: of the date named last, or the next one after its end. */
    int yearOf(Month month) {
      LocalDate last = history.orElseThrow();
      boolean next = last.getMonthValue() >= 9 && month.getValue() <= 3;
      return last.getYear() + (next ? 1 : 0);
    }

    /** What a stretch of time without a name is counted from: "that year", "the next month". */
    Optional<LocalDate> reference() {
      return history.or(() -> told);
    }

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
    if (!Words.canBegin(c.form(i))) {
      return Optional.empty();
    }
    return Dates.calendarDate(c, i)
        .or(() -> Bounds.at(c, i))
        .or(() -> Feasts.at(c, i))
        .or(() -> Retold.at(c, i))
        .or(() -> Units.week(c, i))
        .or(() -> Units.relativeUnit(c, i))
        .or(() -> Days.weekday(c, i))
        .or(() -> Days.today(c, i))
        .or(() -> Units.ago(c, i))
        .or(() -> Dates.season(c, i))
        .or(() -> Dates.month(c, i))
        .or(() -> Dates.year(c, i))
        .or(() -> Days.clock(c, i))
        .or(() -> Vague.at(c, i))
        .or(() -> Units.set(c, i));
  }
}
