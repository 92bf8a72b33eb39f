package org.whoseword.who;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.whoseword.parse.Relation;
import org.whoseword.parse.Sentence;
import org.whoseword.text.Zone;

/** "The attacker": the one man told of before who did something and belongs to no side. */
final class Culprits {

  private static final Set<String> NOUNS =
      Set.of(
          "attacker",
          "assailant",
          "gunman",
          "shooter",
          "killer",
          "perpetrator",
          "bomber",
          "assassin",
          "culprit",
          "knifeman",
          "hijacker",
          "kidnapper",
          "arsonist");

  /** How many sentences back. */
  private static final int MEMORY = 6;

  private Culprits() {}

  /** Nobody where two could be meant. */
  static Optional<Draft> find(Found found, List<Draft> drafts) {
    if (found.plural() || !NOUNS.contains(found.head().lemma())) {
      return Optional.empty();
    }
    List<Draft> fit = new ArrayList<>();
    for (Draft draft : drafts) {
      Sentence last = draft.latest().sentence();
      boolean near = last.index() >= found.sentence().index() - MEMORY;
      // The man of the headline is the man of the lead, and stands there again.
      boolean body = last.kind() != Zone.Kind.HEADLINE;
      if (near && body && isOne(draft) && did(draft)) {
        fit.add(draft);
      }
    }
    return fit.size() == 1 ? Optional.of(fit.get(0)) : Optional.empty();
  }

  private static boolean isOne(Draft draft) {
    boolean person = draft.kind() == Party.Kind.PERSON || draft.kind() == Party.Kind.UNNAMED;
    return person && !draft.isPlural() && draft.isPrivate();
  }

  private static boolean did(Draft draft) {
    return draft.recent().stream()
        .anyMatch(
            each ->
                each.head().is(Relation.AGENT)
                    || NOUNS.contains(each.head().lemma())
                    || each.head().is(Relation.SUBJECT)
                        && !each.sentence().get(each.head().head()).lemma().equals("be"));
  }
}
