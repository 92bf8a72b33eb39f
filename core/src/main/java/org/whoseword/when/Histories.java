package org.whoseword.when;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.whoseword.parse.Parse;
import org.whoseword.parse.Sentence;

/**
 * Tells reports of times long past from news: what says at least six years by their number, most of
 * them two or more before the year of publication, tells history. In news "in April" is counted
 * from the day of publication, in history from the date that the text named last.
 */
final class Histories {

  private static final int LEAST = 6;

  private static final int LONG_PAST = 2;

  private Histories() {}

  /** The first day of the first year that a report of times long past names. */
  static Optional<LocalDate> find(Parse parse, Optional<LocalDate> published) {
    int years = 0;
    int old = 0;
    OptionalInt first = OptionalInt.empty();
    int before = published.map(day -> day.getYear() - LONG_PAST).orElse(Integer.MAX_VALUE);
    for (Sentence sentence : parse.sentences()) {
      for (int i = 0; i < sentence.size(); i++) {
        OptionalInt year = year(sentence.get(i).form());
        if (year.isPresent()) {
          years++;
          first = first.isPresent() ? first : year;
          old += year.getAsInt() <= before ? 1 : 0;
        }
      }
    }
    boolean history = old >= LEAST && 2 * old > years;
    return history ? Optional.of(LocalDate.of(first.getAsInt(), 1, 1)) : Optional.empty();
  }

  private static OptionalInt year(String form) {
    boolean year = form.length() == 4 && Figures.classes(form).contains("year");
    return year ? Figures.leading(form) : OptionalInt.empty();
  }
}
