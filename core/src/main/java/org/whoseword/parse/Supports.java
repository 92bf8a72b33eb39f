package org.whoseword.parse;

import java.util.Optional;
import java.util.Set;

/**
 * Finds the verb that lends an event noun its subject: "<b>launched</b> an attack", "<b>took</b>
 * part in a march".
 *
 * @param verbs with the noun as their object
 * @param joining with the noun behind "in"; "take+part" where the verb has a noun for its object
 */
record Supports(Set<String> verbs, Set<String> joining) {

  private static final Set<String> PASSING = Set.of("during", "in", "at");

  private static final Set<String> QUANTITIES =
      Set.of(
          "series",
          "wave",
          "string",
          "number",
          "spate",
          "act",
          "campaign",
          "round",
          "pair",
          "dozen",
          "kind",
          "type",
          "form");

  Supports {
    verbs = Set.copyOf(verbs);
    joining = Set.copyOf(joining);
  }

  Optional<Token> find(Sentence s, Token noun) {
    Token top = noun;
    while (top.is(Relation.CONJUNCT) || isCounted(s, top)) {
      top = s.get(top.head());
    }
    if (top.is(Relation.OBLIQUE) && s.preposition(top).equals("in")) {
      return s.findHead(top).flatMap(above -> joined(s, above));
    }
    boolean argument = top.is(Relation.OBJECT) || top.is(Relation.PASSIVE_SUBJECT);
    return s.findHead(top)
        .filter(verb -> argument && verb.isVerb())
        .filter(verb -> verbs.contains(s.lemmaWithParticle(verb)));
  }

  /** "Participated in", "took part in", whichever of the two words the phrase hangs on. */
  private Optional<Token> joined(Sentence s, Token above) {
    if (above.isVerb()) {
      boolean part =
          s.findChild(above, Relation.OBJECT)
              .filter(object -> joining.contains(above.lemma() + "+" + object.lemma()))
              .isPresent();
      return part || joining.contains(above.lemma()) ? Optional.of(above) : Optional.empty();
    }
    return above.is(Relation.OBJECT)
        ? s.findHead(above).filter(verb -> joining.contains(verb.lemma() + "+" + above.lemma()))
        : Optional.empty();
  }

  /** The verb during whose act somebody was "in talks with the king", "in clashes with police". */
  Optional<Token> findPassing(Sentence s, Token noun) {
    boolean with =
        s.children(noun, Relation.OBLIQUE).stream()
            .anyMatch(each -> s.preposition(each).equals("with"));
    return with && noun.is(Relation.OBLIQUE) && PASSING.contains(s.preposition(noun))
        ? s.findHead(noun).filter(Token::isVerb)
        : Optional.empty();
  }

  /** "a series of attacks": the noun behind "of" is what is done. */
  static boolean isCounted(Sentence s, Token noun) {
    return noun.is(Relation.OBLIQUE)
        && noun.head() >= 0
        && QUANTITIES.contains(s.get(noun.head()).lemma())
        && s.preposition(noun).equals("of");
  }
}
