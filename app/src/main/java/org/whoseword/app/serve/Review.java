package org.whoseword.app.serve;

/**
 * What somebody wants to look at, one claim after the other.
 *
 * @param queue its name, in lower case
 * @param query of which claims
 * @param rule the beginning of a rule's name, for the queue by rule
 * @param most 1 to {@value #MOST}
 * @param seed what chance depends on: the same for the same claims
 * @param author whose decisions are counted; empty for nobody's
 */
public record Review(String queue, String query, String rule, int most, long seed, String author) {

  /** The longest queue. */
  public static final int MOST = 1000;

  /**
   * @throws Problem for a length out of bounds
   */
  public Review {
    if (most < 1 || most > MOST) {
      throw new Problem(400, "n.wrong", "A queue has 1 to " + MOST + " claims, not " + most + ".");
    }
  }
}
