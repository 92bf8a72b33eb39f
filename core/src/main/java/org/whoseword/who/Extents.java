package org.whoseword.who;

import org.whoseword.parse.NameKind;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;
import org.whoseword.text.Span;

/** How far the words of a mention reach. */
final class Extents {

  private Extents() {}

  /** The registry's words at a token. */
  static Span words(Reached reached, Token token) {
    Sentence sentence = reached.sentence();
    Span from = sentence.get(reached.firstTokenAt(token.index())).span();
    return from.cover(sentence.get(reached.lastTokenAt(token.index())).span());
  }

  /** Of a name that the registry lacks, what the parser takes for the name, without its title. */
  static Span nameSpan(Reached reached, Token head) {
    Sentence sentence = reached.sentence();
    int start = head.index();
    while (start > 0
        && !sentence.get(start).nameStart()
        && sentence.get(start - 1).name() == head.name()
        && head.name() != NameKind.NONE) {
      start--;
    }
    int end = head.index();
    while (end + 1 < sentence.size()
        && sentence.get(end + 1).name() == head.name()
        && !sentence.get(end + 1).nameStart()) {
      end++;
    }
    return sentence.get(start).span().cover(sentence.get(end).span());
  }

  /** The whole phrase, with what hangs behind the head. */
  static Span span(Reached reached, Token head) {
    Sentence sentence = reached.sentence();
    int end = sentence.phrase(head).cover(words(reached, head)).end();
    return new Span(sentence.get(reached.start(head)).span().start(), end);
  }
}
