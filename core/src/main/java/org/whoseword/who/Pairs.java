package org.whoseword.who;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.whoseword.parse.Relation;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;

/** Two states or governments that are spoken of together: "both governments", "the two sides". */
final class Pairs {

  private static final Set<String> NOUNS =
      Set.of(
          "government",
          "country",
          "nation",
          "state",
          "side",
          "party",
          "capital",
          "neighbour",
          "neighbor",
          "army",
          "military",
          "ally");

  /** How many sentences back the two may have been named. */
  private static final int REACH = 3;

  private Pairs() {}

  static boolean isPair(Found found) {
    return found.plural()
        && NOUNS.contains(found.head().lemma())
        && found.coding().actor().isEmpty()
        && (found.count().orElse(0) == 2 || isCoordinated(found));
  }

  /** "The governments of Turkey and Iraq". */
  private static boolean isCoordinated(Found found) {
    Sentence sentence = found.sentence();
    for (Token child : sentence.children(found.head())) {
      if (child.is(Relation.OBLIQUE) && sentence.preposition(child).equals("of")) {
        return sentence.conjuncts(child).size() == 2;
      }
    }
    return false;
  }

  /**
   * The last two parties of different countries; nobody when there are not two.
   *
   * @param before all parties so far
   */
  static List<Draft> members(Found found, List<Draft> before) {
    if (isCoordinated(found)) {
      // The two stand behind it and are parties of their own.
      return List.of();
    }
    int since = found.sentence().index() - REACH;
    List<Draft> members = new ArrayList<>(2);
    List<Draft> byNearness = new ArrayList<>();
    for (Draft draft : before) {
      if (draft.latest().sentence().index() >= since && isState(draft)) {
        byNearness.add(draft);
      }
    }
    byNearness.sort(
        (a, b) -> Integer.compare(b.latest().span().start(), a.latest().span().start()));
    for (Draft draft : byNearness) {
      Optional<String> country = draft.country();
      boolean other = members.stream().noneMatch(member -> member.country().equals(country));
      if (other && members.size() < 2) {
        members.add(0, draft);
      }
    }
    return members.size() == 2 ? members : List.of();
  }

  private static boolean isState(Draft draft) {
    boolean government =
        draft.kind() == Party.Kind.ORGANISATION
            && draft.coding().code().sector().filter(s -> s == Sector.GOV).isPresent();
    return draft.country().isPresent() && (draft.kind() == Party.Kind.STATE || government);
  }
}
