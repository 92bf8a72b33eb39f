package org.whoseword.where;

import java.util.List;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;
import org.whoseword.text.Span;
import org.whoseword.text.Zone;

/**
 * A name in the text with all places that bear it.
 *
 * @param first index of its first token
 * @param last index of its last token
 * @param candidates the most populous first; never empty
 * @param people whether it is a word for a country's people: "Iraqi"
 */
record Named(
    Sentence sentence,
    int first,
    int last,
    Span span,
    List<Gazetteer.Entry> candidates,
    boolean people) {

  Named {
    candidates = List.copyOf(candidates);
  }

  /** Whether it stands in a dateline: where the report was filed. */
  boolean isFiled() {
    return sentence.kind() == Zone.Kind.DATELINE;
  }

  /** The token of the name that hangs outside it. */
  Token head() {
    for (int i = last; i >= first; i--) {
      Token token = sentence.get(i);
      if (token.head() < first || token.head() > last) {
        return token;
      }
    }
    return sentence.get(last);
  }
}
