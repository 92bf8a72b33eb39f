package org.whoseword.who;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
   * The two of different countries that were last named side by side ("Turkey and Iraq"); else the
   * only two subjects of a sentence; else the only two named at all. Nobody when there are not two.
   *
   * @param before all parties so far
   */
  static List<Draft> members(Found found, List<Draft> before) {
    if (isCoordinated(found)) {
      // The two stand behind it and are parties of their own.
      return List.of();
    }
    int now = found.sentence().index();
    List<Draft> near = new ArrayList<>();
    for (Draft draft : before) {
      if (draft.latest().sentence().index() >= now - REACH && isState(draft)) {
        near.add(draft);
      }
    }
    for (int sentence = now; sentence >= 0 && sentence >= now - REACH; sentence--) {
      Map<Integer, Draft> heads = heads(near, sentence, found.span().start());
      List<Draft> two = sideBySide(heads, near, sentence, found.span().start());
      two = two.isEmpty() ? subjects(heads, near, sentence) : two;
      if (!two.isEmpty()) {
        return two;
      }
    }
    return only(near);
  }

  /** The parties of one sentence by the index of their heads, up to a place in the text. */
  private static Map<Integer, Draft> heads(List<Draft> near, int sentence, int end) {
    Map<Integer, Draft> heads = new TreeMap<>();
    for (Draft draft : near) {
      for (Found each : draft.recent()) {
        if (each.sentence().index() == sentence && each.span().start() < end) {
          heads.put(each.head().index(), draft);
        }
      }
    }
    return heads;
  }

  private static List<Draft> sideBySide(
      Map<Integer, Draft> heads, List<Draft> near, int sentence, int end) {
    List<Draft> last = List.of();
    for (Draft draft : near) {
      for (Found each : draft.recent()) {
        Draft first = heads.get(each.head().head());
        boolean joined =
            each.sentence().index() == sentence
                && each.span().start() < end
                && each.head().is(Relation.CONJUNCT)
                && first != null;
        if (joined && each.sentence().conjuncts(first(each)).size() == 2) {
          last = different(List.of(first, draft));
        }
      }
    }
    return last;
  }

  private static Token first(Found conjunct) {
    return conjunct.sentence().get(conjunct.head().head());
  }

  private static List<Draft> subjects(Map<Integer, Draft> heads, List<Draft> near, int sentence) {
    List<Draft> subjects = new ArrayList<>();
    for (Draft draft : near) {
      for (Found each : draft.recent()) {
        boolean subject =
            each.sentence().index() == sentence
                && heads.get(each.head().index()) == draft
                && each.head().is(Relation.SUBJECT);
        if (subject && !subjects.contains(draft)) {
          subjects.add(draft);
        }
      }
    }
    return different(subjects);
  }

  private static List<Draft> only(List<Draft> near) {
    Map<String, Draft> countries = new TreeMap<>();
    near.forEach(draft -> countries.putIfAbsent(draft.country().orElse(""), draft));
    return countries.size() == 2
        ? near.stream().filter(countries.values()::contains).toList()
        : List.of();
  }

  private static List<Draft> different(List<Draft> two) {
    boolean pair = two.size() == 2 && !two.get(0).country().equals(two.get(1).country());
    return pair ? two : List.of();
  }

  private static boolean isState(Draft draft) {
    boolean government =
        draft.kind() == Party.Kind.ORGANISATION
            && draft.coding().code().sector().filter(s -> s == Sector.GOV).isPresent();
    return draft.country().isPresent() && (draft.kind() == Party.Kind.STATE || government);
  }
}
