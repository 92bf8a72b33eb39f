package org.whoseword.claim;

import java.util.Arrays;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;

/** How near a word stands to an act in the tree of their sentence. */
final class Nearness {

  /** Steps in the tree beyond which a place or a day belongs to another clause. */
  static final int FAR = 24;

  private Nearness() {}

  /**
   * Steps in the tree between an act and a word; going up to the clause above costs more than going
   * down into one's own, and what hangs on the verb of saying over an act is the saying's.
   *
   * @param saying what going up to the verb of saying costs
   */
  static int steps(Sentence sentence, Token act, Token word, int saying) {
    int[] up = new int[sentence.size()];
    Arrays.fill(up, -1);
    int steps = 0;
    for (Token at = act; ; at = sentence.get(at.head())) {
      up[at.index()] = steps;
      steps +=
          switch (at.relation()) {
            case CONJUNCT, ADVERBIAL_CLAUSE -> 1;
            case CLAUSAL_COMPLEMENT -> saying;
            default -> 2;
          };
      if (at.head() < 0) {
        break;
      }
    }
    int down = 0;
    for (Token at = word; ; at = sentence.get(at.head())) {
      if (up[at.index()] >= 0) {
        return up[at.index()] + down;
      }
      down += at.isVerb() ? 4 : 1;
    }
  }
}
