package org.whoseword.when;

import java.time.LocalDate;
import java.util.Optional;
import org.whoseword.text.Span;

/**
 * An expression of time in a report and the days it stands for.
 *
 * @param span its words
 * @param sentence index of its sentence
 * @param head index of its head token in that sentence
 * @param type as in TIMEX3
 * @param value as in TIMEX3: {@code 2016-10-14}, {@code 2016-W41}, {@code P3D}; without a
 *     publication date relative days stay relative: {@code XXXX-WXX-5}
 * @param earliest first day meant; empty when unknown
 * @param latest last day meant, itself included; empty when unknown or open ("since Monday")
 * @param anchor what it was counted from: "publication", "text" (an earlier expression), "itself"
 */
public record TimeSpan(
    Span span,
    int sentence,
    int head,
    Type type,
    String value,
    Optional<LocalDate> earliest,
    Optional<LocalDate> latest,
    Granularity granularity,
    String anchor,
    String rule) {

  /** The rule of times that only tell when the report was published; nothing happened then. */
  static final String OF_PUBLISHING = "when.publishing";

  /** TIMEX3's types. */
  public enum Type {
    DATE,
    TIME,
    DURATION,
    SET
  }

  /** How precise the words are. */
  public enum Granularity {
    HOUR,
    DAY,
    WEEK,
    MONTH,
    SEASON,
    QUARTER,
    HALF,
    YEAR,
    DECADE,
    CENTURY,
    UNKNOWN
  }

  public TimeSpan {
    if (earliest.isPresent() && latest.isPresent() && latest.get().isBefore(earliest.get())) {
      throw new IllegalArgumentException(
          "time at " + span + " ends on " + latest.get() + ", before it begins");
    }
  }

  /** Whether it may be when something happened: "now" and the times of publishing are not. */
  public boolean isOfEvents() {
    return !rule.equals(OF_PUBLISHING) && !rule.equals("when.reference");
  }

  /** The same with a last day. */
  public TimeSpan until(LocalDate day) {
    return new TimeSpan(
        span, sentence, head, type, value, earliest, Optional.of(day), granularity, anchor, rule);
  }

  public boolean isResolved() {
    return earliest.isPresent() || latest.isPresent();
  }

  /** Whether some day lies in both; what is open at an end reaches on from there. */
  public boolean meets(TimeSpan other) {
    return !endsBefore(other) && !other.endsBefore(this);
  }

  private boolean endsBefore(TimeSpan other) {
    return latest.isPresent()
        && other.earliest.isPresent()
        && latest.get().isBefore(other.earliest.get());
  }
}
