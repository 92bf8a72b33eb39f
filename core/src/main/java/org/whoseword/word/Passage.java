package org.whoseword.word;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;
import org.whoseword.text.Span;
import org.whoseword.who.Parties;

/** A sentence with what is asked of it again and again: extents, quotations, parties. */
record Passage(
    Sentence sentence,
    Extents extents,
    List<Quote> quotes,
    BitSet quoted,
    BitSet marks,
    Parties parties) {

  static Passage of(Sentence sentence, List<Quote> quotes, Parties parties) {
    BitSet quoted = new BitSet(sentence.size());
    BitSet marks = new BitSet(sentence.size());
    for (Token token : sentence.tokens()) {
      Optional<Quote> quote = Quotes.findAt(quotes, token.span().start());
      if (quote.isPresent()) {
        quoted.set(token.index());
        Span span = quote.get().span();
        boolean mark = token.span().start() == span.start() || token.span().end() == span.end();
        boolean letters = token.form().chars().anyMatch(Character::isLetterOrDigit);
        if (mark && !letters) {
          marks.set(token.index());
        }
      }
    }
    return new Passage(sentence, new Extents(sentence), quotes, quoted, marks, parties);
  }

  /** In characters: no more than blanks and line ends stand in such a gap. */
  private static final int GAP = 5;

  /** The closed quotation that ends right before the sentence. */
  Optional<Quote> findQuoteBefore() {
    int start = sentence.span().start();
    return Quotes.findBefore(quotes, start)
        .filter(quote -> quote.closed() && start - quote.span().end() <= GAP);
  }

  /** The quotation that begins right behind the sentence. */
  Optional<Quote> findQuoteBehind() {
    int end = sentence.span().end();
    return Quotes.findAfter(quotes, end).filter(quote -> quote.span().start() - end <= GAP);
  }

  /** The same words as if no quotation stood there. */
  Passage plain() {
    return new Passage(sentence, extents, List.of(), new BitSet(), new BitSet(), parties);
  }

  int size() {
    return sentence.size();
  }

  Token get(int token) {
    return sentence.get(token);
  }

  boolean isQuoted(int token) {
    return token >= 0 && token < size() && quoted.get(token);
  }

  boolean isMark(int token) {
    return token >= 0 && token < size() && marks.get(token);
  }

  /** The form of a token in lower case; "^" before the first and "$" behind the last. */
  String form(int token) {
    if (token < 0) {
      return "^";
    }
    return token >= size() ? "$" : get(token).lemma();
  }
}
