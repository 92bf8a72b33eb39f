package org.whoseword.when;

import java.util.Optional;
import java.util.Set;
import org.whoseword.when.TimeSpan.Granularity;
import org.whoseword.when.TimeSpan.Type;

/** Times without a measure: "now", "recently", "several days", "decades". */
final class Vague {

  private static final Set<String> NOW = Set.of("now", "currently", "nowadays");
  private static final Set<String> LATELY = Set.of("recently", "recent");
  private static final Set<String> SOME = Set.of("several", "some", "many", "few");

  private Vague() {}

  static Optional<Expressions.Found> at(Expressions.Context c, int i) {
    String form = c.form(i);
    if (NOW.contains(form)) {
      return reference(i, i, "PRESENT_REF");
    }
    if (LATELY.contains(form)) {
      return reference(i, i, "PAST_REF");
    }
    if (form.equals("future")) {
      return reference(i, i, "FUTURE_REF");
    }
    int at = form.equals("a") && c.form(i + 1).equals("few") ? i + 1 : i;
    int unitAt = SOME.contains(c.form(at)) ? at + 1 : at;
    Optional<String> unit = Words.unit(c.lemma(unitAt));
    boolean plural = unitAt < c.sentence().size() && c.sentence().get(unitAt).tag().equals("NNS");
    boolean clock = unit.filter(letter -> letter.equals("S")).isPresent();
    if (unit.isEmpty() || !plural || clock || c.form(unitAt - 1).equals("of") && at == unitAt) {
      return Optional.empty();
    }
    String after = c.form(unitAt + 1);
    boolean counted = at == unitAt && c.sentence().get(Math.max(0, i - 1)).tag().equals("CD");
    if (counted || after.equals("old")) {
      return Optional.empty();
    }
    if (after.equals("ago") || after.equals("later") || after.equals("earlier")) {
      Period open = Period.open(Type.DATE, Units.open(unit.get()), Units.granularity(unit.get()));
      return Optional.of(new Expressions.Found(i, unitAt + 1, open, "when." + after));
    }
    Period some = Period.open(Type.DURATION, some(unit.get()), Units.granularity(unit.get()));
    return Optional.of(new Expressions.Found(i, unitAt, some, "when.duration"));
  }

  private static Optional<Expressions.Found> reference(int first, int last, String value) {
    return Optional.of(
        new Expressions.Found(
            first, last, Period.open(Type.DATE, value, Granularity.UNKNOWN), "when.reference"));
  }

  /** TIMEX3's value of an unknown number of units: {@code PXD}, {@code PTXH}. */
  static String some(String unit) {
    boolean clock = unit.equals("H") || unit.equals("MIN") || unit.equals("S");
    return "P" + (clock ? "T" : "") + "X" + Units.letter(unit);
  }
}
