package org.whoseword.when;

import org.whoseword.text.Span;

/**
 * A word of a sentence, or a part of one between dashes: "May-1" is three.
 *
 * @param token index of its token in the sentence
 * @param span where it stands in the report
 * @param form in lower case
 * @param symbols what it can be in the grammar of times
 */
record Piece(int token, Span span, String form, int[] symbols) {

  /** Whether it can be this. */
  boolean is(int symbol) {
    for (int each : symbols) {
      if (each == symbol) {
        return true;
      }
    }
    return false;
  }
}
