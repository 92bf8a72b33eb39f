package org.whoseword.claim;

import java.util.List;
import org.whoseword.parse.Parse;
import org.whoseword.parse.Predicate;
import org.whoseword.what.Trial;
import org.whoseword.where.Places;

/**
 * Why a report reads as it does: the parse, the frames that were tried at each word, and what
 * stands over each act.
 *
 * @param places with what else each name may stand for
 */
public record Explanation(
    Parse parse, Reading reading, List<Word> words, List<Places.Explained> places) {

  public Explanation {
    places = List.copyOf(places);
    words = List.copyOf(words);
  }

  /**
   * A word of which the codebook speaks.
   *
   * @param predicate its normal form
   * @param trials every pattern for it, those that fit and those that do not
   * @param stack what stands over it, innermost first
   */
  public record Word(Predicate predicate, List<Trial> trials, List<Over> stack) {

    public Word {
      trials = List.copyOf(trials);
      stack = List.copyOf(stack);
    }
  }

  /**
   * One thing that stands over an act.
   *
   * @param kind what it does to the act: DENY, FUTURE, NEGATION …
   * @param rule entry or rule that recognised it
   */
  public record Over(String kind, String word, String rule) {}
}
