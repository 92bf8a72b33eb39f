package org.whoseword.when;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.whoseword.parse.Sentence;

/** The grammar of time expressions: what begins at a token, how far it reaches, what it means. */
final class Expressions {

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
    return Dates.calendarDate(c, i)
        .or(() -> Units.week(c, i))
        .or(() -> Units.relativeUnit(c, i))
        .or(() -> Days.weekday(c, i))
        .or(() -> Days.today(c, i))
        .or(() -> Units.ago(c, i))
        .or(() -> Dates.season(c, i))
        .or(() -> Dates.month(c, i))
        .or(() -> Dates.year(c, i))
        .or(() -> Days.clock(c, i))
        .or(() -> Units.set(c, i));
  }
}
