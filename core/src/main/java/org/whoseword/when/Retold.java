package org.whoseword.when;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.whoseword.when.TimeSpan.Type;

/** Counted from the date that the text named last: "that day", "the next year". */
final class Retold {

  private static final Set<String> SAME = Set.of("that", "same");
  private static final Set<String> NEXT = Set.of("next", "following");

  private Retold() {}

  static Optional<Expressions.Found> at(Expressions.Context c, int i) {
    int at = i;
    boolean the = c.form(at).equals("the");
    if (the || c.form(at).equals("that") && c.form(at + 1).equals("same")) {
      at++;
    }
    String word = c.form(at);
    Optional<String> unit = Words.unit(c.lemma(at + 1));
    if (unit.isEmpty() || c.sentence().get(at + 1).tag().endsWith("S")) {
      return Optional.empty();
    }
    int steps;
    if (SAME.contains(word)) {
      steps = 0;
    } else if (the && NEXT.contains(word)) {
      steps = 1;
    } else if (the && word.equals("previous")) {
      steps = -1;
    } else {
      return Optional.empty();
    }
    int last = at + 1;
    Optional<LocalDate> from =
        unit.get().equals("D") ? c.told().or(c::history) : c.reference().or(c::published);
    boolean night = c.form(last).equals("night");
    return from.map(day -> Units.shifted(day, unit.get(), steps, "text"))
        .map(period -> night ? period.as(Type.TIME, period.value() + "TNI") : period)
        .or(
            () ->
                Optional.of(
                    Period.open(Type.DATE, Units.open(unit.get()), Units.granularity(unit.get()))))
        .map(
            period ->
                new Expressions.Found(i, last, period, "when.told-" + Units.name(unit.get())));
  }
}
