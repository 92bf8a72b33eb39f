package org.whoseword.claim;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.whoseword.parse.NumberWords;
import org.whoseword.parse.Relation;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;

/**
 * An act that something else came after by a stretch of time: "it comes a week after rebels killed
 * nine people". The days of what came after are not its days.
 *
 * @param clause the head of what came before
 * @param gap how much time lies between; empty for months and years, whose days nobody counts
 */
record Precedent(Token clause, Optional<Gap> gap) {

  /** "Days after": fewer than would be told as weeks; "weeks after": fewer than months. */
  private static final Map<String, Gap> SOME = Map.of("day", new Gap(1, 9), "week", new Gap(7, 42));

  /**
   * Days between an act and what came after it.
   *
   * @param least at least so many
   * @param most at most so many
   */
  record Gap(int least, int most) {}

  private static final Map<String, Integer> DAYS = Map.of("day", 1, "week", 7, "fortnight", 14);

  private static final Map<String, Integer> LONGER =
      Map.of("month", 30, "year", 365, "decade", 3650);

  /** Empty when nothing is told to have come so long after an act. */
  static Optional<Precedent> find(Sentence sentence, Token act) {
    for (Token at = act; ; at = sentence.get(at.head())) {
      for (Token child : sentence.children(at)) {
        boolean joins = child.is(Relation.MARKER) || child.is(Relation.CASE);
        if (joins && child.lemma().equals("after") && child.index() > 0) {
          Token unit = sentence.get(child.index() - 1);
          if (DAYS.containsKey(unit.lemma()) || LONGER.containsKey(unit.lemma())) {
            return Optional.of(new Precedent(at, gap(sentence, unit)));
          }
        }
      }
      if (at.head() < 0) {
        return Optional.empty();
      }
    }
  }

  private static Optional<Gap> gap(Sentence sentence, Token unit) {
    Integer days = DAYS.get(unit.lemma());
    if (days == null) {
      return Optional.empty();
    }
    String before = unit.index() == 0 ? "" : sentence.get(unit.index() - 1).lemma();
    OptionalInt count =
        before.equals("a") || before.equals("the")
            ? OptionalInt.of(1)
            : NumberWords.find(before, 3);
    if (count.isPresent()) {
      return Optional.of(new Gap(count.getAsInt() * days, count.getAsInt() * days));
    }
    return unit.tag().equals("NNS")
        ? Optional.ofNullable(SOME.get(unit.lemma()))
        : Optional.empty();
  }

  /** Whether a word stands outside of what came before. */
  boolean excludes(Sentence sentence, Token word) {
    return !sentence.isUnder(word, clause);
  }
}
