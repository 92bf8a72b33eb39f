package org.whoseword.parse;

import org.whoseword.text.Span;

/**
 * A word of a sentence.
 *
 * @param index place in its sentence, from 0
 * @param span where it stands in the report's text
 * @param form the word as tokenised; equal to the text under {@code span} but for odd marks, and
 *     for the letters made small where a text is all in capitals
 * @param lemma dictionary form, lower case
 * @param tag Penn Treebank part of speech
 * @param name what kind of name it belongs to
 * @param nameStart whether it is the first token of that name
 * @param head index of its head in the sentence, -1 for the root
 */
public record Token(
    int index,
    Span span,
    String form,
    String lemma,
    String tag,
    NameKind name,
    boolean nameStart,
    int head,
    Relation relation) {

  public Token {
    if (head == index || head < -1) {
      throw new IllegalArgumentException("token " + index + " '" + form + "' has head " + head);
    }
  }

  /** Any verb form, modals left out. */
  public boolean isVerb() {
    return tag.startsWith("VB");
  }

  /** Common or proper noun. */
  public boolean isNoun() {
    return tag.startsWith("NN");
  }

  public boolean isProper() {
    return tag.startsWith("NNP");
  }

  public boolean isAdjective() {
    return tag.startsWith("JJ");
  }

  public boolean isPronoun() {
    return tag.startsWith("PRP") || tag.startsWith("WP");
  }

  public boolean is(Relation wanted) {
    return relation == wanted;
  }
}
