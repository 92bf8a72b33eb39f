package org.whoseword.when;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.whoseword.parse.Sentence;
import org.whoseword.when.TimeSpan.Granularity;

/** How far a report has told: the day and, in history, the date that it named last. */
final class Telling {

  /** Behind these a time tells where something ended or began, and the story stays where it was. */
  private static final Set<String> ASIDE =
      Set.of("until", "till", "since", "before", "after", "to");

  /** Years. */
  private static final int LIFETIME = 40;

  private final Optional<LocalDate> published;
  private Optional<LocalDate> history;
  private Optional<LocalDate> told = Optional.empty();
  private Optional<LocalDate> named = Optional.empty();

  /** That which named a day or month last: years by themselves are asides there. */
  private int paragraph = -1;

  Telling(Optional<LocalDate> published, Optional<LocalDate> history) {
    this.published = published;
    this.history = history;
  }

  Setting setting(Sentence sentence, DayOrder order, BooleanSupplier ahead) {
    return new Setting(sentence, published, told, named, history, order, ahead);
  }

  Optional<LocalDate> told() {
    return told;
  }

  boolean isHistory() {
    return history.isPresent();
  }

  /**
   * Goes on to a time.
   *
   * @param before the word before it
   * @param zone its paragraph
   */
  void tell(TimeSpan time, String before, int zone) {
    boolean day = time.granularity() == Granularity.DAY || time.granularity() == Granularity.HOUR;
    if (day && time.earliest().isPresent()) {
      told = time.earliest();
    }
    if (time.type() == TimeSpan.Type.DATE && isNamed(time.granularity())) {
      named = time.earliest().or(() -> named);
    }
    boolean fine = day || time.granularity() == Granularity.MONTH;
    if (history.isEmpty() || !moves(time, before, history.get()) || !fine && zone == paragraph) {
      return;
    }
    paragraph = fine ? zone : paragraph;
    history = time.earliest();
  }

  private static boolean isNamed(Granularity granularity) {
    return switch (granularity) {
      case DAY, WEEK, MONTH, SEASON, QUARTER, HALF, YEAR -> true;
      case HOUR, DECADE, CENTURY, UNKNOWN -> false;
    };
  }

  /** Not from a year that stands alone a lifetime away ("the overture of 1812"). */
  private static boolean moves(TimeSpan time, String before, LocalDate history) {
    if (time.type() != TimeSpan.Type.DATE
        || time.earliest().isEmpty()
        || time.anchor().equals("publication")
        || ASIDE.contains(before)) {
      return false;
    }
    int years = Math.abs(time.earliest().get().getYear() - history.getYear());
    return switch (time.granularity()) {
      case DAY, MONTH -> true;
      case WEEK, SEASON, QUARTER, HALF, YEAR -> years <= LIFETIME;
      case HOUR, DECADE, CENTURY, UNKNOWN -> false;
    };
  }
}
