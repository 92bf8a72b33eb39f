package org.whoseword.model;

import java.util.Locale;

/**
 * Where a feature finds its word: from where the decoder stands, so many words to the right, then
 * along the tree.
 *
 * @param source i: the top of the stack (the word itself, for taggers); j: the next input; k: a
 *     word in the stack
 * @param window words to the right; for k, minus the depth in the stack
 * @param relation the step along the tree
 */
record Address(char source, int window, Relation relation) {

  /**
   * A step along the tree; the second of two (lmd2) is the next one inwards, or the head's head.
   */
  enum Relation {
    SELF,
    H,
    H2,
    LMD,
    LMD2,
    RMD,
    RMD2,
    LNS,
    LNS2
  }

  /** Reads NLP4J's notation: i, j-1, i_lmd. */
  static Address of(String text) {
    int joint = text.indexOf('_');
    String place = joint < 0 ? text : text.substring(0, joint);
    Relation relation =
        joint < 0
            ? Relation.SELF
            : Relation.valueOf(text.substring(joint + 1).toUpperCase(Locale.ROOT));
    int window = place.length() == 1 ? 0 : Integer.parseInt(place.substring(1));
    return new Address(place.charAt(0), window, relation);
  }
}
