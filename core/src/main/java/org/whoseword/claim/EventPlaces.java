package org.whoseword.claim;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.whoseword.parse.Relation;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;
import org.whoseword.where.Place;
import org.whoseword.who.Parties;
import org.whoseword.who.Party;
import org.whoseword.who.Sector;

/** Finds where an act took place: the place that stands nearest to it, or that of its story. */
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

  /** Who acts within the borders of their own state. */
  private static final Set<Sector> HOME =
      EnumSet.of(Sector.JUD, Sector.COP, Sector.GOV, Sector.LEG);

  /** The place of an act; empty when its sentence names none that fits. */
  Optional<Place> find(Sentence sentence, Token act, boolean material) {
    Place best = null;
    int bestCost = material ? Nearness.FAR : Nearness.FAR / 3;
    for (Place place : places) {
      if (place.sentence() != sentence.index() || place.role() == Place.Role.PART) {
        continue;
      }
      Token head = sentence.get(place.head());
      String preposition = preposition(sentence, head);
      boolean moves = MOVES.contains(preposition);
      // "sanctions on Iran", "fire on Turkey": a state under "on" is whom it is done to.
      boolean target = preposition.equals("on") && breadth(place) > 0;
      if (target || isSeat(sentence, head, act)) {
        continue;
      }
      if (place.role() == Place.Role.METONYM || !IN.contains(preposition) && !(material && moves)) {
        continue;
      }
      int cost =
          Nearness.steps(sentence, act, head, Nearness.FAR) * 2 + (moves ? 6 : 0) + breadth(place);
      if (cost < bestCost) {
        best = place;
        bestCost = cost;
      }
    }
    return Optional.ofNullable(best);
  }

  /** "the government in Baghdad": where somebody sits is not where the act was done. */
  private boolean isSeat(Sentence sentence, Token head, Token act) {
    if (head.head() < 0 || head.head() == act.index()) {
      return false;
    }
    return parties
        .findAt(sentence, sentence.get(head.head()))
        .filter(
            party ->
                party.kind() == Party.Kind.ORGANISATION
                    || party.kind() == Party.Kind.STATE
                    || party.code().sector().filter(Sector.GOV::equals).isPresent())
        .isPresent();
  }

  /** A town says more than its country. */
  private static int breadth(Place place) {
    String feature = place.feature().orElse("");
    return feature.startsWith("PCL")
        ? 3
        : feature.startsWith("CONT") || feature.equals("RGN") ? 4 : 0;
  }

  private static String preposition(Sentence sentence, Token head) {
    Token at = head;
    while (at.is(Relation.COMPOUND) || at.is(Relation.APPOSITION) || at.is(Relation.CONJUNCT)) {
      at = sentence.get(at.head());
    }
    return sentence.preposition(at);
  }

  /**
   * The place of an act that names none: that of the act before it, where both were done on one day
   * or the new one has no day.
   */
  static Optional<Place> carried(Claim next, Claim before) {
    boolean sameDay = next.when().isEmpty() || EventDates.isSameDay(next, before);
    return sameDay ? before.place() : Optional.empty();
  }

  /** The first place that the report names in the country of a court, police or government. */
  Optional<Place> findHome(Claim claim) {
    for (Claim.Participant actor : claim.actors()) {
      boolean rules =
          actor.code().sector().filter(sector -> HOME.contains(sector)).isPresent()
              && actor.code().country().isPresent();
      if (rules) {
        for (Place place : places) {
          if (place.country().equals(actor.code().country()) && place.role() != Place.Role.PART) {
            return Optional.of(place);
          }
        }
      }
    }
    return Optional.empty();
  }
}
