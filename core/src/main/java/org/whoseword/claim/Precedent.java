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
 * @param days how many lie between, where the sentence counts them
 */
record Precedent(Token clause, OptionalInt days) {

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
            return Optional.of(new Precedent(at, days(sentence, unit)));
          }
        }
      }
      if (at.head() < 0) {
        return Optional.empty();
      }
    }
  }

  private static OptionalInt days(Sentence sentence, Token unit) {
    Integer days = DAYS.get(unit.lemma());
    if (days == null || unit.index() == 0) {
      return OptionalInt.empty();
    }
    String before = sentence.get(unit.index() - 1).lemma();
    OptionalInt count =
        before.equals("a") || before.equals("the")
            ? OptionalInt.of(1)
            : NumberWords.find(before, 3);
    return count.isPresent() ? OptionalInt.of(count.getAsInt() * days) : OptionalInt.empty();
  }

  /** Whether a word stands outside of what came before. */
  boolean excludes(Sentence sentence, Token word) {
    return !sentence.isUnder(word, clause);
  }
}
