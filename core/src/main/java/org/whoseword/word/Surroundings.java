package org.whoseword.word;

import org.whoseword.parse.Sentence;

/**
 * A cue where it stands, with what is asked of it for every place where its words may begin or end.
 *
 * @param frame the cue's kind and where the words stand in its normal form
 * @param near where a quotation ends or begins next to it
 */
record Surroundings(Cue cue, Passage passage, String frame, String near) {

  static Surroundings of(Cue cue, Passage passage) {
    return new Surroundings(
        cue,
        passage,
        cue.kind() + "/" + CueTraits.frame(cue),
        CueTraits.quotationNear(cue, passage));
  }

  Sentence sentence() {
    return cue.sentence();
  }

  Extents extents() {
    return passage.extents();
  }

  /** Index of the cue's token. */
  int at() {
    return cue.token().index();
  }

  /** The look of a word: its tag where there are many of the kind, else its own self. */
  String look(int token) {
    if (token < 0 || token >= passage.size()) {
      return passage.form(token);
    }
    if (passage.isMark(token)) {
      return "mark";
    }
    String tag = passage.get(token).tag();
    boolean open = tag.startsWith("N") || tag.startsWith("V") || tag.startsWith("J");
    return open || tag.equals("RB") || tag.equals("CD") ? tag : passage.get(token).lemma();
  }
}
