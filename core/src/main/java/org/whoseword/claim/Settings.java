package org.whoseword.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.whoseword.parse.Relation;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;
import org.whoseword.when.TimeSpan;
import org.whoseword.where.Place;
import org.whoseword.who.Parties;
import org.whoseword.who.Party;
import org.whoseword.who.Sector;

/** Finds where and when an act took place: what stands nearest to it in the tree. */
record Settings(List<Place> places, List<TimeSpan> times, Parties parties) {

  /** Steps in the tree beyond which a place or a day belongs to another clause. */
  private static final int FAR = 24;

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

  /** The place of an act; empty when its sentence names none that fits. */
  Optional<Place> findPlace(Sentence sentence, Token act, boolean material) {
    Place best = null;
    int bestCost = material ? FAR : FAR / 3;
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
      int cost = distance(sentence, act, head, FAR) * 2 + (moves ? 6 : 0) + breadth(place);
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
   * The time of an act: what hangs on its clause, or on a clause above it.
   *
   * @param spoken whether the act is done by saying so: then the day of the saying is its day
   */
  Optional<TimeSpan> findTime(Sentence sentence, Token act, boolean spoken) {
    TimeSpan best = null;
    int bestCost = FAR;
    for (TimeSpan time : times) {
      boolean point = time.type() == TimeSpan.Type.DATE || time.type() == TimeSpan.Type.TIME;
      boolean told = time.isResolved() || time.granularity() != TimeSpan.Granularity.HOUR;
      if (time.sentence() != sentence.index() || !point || !told) {
        continue;
      }
      int cost = distance(sentence, act, sentence.get(time.head()), spoken ? 2 : FAR);
      if (cost < bestCost) {
        best = time;
        bestCost = cost;
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * Steps in the tree between an act and a word; going up to the clause above costs more than going
   * down into one's own, and what hangs on the verb of saying over an act is the saying's.
   */
  private static int distance(Sentence sentence, Token act, Token word, int saying) {
    int[] up = new int[sentence.size()];
    java.util.Arrays.fill(up, -1);
    int steps = 0;
    for (Token at = act; ; at = sentence.get(at.head())) {
      up[at.index()] = steps;
      steps +=
          switch (at.relation()) {
            case CONJUNCT, ADVERBIAL_CLAUSE -> 1;
            case CLAUSAL_COMPLEMENT -> saying;
            default -> 2;
          };
      if (at.head() < 0) {
        break;
      }
    }
    int down = 0;
    for (Token at = word; ; at = sentence.get(at.head())) {
      if (up[at.index()] >= 0) {
        return up[at.index()] + down;
      }
      down += at.isVerb() ? 4 : 1;
    }
  }
}
