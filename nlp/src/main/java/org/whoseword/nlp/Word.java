package org.whoseword.nlp;

import java.util.List;
import org.whoseword.text.Span;

/**
 * A token before it is parsed.
 *
 * @param span where it stands in the text
 * @param shown the word as it is told on: as in the text, or with the letters made small that only
 *     a text all in capitals writes large
 * @param pieces the forms that the models are given for it; more than one for a compound with
 *     hyphens, which the models know cut: "U.S.", "-", "led"
 */
record Word(Span span, String shown, List<String> pieces) {

  Word {
    pieces = List.copyOf(pieces);
    if (pieces.isEmpty()) {
      throw new IllegalArgumentException("a word at " + span + " without pieces");
    }
  }

  /** The word in the models' spelling, whole. */
  String form() {
    return String.join("", pieces);
  }
}
