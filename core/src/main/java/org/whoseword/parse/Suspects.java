package org.whoseword.parse;

import java.util.Optional;
import java.util.Set;

/**
 * Finds who is said to have done what a noun or a gerund names: "accused <b>two men</b> of the
 * attack", "<b>the rebels</b> are responsible for it", "<b>three men</b> were held on charges of
 * killing him".
 *
 * @param accusing verbs that hold their object to have done what stands behind them
 */
record Suspects(Set<String> accusing) {

  private static final Set<String> UNDER_VERBS = Set.of("of", "for", "over");

  /** "Suspected in the attack", but "sentenced in two trials". */
  private static final Set<String> IN = Set.of("suspect", "implicate");

  private static final Set<String> UNDER_NOUNS = Set.of("of", "for", "in", "on");

  /** What somebody has in an act: "his role in the attack", "responsibility for the attack". */
  private static final Set<String> PARTS =
      Set.of(
          "responsibility",
          "role",
          "involvement",
          "complicity",
          "participation",
          "charge",
          "count",
          "suspicion",
          "accusation",
          "allegation",
          "conviction",
          "guilt");

  /** "Claimed responsibility for", "faces charges of", "denied involvement in". */
  private static final Set<String> HAVING =
      Set.of("have", "bear", "claim", "share", "face", "deny", "admit", "accept");

  private static final Set<String> GUILTY = Set.of("responsible", "guilty", "culpable");

  Suspects {
    accusing = Set.copyOf(accusing);
  }

  /**
   * @param act the event noun or gerund
   * @return empty where nobody is accused of it
   */
  Optional<Token> find(Sentence s, Token act, Subjects subjects, int depth) {
    Token top = act;
    while (top.is(Relation.CONJUNCT)) {
      top = s.get(top.head());
    }
    if (!top.is(Relation.OBLIQUE) || top.head() < 0) {
      return Optional.empty();
    }
    Token above = s.get(top.head());
    String preposition = s.preposition(top);
    if (preposition.equals("behind")) {
      return behind(s, above, subjects, depth);
    }
    if (above.isVerb()) {
      boolean under =
          UNDER_VERBS.contains(preposition)
              || preposition.equals("in") && IN.contains(above.lemma());
      return under && accusing.contains(above.lemma())
          ? accused(s, above, subjects, depth)
          : Optional.empty();
    }
    if (!UNDER_NOUNS.contains(preposition)) {
      return Optional.empty();
    }
    return GUILTY.contains(above.lemma())
        ? guilty(s, above, subjects, depth)
        : PARTS.contains(above.lemma()) ? having(s, above, subjects, depth) : Optional.empty();
  }

  /** The object of the active form. */
  private static Optional<Token> accused(Sentence s, Token verb, Subjects subjects, int depth) {
    return Clauses.isPassive(s, verb)
        ? subjects.find(s, verb, depth + 1)
        : Objects.find(s, verb, false);
  }

  /** "The group behind the attack", "Iran is behind the attack". */
  private static Optional<Token> behind(Sentence s, Token above, Subjects subjects, int depth) {
    if (above.isNoun()) {
      return Optional.of(above);
    }
    return above.lemma().equals("be") || above.lemma().equals("stand")
        ? subjects.find(s, above, depth + 1)
        : Optional.empty();
  }

  /** "Are responsible", "those responsible", "held the rebels responsible", "found guilty". */
  private static Optional<Token> guilty(Sentence s, Token adjective, Subjects subjects, int depth) {
    Optional<Token> head = s.findHead(adjective);
    if (head.isEmpty() || head.get().isNoun()) {
      return head;
    }
    Token verb = head.get();
    if (!verb.isVerb()) {
      return Optional.empty();
    }
    Optional<Token> inner = s.findChild(adjective, Relation.SUBJECT);
    boolean of = Clauses.isPassive(s, verb) || verb.lemma().equals("be");
    return inner.or(() -> of ? subjects.find(s, verb, depth + 1) : Objects.find(s, verb, false));
  }

  private Optional<Token> having(Sentence s, Token part, Subjects subjects, int depth) {
    Optional<Token> possessor = s.findChild(part, Relation.POSSESSOR);
    if (possessor.isPresent()) {
      return possessor;
    }
    Optional<Token> verb = s.findHead(part).filter(Token::isVerb);
    if (part.is(Relation.OBJECT)) {
      return verb.filter(each -> HAVING.contains(each.lemma()))
          .flatMap(each -> subjects.find(s, each, depth + 1));
    }
    return part.is(Relation.OBLIQUE)
        ? verb.filter(each -> accusing.contains(each.lemma()))
            .flatMap(each -> accused(s, each, subjects, depth))
        : Optional.empty();
  }
}
