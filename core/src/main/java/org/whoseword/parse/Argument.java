package org.whoseword.parse;

/**
 * A token that fills a place of a predicate, after passive, relative clause, control and
 * coordination have been undone.
 *
 * @param slot the place in the active form of the predicate
 * @param form OBLIQUE: its preposition ("against", "according to"); CLAUSE: "that", "to", "ing" or
 *     "whether"; MODIFIER: "'s" for a possessor, else ""; "" otherwise
 * @param token the head of the phrase or clause; for coordinations the first head
 */
public record Argument(Slot slot, String form, Token token) {

  /** The form of a SUBJECT lent by a verb like "suffer" or "face": the noun's act befalls it. */
  public static final String UNDERGONE = "undergone";

  /** The same as the subject of a verb whose subject undergoes what its object names. */
  Argument undergone() {
    return new Argument(slot, UNDERGONE, token);
  }

  /** The places of a predicate. */
  public enum Slot {
    /** Who does it: the subject of the active form, the by-phrase of the passive. */
    SUBJECT,
    /** Whom it is done to: the object of the active form, the subject of the passive. */
    OBJECT,
    SECOND_OBJECT,
    ATTRIBUTE,
    OBLIQUE,
    CLAUSE,
    /** What stands before a noun predicate: "<b>Iraq</b>'s attack", "<b>Iraqi</b> attack". */
    MODIFIER
  }
}
