package org.whoseword.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whoseword.parse.Relation;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;
import org.whoseword.text.Span;
import org.whoseword.what.EventType;
import org.whoseword.when.TimeSpan;

/**
 * Finds when an act took place: the day that stands nearest to it, or that of its story.
 *
 * @param published the report's own day; what has been done was done by then
 */
record EventDates(List<TimeSpan> times, Map<Span, EventType> acts, Optional<LocalDate> published) {

  /**
   * The time of an act: what hangs on its clause, or on a clause above it.
   *
   * @param spoken whether the act is done by saying so: then the day of the saying is its day
   * @param type of the act
   * @param planned whether it has not been done: then no day of what was done is its day
   */
  Optional<TimeSpan> find(
      Sentence sentence, Token act, EventType type, boolean spoken, boolean planned) {
    Optional<Precedent> precedent = Precedent.find(sentence, act);
    TimeSpan best = null;
    int bestCost = Nearness.FAR;
    for (TimeSpan time : times) {
      boolean point = time.type() == TimeSpan.Type.DATE || time.type() == TimeSpan.Type.TIME;
      // "now" and "recently" say nothing of a day, and take none away.
      if (!time.isOfEvents()) {
        continue;
      }
      boolean told = time.isResolved() || time.granularity() != TimeSpan.Granularity.HOUR;
      if (time.sentence() != sentence.index() || !point || !told) {
        continue;
      }
      Token word = sentence.get(time.head());
      boolean below = sentence.isUnder(word, act);
      boolean above = !below && (planned || word.is(Relation.POSSESSOR));
      boolean after = precedent.filter(each -> each.excludes(sentence, word)).isPresent();
      if (above
          || after
          || isName(time, word)
          || (!planned && isAhead(time))
          || isOfAnother(sentence, act, type, word)) {
        continue;
      }
      int cost = Nearness.steps(sentence, act, word, spoken ? 2 : Nearness.FAR);
      if (cost < bestCost) {
        best = time;
        bestCost = cost;
      }
    }
    return Optional.ofNullable(best).map(this::closed);
  }

  /** "Since Monday": what has been done since then was done by the day of the report. */
  private TimeSpan closed(TimeSpan time) {
    boolean open = time.earliest().isPresent() && time.latest().isEmpty();
    return open
        ? published
            .filter(day -> !day.isBefore(time.earliest().get()))
            .map(time::until)
            .orElse(time)
        : time;
  }

  /**
   * "Will strike on Monday after talks collapsed": a day behind the report's own. A part of the
   * next day ("Friday morning local time") may have come where the news was made.
   */
  private boolean isAhead(TimeSpan time) {
    long slack = time.value().contains("T") ? 1 : 0;
    return published.isPresent()
        && time.earliest().filter(day -> day.isAfter(published.get().plusDays(slack))).isPresent();
  }

  /** "a Christmas market": part of what something is called. */
  private static boolean isName(TimeSpan time, Token word) {
    return time.rule().equals("when.feast")
        && (word.is(Relation.COMPOUND) || word.is(Relation.MODIFIER));
  }

  /** "jailed for a protest in 2013": an act of another kind, under the act, has its own day. */
  private boolean isOfAnother(Sentence sentence, Token act, EventType type, Token time) {
    for (Token at = time; at.head() >= 0 && !sentence.isUnder(act, at); ) {
      if (acts.getOrDefault(at.span(), type) != type) {
        return true;
      }
      at = sentence.get(at.head());
    }
    return false;
  }

  /** Whether both acts have a day, and the same. */
  static boolean isSameDay(Claim a, Claim b) {
    return a.when().isPresent()
        && b.when().isPresent()
        && a.when().get().value().equals(b.when().get().value());
  }
}
