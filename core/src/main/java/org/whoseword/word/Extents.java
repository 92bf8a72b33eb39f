package org.whoseword.word;

import java.util.ArrayList;
import java.util.List;
import org.whoseword.parse.Relation;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;
import org.whoseword.text.Span;

/** How far what hangs below each token of a sentence reaches, worked out once for all tokens. */
final class Extents {

  private final Sentence sentence;
  private final int[] left;
  private final int[] right;

  Extents(Sentence sentence) {
    this.sentence = sentence;
    this.left = new int[sentence.size()];
    this.right = new int[sentence.size()];
    List<Token> order = new ArrayList<>(sentence.size());
    order.add(sentence.root());
    for (int i = 0; i < order.size(); i++) {
      order.addAll(sentence.children(order.get(i)));
    }
    for (int i = order.size() - 1; i >= 0; i--) {
      Token token = order.get(i);
      int from = token.index();
      int to = token.index();
      for (Token child : sentence.children(token)) {
        from = Math.min(from, left[child.index()]);
        to = Math.max(to, right[child.index()]);
      }
      left[token.index()] = from;
      right[token.index()] = to;
    }
  }

  Sentence sentence() {
    return sentence;
  }

  /** Index of the first token at or below a token. */
  int left(Token token) {
    return left[token.index()];
  }

  /** Index of the last token at or below a token. */
  int right(Token token) {
    return right[token.index()];
  }

  /** As {@link #right}, without punctuation at the end. */
  int rightWord(Token token) {
    int to = right(token);
    while (to > token.index() && isPunctuation(to)) {
      to--;
    }
    return to;
  }

  /** As {@link #left}, without punctuation at the start. */
  int leftWord(Token token) {
    int from = left(token);
    while (from < token.index() && isPunctuation(from)) {
      from++;
    }
    return from;
  }

  boolean isPunctuation(int token) {
    return sentence.get(token).is(Relation.PUNCTUATION);
  }

  /** The text from one token to another, both included. */
  Span span(int from, int to) {
    return sentence.get(from).span().cover(sentence.get(to).span());
  }
}
