package org.whoseword.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.whoseword.parse.Relation;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;
import org.whoseword.what.EventType;
import org.whoseword.where.Place;
import org.whoseword.who.Parties;
import org.whoseword.who.Party;
import org.whoseword.who.Sector;

/**
 * Finds where an act took place by the words of its own sentence: what it was done to, what stands
 * in its name, or the place under a preposition of place that is nearest in the tree.
 */
record EventPlaces(List<Place> places, Parties parties) {

  private static final Set<String> IN =
      Set.of(
          "in",
          "at",
          "near",
          "on",
          "outside",
          "inside",
          "across",
          "around",
          "over",
          "within",
          "throughout",
          "off",
          "along",
          "north of",
          "south of",
          "east of",
          "west of",
          "close to");

  /** Where something goes to or comes from is where it is done, when nothing else is said. */
  private static final Set<String> MOVES = Set.of("to", "from", "into", "through", "of");

  /** "The town of X", "in X province": the preposition stands on the word for the kind. */
  private static final Set<String> KINDS =
      Set.of(
          "town",
          "city",
          "village",
          "capital",
          "province",
          "region",
          "district",
          "state",
          "area",
          "suburb",
          "port",
          "county",
          "island",
          "neighbourhood",
          "neighborhood",
          "enclave",
          "part",
          "north",
          "south",
          "east",
          "west",
          "outskirt",
          "centre",
          "center");

  private static final Set<String> WATERS = Set.of("in", "off", "on", "over");

  private static final Set<String> WATER_FEATURES =
      Set.of("SEA", "OCN", "GULF", "BAY", "STM", "LK");

  /** "Turkey has suffered a series of bombings": where whoever suffers is. */
  private static final Set<String> SUFFER =
      Set.of("suffer", "see", "witness", "face", "experience", "endure");

  /**
   * A place and how it was found.
   *
   * @param rule "clause", "object" …
   */
  record Found(Place place, String rule) {}

  /** The place of an act; empty when its sentence names none that fits. */
  Optional<Found> find(Act act, boolean material) {
    Sentence sentence = act.deed().sentence();
    Token token = act.deed().token();
    Found best = null;
    int bestCost = material ? Nearness.FAR : Nearness.FAR / 3;
    for (Place place : places) {
      if (place.sentence() != sentence.index() || place.isPeople()) {
        continue;
      }
      Token top = top(sentence, sentence.get(place.head()));
      Optional<String> how = how(act, sentence, place, top, material);
      if (how.isEmpty()) {
        continue;
      }
      int cost =
          Nearness.steps(sentence, token, top, Nearness.FAR) * 2
              + (how.get().equals("move") ? 6 : 0)
              + breadth(place);
      if (cost < bestCost) {
        best = new Found(place, how.get());
        bestCost = cost;
      }
    }
    return Optional.ofNullable(best);
  }

  /** How a place may be that of an act; empty when it cannot. */
  private Optional<String> how(
      Act act, Sentence sentence, Place place, Token top, boolean material) {
    Token token = act.deed().token();
    if (isInName(sentence, place, token)) {
      return Optional.of("name");
    }
    if (place.role() == Place.Role.PART) {
      return Optional.empty();
    }
    if (isDoneTo(act, place, top)) {
      return Optional.of("object");
    }
    if (suffers(sentence, top, token)) {
      return Optional.of("sufferer");
    }
    if (place.role() == Place.Role.METONYM) {
      return Optional.empty();
    }
    String preposition = sentence.preposition(top);
    // "sanctions on Iran", "fire on Turkey": a state under "on" is whom it is done to.
    boolean target = preposition.equals("on") && breadth(place) > 0;
    // What is fired over Japan is fired elsewhere.
    boolean over = preposition.equals("over") && act.type() == EventType.MOBILIZE;
    // A promenade along the sea lies in a town, which the report names elsewhere.
    boolean shore = isWater(place) && !WATERS.contains(preposition);
    if (target || over || shore || isSeat(sentence, top, act)) {
      return Optional.empty();
    }
    if (IN.contains(preposition)) {
      return Optional.of("clause");
    }
    boolean move = material && MOVES.contains(preposition) && isMove(sentence, top, token);
    return move ? Optional.of("move") : Optional.empty();
  }

  private static boolean isWater(Place place) {
    return WATER_FEATURES.contains(place.feature().orElse(""));
  }

  /** "two children from X died" tells where they are from: a move hangs on the act or a verb. */
  private static boolean isMove(Sentence sentence, Token top, Token act) {
    return top.head() == act.index() || top.head() >= 0 && sentence.get(top.head()).isVerb();
  }

  /** Whether the report says of something that it is there: "in X", "at the port of X". */
  static boolean isScene(Sentence sentence, Place place) {
    return place.role() == Place.Role.LITERAL
        && IN.contains(sentence.preposition(top(sentence, sentence.get(place.head()))));
  }

  /** The noun of a place's whole phrase: "province" of "in the southern province of X". */
  private static Token top(Sentence sentence, Token head) {
    Token at = head;
    while (at.head() >= 0) {
      Token above = sentence.get(at.head());
      boolean of =
          at.is(Relation.OBLIQUE)
              && sentence.preposition(at).equals("of")
              && KINDS.contains(above.lemma());
      boolean inside =
          at.is(Relation.COMPOUND) || at.is(Relation.APPOSITION) || at.is(Relation.CONJUNCT);
      boolean modifies = at.is(Relation.MODIFIER) && KINDS.contains(above.lemma());
      if (!of && !modifies && !(inside && above.isNoun())) {
        break;
      }
      at = above;
    }
    return at;
  }

  /** "the Nice attack", "the Istanbul airport bombing": the place names the act. */
  private static boolean isInName(Sentence sentence, Place place, Token act) {
    Token head = sentence.get(place.head());
    boolean before = head.is(Relation.COMPOUND) || head.is(Relation.MODIFIER);
    if (!act.isNoun() || !before || breadth(place) > 0) {
      return false;
    }
    Token above = sentence.get(head.head());
    boolean through = above.is(Relation.COMPOUND) && above.head() == act.index();
    return above.index() == act.index() || through;
  }

  /** "shelled Afrin", "Douma is surrounded": a town that something is done to. */
  private static boolean isDoneTo(Act act, Place place, Token top) {
    boolean force = act.type() == EventType.ASSAULT || act.type() == EventType.COERCE;
    boolean side = top.is(Relation.OBJECT) || top.is(Relation.PASSIVE_SUBJECT);
    return force
        && side
        && top.head() == act.deed().token().index()
        && (breadth(place) == 0 || act.type() == EventType.ASSAULT);
  }

  private static boolean suffers(Sentence sentence, Token top, Token act) {
    if (!top.is(Relation.SUBJECT) || !SUFFER.contains(sentence.get(top.head()).lemma())) {
      return false;
    }
    Token verb = sentence.get(top.head());
    return act.isNoun()
        && sentence.children(verb, Relation.OBJECT).stream()
            .anyMatch(object -> sentence.isUnder(act, object));
  }

  /**
   * "the government in Baghdad": where somebody sits is not where the act was done, unless they are
   * whom it was done to or the words for where: "at a Walmart in China".
   */
  private boolean isSeat(Sentence sentence, Token top, Act act) {
    if (top.head() < 0 || top.head() == act.deed().token().index()) {
      return false;
    }
    Token above = sentence.get(top.head());
    boolean object = above.is(Relation.OBJECT) || above.is(Relation.PASSIVE_SUBJECT);
    boolean done = object && above.head() == act.deed().token().index();
    boolean where = above.is(Relation.OBLIQUE) && IN.contains(sentence.preposition(above));
    if (done && act.type() != EventType.REQUEST || where) {
      return false;
    }
    return parties
        .findAt(sentence, above)
        .filter(
            party ->
                party.kind() == Party.Kind.ORGANISATION
                    || party.kind() == Party.Kind.STATE
                    || party.code().sector().filter(Sector.GOV::equals).isPresent())
        .isPresent();
  }

  /** A town says more than its country. */
  static int breadth(Place place) {
    String feature = place.feature().orElse("");
    return feature.startsWith("PCL")
        ? 3
        : feature.startsWith("CONT") || feature.equals("RGN") ? 4 : 0;
  }
}
