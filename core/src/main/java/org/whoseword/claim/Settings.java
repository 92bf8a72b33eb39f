package org.whoseword.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.whoseword.parse.Relation;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;
import org.whoseword.when.TimeSpan;
import org.whoseword.where.Place;

/** Finds where and when an act took place: what stands nearest to it in the tree. */
record Settings(List<Place> places, List<TimeSpan> times) {

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
          "into",
          "to",
          "from",
          "between",
          "of",
          "through",
          "by",
          "north of",
          "south of",
          "east of",
          "west of",
          "close to");

  /** Prepositions under which a place is where something goes or comes from, not where it is. */
  private static final Set<String> MOVES = Set.of("to", "from", "into", "of", "by", "between");

  /** The place of an act; empty when its sentence names none that fits. */
  Optional<Place> findPlace(Sentence sentence, Token act) {
    Place best = null;
    int bestCost = Integer.MAX_VALUE;
    for (Place place : places) {
      if (place.sentence() != sentence.index() || place.role() == Place.Role.PART) {
        continue;
      }
      Token head = sentence.get(place.head());
      String preposition = preposition(sentence, head);
      if (place.role() == Place.Role.METONYM || !IN.contains(preposition)) {
        continue;
      }
      int cost =
          distance(sentence, act, head) * 4
              + (MOVES.contains(preposition) ? 6 : 0)
              + breadth(place);
      if (cost < bestCost) {
        best = place;
        bestCost = cost;
      }
    }
    return Optional.ofNullable(best);
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

  /** The time of an act: what hangs on its clause, or on a clause above it. */
  Optional<TimeSpan> findTime(Sentence sentence, Token act) {
    TimeSpan best = null;
    int bestCost = Integer.MAX_VALUE;
    for (TimeSpan time : times) {
      boolean point = time.type() == TimeSpan.Type.DATE || time.type() == TimeSpan.Type.TIME;
      if (time.sentence() != sentence.index() || !point) {
        continue;
      }
      int cost = distance(sentence, act, sentence.get(time.head()));
      if (cost < bestCost) {
        best = time;
        bestCost = cost;
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * Steps in the tree between an act and a word; going up to the clause above costs more than going
   * down into one's own.
   */
  static int distance(Sentence sentence, Token act, Token word) {
    int[] up = new int[sentence.size()];
    java.util.Arrays.fill(up, -1);
    int steps = 0;
    for (Token at = act; ; at = sentence.get(at.head())) {
      up[at.index()] = steps;
      steps += at.is(Relation.CONJUNCT) || at.is(Relation.ADVERBIAL_CLAUSE) ? 1 : 2;
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
