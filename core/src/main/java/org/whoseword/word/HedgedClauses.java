package org.whoseword.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.whoseword.codebook.Codebook;
import org.whoseword.parse.Relation;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;
import org.whoseword.text.Span;

/** Finds hedges as attributions to nobody, with the clause or noun that they stand over. */
final class HedgedClauses {

  private final Set<String> adverbs;
  private final Set<String> adjectives;

  HedgedClauses(Codebook codebook) {
    this.adverbs = codebook.words("hearsay-adverbs");
    this.adjectives = codebook.words("hearsay-modifiers");
  }

  /**
   * A hedge and what it stands over.
   *
   * @param head index of the token that it hangs on
   */
  record Found(Hedge hedge, int token, int head, List<Span> content) {}

  /** In the order of the text. */
  List<Found> in(Passage passage) {
    Sentence s = passage.sentence();
    List<Found> found = new ArrayList<>(1);
    for (Token token : s.tokens()) {
      boolean adverb = adverbs.contains(token.lemma()) && token.tag().equals("RB");
      boolean adjective = adjectives.contains(token.lemma()) && token.is(Relation.MODIFIER);
      if ((adverb || adjective) && token.head() >= 0) {
        Token head = s.get(token.head());
        Hedge hedge = new Hedge(token.span(), adverb ? "hedge.adverb" : "hedge.modifier");
        found.add(new Found(hedge, token.index(), head.index(), content(token, head, passage)));
      }
    }
    return found;
  }

  /** Where the clause ends, without the relative clauses and the like at its end. */
  private static int end(Token head, int hedge, Extents extents) {
    Sentence s = extents.sentence();
    for (int i = hedge + 1; i <= extents.right(head); i++) {
      Token token = s.get(i);
      int before = extents.leftWord(token) - 1;
      if (head.isVerb() && Hedges.isSetApart(s, token) && before > hedge) {
        while (before > hedge && extents.isPunctuation(before)) {
          before--;
        }
        return before;
      }
    }
    return extents.rightWord(head);
  }

  private static List<Span> content(Token hedge, Token head, Passage passage) {
    Extents extents = passage.extents();
    int from = extents.leftWord(head);
    int to = end(head, hedge.index(), extents);
    List<Span> content = new ArrayList<>(2);
    if (from < hedge.index() && head.isVerb()) {
      content.add(extents.span(from, hedge.index() - 1));
    }
    if (to > hedge.index()) {
      content.add(extents.span(hedge.index() + 1, to));
    }
    return content;
  }
}
