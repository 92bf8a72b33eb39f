package org.whoseword.claim;

import java.util.Optional;
import java.util.Set;
import org.whoseword.parse.Relation;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;

/**
 * Finds what a statement about the future takes as known: in "would retaliate against countries
 * that expelled its envoys" the expulsions are told by the report itself.
 */
final class Presupposed {

  /** Verbs of what is to come: "vowed revenge for the raids that killed nine". */
  private static final Set<String> PROMISES =
      Set.of("vow", "pledge", "promise", "threaten", "swear", "demand", "seek");

  private Presupposed() {}

  /** The verb of the future over an act in the past, when the act only says whom it is about. */
  static Optional<Token> findFrame(Sentence s, Token act) {
    Token at = act;
    boolean known = false;
    while (at.head() >= 0) {
      boolean past = at.tag().equals("VBD") && at.is(Relation.RELATIVE_CLAUSE);
      boolean cause =
          at.isNoun()
              && at.is(Relation.OBLIQUE)
              && s.preposition(at).equals("over")
              && isThe(at, s);
      known |= past || cause;
      boolean down =
          switch (at.relation()) {
            case CLAUSAL_COMPLEMENT, ADVERBIAL_CLAUSE, PARATAXIS -> true;
            default -> false;
          };
      if (down && !known) {
        return Optional.empty();
      }
      at = s.get(at.head());
      if (known && at.isVerb() && (isFuture(at, s) || PROMISES.contains(at.lemma()))) {
        return Optional.of(at);
      }
      if (known && at.isVerb() && !at.is(Relation.RELATIVE_CLAUSE)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isThe(Token noun, Sentence s) {
    return s.children(noun, Relation.DETERMINER).stream()
        .anyMatch(word -> word.lemma().equals("the"));
  }

  private static boolean isFuture(Token verb, Sentence s) {
    return s.children(verb, Relation.AUXILIARY).stream()
        .anyMatch(word -> Set.of("will", "would", "shall").contains(word.lemma()));
  }
}
