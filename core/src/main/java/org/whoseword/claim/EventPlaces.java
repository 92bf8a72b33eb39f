package org.whoseword.claim;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.whoseword.parse.Relation;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;
import org.whoseword.text.Span;
import org.whoseword.what.EventType;
import org.whoseword.where.Place;
import org.whoseword.who.Parties;
import org.whoseword.who.Party;
import org.whoseword.who.Sector;

/**
 * Finds where an act took place by the words of its own sentence: what it was done to, what stands
 * in its name, or the place under a preposition of place that is nearest in the tree.
 *
 * @param acts the report's acts, by their words
 */
record EventPlaces(List<Place> places, Parties parties, Map<Span, EventType> acts) {

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

  private static final Set<String> TOPICS = Set.of("on", "about", "over", "regarding");

  private static final Set<String> WATERS = Set.of("in", "off", "on", "over");

  private static final Set<String> PEOPLE =
      Set.of("people", "resident", "civilian", "villager", "citizen", "inhabitant", "local");

  private static final Set<String> HOMES = Set.of("of", "in", "from");

  private static final Set<String> FLIGHT =
      Set.of("fly", "pass", "land", "fall", "cross", "splash", "overfly");

  private static final Set<String> LAUNCH = Set.of("from", "in", "at", "near", "off");

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
      if (isOfAnother(sentence, act, top) || isTopic(sentence, act, top)) {
        continue;
      }
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

  /**
   * "arrested two men accused of plotting an attack in X": an act of another kind, under the act,
   * has its own place.
   */
  private boolean isOfAnother(Sentence sentence, Act act, Token place) {
    for (Token at = place; at.head() >= 0 && !sentence.isUnder(act.deed().token(), at); ) {
      EventType other = acts.get(at.span());
      if (other != null && other != act.type() && sentence.isUnder(at, act.deed().token())) {
        return true;
      }
      at = sentence.get(at.head());
    }
    return false;
  }

  /** "was briefed on the situation in X": what is talked about is elsewhere. */
  private static boolean isTopic(Sentence sentence, Act act, Token place) {
    Token token = act.deed().token();
    if (act.type() != EventType.CONSULT || !sentence.isUnder(place, token)) {
      return false;
    }
    for (Token at = place; at.index() != token.index(); at = sentence.get(at.head())) {
      boolean topic =
          at.is(Relation.OBLIQUE)
              && at.index() != place.index()
              && TOPICS.contains(sentence.preposition(at));
      if (topic || at.is(Relation.ADVERBIAL_CLAUSE)) {
        return true;
      }
    }
    return false;
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
    if (isAddressed(act, sentence, top)) {
      return Optional.of("addressed");
    }
    if (suffers(sentence, top, token)) {
      return Optional.of("sufferer");
    }
    if (place.role() == Place.Role.METONYM) {
      return Optional.empty();
    }
    String preposition = sentence.preposition(top);
    // "sanctions on Iran", "fire on Turkey": a state under "on" is whom it is done to.
    boolean target =
        preposition.equals("on") && (breadth(place) > 0 || act.type() == EventType.SANCTION);
    // What is fired over Japan is fired elsewhere; "concern over X" is about it.
    boolean over = preposition.equals("over") && (act.type() == EventType.MOBILIZE || !material);
    if (isFired(act)) {
      return isLaunch(act, place, preposition) ? Optional.of("move") : Optional.empty();
    }
    // A promenade along the sea lies in a town, which the report names elsewhere.
    boolean shore = isWater(place) && !WATERS.contains(preposition);
    if (target || over || shore || isSeat(sentence, top, act)) {
      return Optional.empty();
    }
    if (IN.contains(preposition)) {
      return Optional.of("clause");
    }
    // "a response from North Korea" tells whose it is.
    boolean whose = preposition.equals("from") && token.isNoun() && breadth(place) > 0;
    boolean move =
        material && !whose && MOVES.contains(preposition) && isMove(sentence, top, token);
    return move ? Optional.of("move") : Optional.empty();
  }

  /** Missiles are fired somewhere, fly over something, and fall elsewhere. */
  static boolean isFired(Act act) {
    return act.typeRule().startsWith("mobilize.missile")
        && !FLIGHT.contains(act.deed().token().lemma());
  }

  /** "fired from X toward Y": whoever fires does so from his own land or ships. */
  private boolean isLaunch(Act act, Place place, String preposition) {
    Sentence sentence = act.deed().sentence();
    boolean foreign =
        act.actors().stream()
            .flatMap(actor -> parties.findAt(sentence, actor).stream())
            .flatMap(party -> party.code().country().stream())
            .anyMatch(country -> !place.country().equals(Optional.of(country)));
    return !foreign && place.country().isPresent() && LAUNCH.contains(preposition);
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

  /** Whether the report says of something that it comes from there. */
  static boolean isOrigin(Sentence sentence, Place place) {
    return sentence.preposition(top(sentence, sentence.get(place.head()))).equals("from");
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

  /**
   * "residents of X were told to stay indoors": what is asked of people is asked where they are.
   */
  private static boolean isAddressed(Act act, Sentence sentence, Token top) {
    if (act.type() != EventType.REQUEST || top.head() < 0) {
      return false;
    }
    Token people = sentence.get(top.head());
    return PEOPLE.contains(people.lemma())
        && top.is(Relation.OBLIQUE)
        && HOMES.contains(sentence.preposition(top))
        && act.recipients().contains(people);
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
