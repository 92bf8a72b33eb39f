package org.whoseword.word;

import java.util.Optional;
import java.util.Set;
import org.whoseword.codebook.Codebook;
import org.whoseword.parse.Relation;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;

/** Finds the words by which a report keeps its distance from an act. */
public final class Hedges {

  private final Set<String> adverbs;
  private final Set<String> modifiers;

  public Hedges(Codebook codebook) {
    this.adverbs = codebook.words("hedge-adverbs");
    this.modifiers = codebook.words("hedge-modifiers");
  }

  /** "Which …", "after …": what such clauses tell is taken as known, whatever stands over them. */
  static boolean isSetApart(Sentence sentence, Token clause) {
    return clause.is(Relation.RELATIVE_CLAUSE)
        || clause.is(Relation.ADVERBIAL_CLAUSE) && sentence.hasChild(clause, Relation.MARKER);
  }

  /** The hedge over an act: on its own word, or on a verb that it depends on in its clause. */
  public Optional<Hedge> over(Sentence sentence, Token act) {
    Token at = act;
    while (true) {
      for (Token child : sentence.children(at)) {
        if (child.is(Relation.ADVERB) && adverbs.contains(child.lemma())) {
          return Optional.of(new Hedge(child.span(), "hedge.adverb"));
        }
        if (at == act && child.is(Relation.MODIFIER) && modifiers.contains(child.lemma())) {
          return Optional.of(new Hedge(child.span(), "hedge.modifier"));
        }
      }
      boolean same =
          switch (at.relation()) {
            case OPEN_COMPLEMENT, OBJECT, CONJUNCT, CLAUSAL_COMPLEMENT -> true;
            case NOUN_CLAUSE, ATTRIBUTE -> true;
            case ADVERBIAL_CLAUSE -> !isSetApart(sentence, at);
            default -> false;
          };
      if (!same || at.head() < 0) {
        return Optional.empty();
      }
      at = sentence.get(at.head());
    }
  }
}
