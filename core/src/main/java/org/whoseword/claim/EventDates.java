package org.whoseword.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  private static final Set<String> SERIES =
      Set.of("series", "spate", "string", "wave", "number", "slew", "succession");

  private static final Set<String> AMID = Set.of("in", "of", "amid", "after", "following");

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
      // "over the past week" is told with its days, "six months" without.
      boolean point =
          time.type() == TimeSpan.Type.DATE
              || time.type() == TimeSpan.Type.TIME
              || time.type() == TimeSpan.Type.DURATION && time.isResolved();
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
          || isDayAfter(sentence, act, time)
          || (!below && isOneOfSeries(sentence, act))
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

  /** "the day after a gunman killed …": the day is that of what came later. */
  private static boolean isDayAfter(Sentence sentence, Token act, TimeSpan time) {
    if (!time.rule().equals("when.told-day")) {
      return false;
    }
    for (int i = 0; i < act.index(); i++) {
      Token token = sentence.get(i);
      boolean last = token.span().end() == time.span().end();
      if (last && (token.lemma().equals("after") || token.lemma().equals("before"))) {
        return true;
      }
    }
    return false;
  }

  /** "Sunday's killing was the latest in a series of attacks": the others were on other days. */
  private static boolean isOneOfSeries(Sentence sentence, Token act) {
    Optional<Token> series = sentence.findHead(act).filter(each -> SERIES.contains(each.lemma()));
    return act.tag().equals("NNS")
        && series
            .filter(each -> each.is(Relation.OBLIQUE))
            .map(sentence::preposition)
            .filter(AMID::contains)
            .isPresent();
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
