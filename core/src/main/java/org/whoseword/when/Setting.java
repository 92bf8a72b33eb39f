package org.whoseword.when;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.whoseword.parse.Sentence;

/**
 * What an expression of time is read against.
 *
 * @param told the last day that the text itself named
 * @param named the first day of what it named last, be it a day, a month or a year
 * @param history the date that the text named last, where the report tells of times long past: then
 *     months and days without a year are those of its year
 * @param order which of 3/5/2026 the month is
 * @param looksAhead whether the clause speaks of the future
 */
record Setting(
    Sentence sentence,
    Optional<LocalDate> published,
    Optional<LocalDate> told,
    Optional<LocalDate> named,
    Optional<LocalDate> history,
    DayOrder order,
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
    return history.or(() -> named);
  }

  /** The same for what certainly lies ahead. */
  Setting aheadOfReport() {
    return new Setting(sentence, published, told, named, history, order, () -> true);
  }
}
