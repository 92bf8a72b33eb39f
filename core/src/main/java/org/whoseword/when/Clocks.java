package org.whoseword.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.whoseword.parse.Sentence;
import org.whoseword.when.TimeSpan.Granularity;
import org.whoseword.when.TimeSpan.Type;

/** Gives times of the clock the day that their sentence names: "at 9 a.m. on Friday". */
final class Clocks {

  private Clocks() {}

  /** The times of a sentence, those of the clock with their day as far as it is told. */
  static List<TimeSpan> set(Sentence sentence, List<TimeSpan> times, Telling telling) {
    if (times.stream().noneMatch(Clocks::isOpen)) {
      return times;
    }
    List<TimeSpan> set = new ArrayList<>();
    for (int i = 0; i < times.size(); i++) {
      TimeSpan time = times.get(i);
      set.add(isOpen(time) ? set(time, day(times, i, telling)) : time);
    }
    return set;
  }

  private static boolean isOpen(TimeSpan time) {
    return time.type() == Type.TIME && time.value().startsWith("T");
  }

  /** The day named next in the sentence, else before it, else in history the one told last. */
  private static Optional<LocalDate> day(List<TimeSpan> times, int clock, Telling telling) {
    for (int i = clock + 1; i < times.size(); i++) {
      if (isDay(times.get(i))) {
        return times.get(i).earliest();
      }
    }
    for (int i = clock - 1; i >= 0; i--) {
      if (isDay(times.get(i))) {
        return times.get(i).earliest();
      }
    }
    return telling.isHistory() ? telling.told() : Optional.empty();
  }

  private static boolean isDay(TimeSpan time) {
    boolean fine = time.granularity() == Granularity.DAY || time.granularity() == Granularity.HOUR;
    return fine && time.earliest().isPresent() && time.earliest().equals(time.latest());
  }

  private static TimeSpan set(TimeSpan time, Optional<LocalDate> day) {
    String value = day.map(LocalDate::toString).orElse("XXXX-XX-XX") + time.value();
    return new TimeSpan(
        time.span(),
        time.sentence(),
        time.head(),
        time.type(),
        value,
        day,
        day,
        time.granularity(),
        day.isPresent() ? "text" : "none",
        time.rule());
  }
}
