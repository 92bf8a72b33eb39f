package org.whoseword.when;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.whoseword.when.TimeSpan.Granularity;
import org.whoseword.when.TimeSpan.Type;

/** Times of the clock. Their day is told elsewhere in the sentence, if anywhere. */
final class Clock {

  private Clock() {}

  /** "10:30 a.m.", "7.06am", "5pm", "1400 GMT", "noon". */
  static Optional<Period> clock(Match match, Setting setting) {
    Optional<String> noon = match.value("noon");
    if (noon.isPresent()) {
      return Optional.of(Period.open(Type.TIME, "T" + noon.get(), Granularity.HOUR));
    }
    return time(match).map(time -> Period.open(Type.TIME, "T" + time, Granularity.HOUR));
  }

  /** "9 p.m. Friday": of that day. */
  static Optional<Period> on(Match match, Setting setting) {
    Optional<Period> day =
        match
            .inner()
            .flatMap(Expressions.Found::only)
            .filter(each -> each.type() == Type.DATE && each.granularity() == Granularity.DAY);
    return day.flatMap(each -> clock(match, setting).map(clock -> on(each, clock)));
  }

  /** A time of the clock on a day. */
  static Period on(Period day, Period clock) {
    return new Period(
        Type.TIME,
        day.value() + clock.value(),
        day.earliest(),
        day.latest(),
        Granularity.HOUR,
        day.anchor());
  }

  private static Optional<String> time(Match match) {
    Optional<String> form =
        match
            .form("clock")
            .or(() -> match.form("dotted"))
            .or(() -> match.form("hour-of-clock"))
            .or(() -> match.form("hhmm"))
            .or(() -> match.form("hour"));
    OptionalInt spoken = match.number("oclock");
    if (form.isEmpty()) {
      return Optional.empty();
    }
    String written = form.get();
    int digits = Figures.leading(written).orElseThrow();
    int hour = match.has("hhmm") ? digits / 100 : digits;
    int mark = Math.max(written.indexOf(':'), written.indexOf('.'));
    int minute =
        match.has("hhmm")
            ? digits % 100
            : mark < 0 ? 0 : Figures.leading(written.substring(mark + 1)).orElse(0);
    String half = match.value("ampm").orElse(written.endsWith("pm") ? "pm" : "");
    boolean morning = half.equals("am") || written.endsWith("am");
    if (hour > 23 || spoken.isPresent() || hour > 12 && morning) {
      return Optional.empty();
    }
    int shown = morning && hour == 12 ? 0 : half.equals("pm") && hour < 12 ? hour + 12 : hour;
    return Optional.of(String.format(Locale.ROOT, "%02d:%02d", shown, minute));
  }
}
