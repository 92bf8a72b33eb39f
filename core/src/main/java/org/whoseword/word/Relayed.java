package org.whoseword.word;

import java.util.List;
import java.util.Optional;
import org.whoseword.parse.Relation;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;
import org.whoseword.text.Span;

/** What of an attribution's words is passed on from somebody else, and which attribution's. */
final class Relayed {

  private Relayed() {}

  /** The rest of a content from a token on. */
  static Optional<List<Span>> from(Token token, Attribution outer, Sentence s) {
    int start = token.span().start();
    for (Token child : s.children(token, Relation.CASE)) {
      start = Math.min(start, child.span().start());
    }
    return rest(start, outer);
  }

  /** The rest of a content behind a token and the comma after it. */
  static Optional<List<Span>> behind(Token token, Attribution outer, Sentence s) {
    int next = token.index() + 1;
    while (next < s.size() && s.get(next).is(Relation.PUNCTUATION)) {
      next++;
    }
    return next < s.size() ? rest(s.get(next).span().start(), outer) : Optional.empty();
  }

  private static Optional<List<Span>> rest(int start, Attribution outer) {
    int end = outer.content().get(outer.content().size() - 1).end();
    return start < end ? Optional.of(List.of(new Span(start, end))) : Optional.empty();
  }

  /** The attribution whose words are passed on: the one over a participle, else the cue's own. */
  static int carrier(List<Draft> drafts, int place) {
    Draft draft = drafts.get(place);
    Token token = draft.cue().token();
    while (token.head() >= 0) {
      token = draft.sentence().get(token.head());
      for (int i = 0; i < drafts.size(); i++) {
        Draft other = drafts.get(i);
        // "According to Reuters, which cited two officials": what Reuters is the source of.
        boolean according =
            CueBounds.isFixed(other.cue()) && other.source().filter(token::equals).isPresent();
        if (other.cue().token() == token || according) {
          return i;
        }
      }
    }
    return place;
  }
}
