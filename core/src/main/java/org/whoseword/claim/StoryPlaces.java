package org.whoseword.claim;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.whoseword.claim.EventPlaces.Found;
import org.whoseword.parse.Parse;
import org.whoseword.parse.Relation;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;
import org.whoseword.where.Place;
import org.whoseword.who.Sector;

/** The place of an act whose own sentence names none, from what the report said before. */
record StoryPlaces(List<Place> places, Parse parse) {

  /** Who acts within the borders of their own state. */
  private static final Set<Sector> HOME =
      EnumSet.of(Sector.JUD, Sector.COP, Sector.GOV, Sector.LEG);

  private static final Set<String> COUNTRY_WORDS = Set.of("country", "nation");
  private static final Set<String> TOWN_WORDS = Set.of("city", "town", "village");
  private static final Set<String> DEFINITE = Set.of("the", "this", "that");

  /** A country is the scene when at least this many per cent of the scenes lie in it. */
  private static final int MOST_OF = 60;

  /** One scene alone may be a mediator's, or where somebody spoke. */
  private static final int LEAST = 2;

  /**
   * The place of an act that names none: that of the act before it, where both were done on one day
   * or the new one has no day.
   */
  static Optional<Place> carried(Claim next, Claim before) {
    boolean sameDay = next.when().isEmpty() || EventDates.isSameDay(next, before);
    return sameDay ? before.place() : Optional.empty();
  }

  /** "in the country", "in the city", "there": the last of that kind that was named before. */
  Optional<Found> findSame(Sentence sentence, Token act) {
    Found best = null;
    int bestCost = Nearness.FAR;
    for (Token token : sentence.tokens()) {
      Optional<Place> last = meant(sentence, token);
      if (last.isPresent()) {
        int cost = Nearness.steps(sentence, act, token, Nearness.FAR) * 2;
        if (cost < bestCost) {
          best = new Found(last.get(), "same");
          bestCost = cost;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private Optional<Place> meant(Sentence sentence, Token token) {
    if (token.lemma().equals("there") && token.tag().equals("RB")) {
      return lastBefore(token, place -> place.role() == Place.Role.LITERAL);
    }
    boolean in =
        token.is(Relation.OBLIQUE)
            && sentence.preposition(token).equals("in")
            && isDefinite(sentence, token);
    if (in && COUNTRY_WORDS.contains(token.lemma())) {
      return lastBefore(token, place -> isFeature(place, "PCL"));
    }
    return in && TOWN_WORDS.contains(token.lemma())
        ? lastBefore(token, place -> isFeature(place, "PPL"))
        : Optional.empty();
  }

  private static boolean isFeature(Place place, String start) {
    return place.feature().filter(feature -> feature.startsWith(start)).isPresent();
  }

  private static boolean isDefinite(Sentence sentence, Token token) {
    return sentence.children(token).stream().anyMatch(child -> DEFINITE.contains(child.lemma()));
  }

  private Optional<Place> lastBefore(Token token, Predicate<Place> fits) {
    Optional<Place> last = Optional.empty();
    for (Place place : places) {
      boolean before = place.span().end() <= token.span().start();
      if (before && !place.isPeople() && fits.test(place)) {
        last = Optional.of(place);
      }
    }
    return last;
  }

  /** Where force was used by what the whole report says: at home, or in its main country. */
  Optional<Found> findScene(Claim claim, boolean current) {
    return switch (claim.type()) {
      case COERCE -> findHome(claim).map(place -> new Found(place, "home"));
      case MOBILIZE ->
          current && isFired(claim)
              ? findBase(claim).map(place -> new Found(place, "base"))
              : Optional.empty();
      case ASSAULT, PROTEST -> findMain().map(place -> new Found(place, "main"));
      default -> Optional.empty();
    };
  }

  /** Missiles are fired at home; troops may be anywhere. */
  private static boolean isFired(Claim claim) {
    return claim.rules().getOrDefault("type", "").startsWith("mobilize.missile");
  }

  /** The first town that the report names in the country of those who fire. */
  private Optional<Place> findBase(Claim claim) {
    for (Claim.Participant actor : claim.actors()) {
      for (Place place : places) {
        boolean own =
            actor.code().country().isPresent()
                && place.country().equals(actor.code().country())
                && isFeature(place, "PPL")
                && place.role() == Place.Role.LITERAL;
        if (own) {
          return Optional.of(place);
        }
      }
    }
    return Optional.empty();
  }

  /** The first place that the report names in the country of a court, police or government. */
  private Optional<Place> findHome(Claim claim) {
    for (Claim.Participant actor : claim.actors()) {
      boolean rules = actor.code().sector().filter(sector -> HOME.contains(sector)).isPresent();
      if (rules && actor.code().country().isPresent()) {
        Optional<Place> first = firstIn(actor.code().country().get());
        if (first.isPresent()) {
          return first;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Place> firstIn(String country) {
    return places.stream()
        .filter(place -> place.country().filter(country::equals).isPresent())
        .filter(place -> place.role() != Place.Role.PART && !place.isPeople())
        .findFirst();
  }

  /**
   * The country in which most of a report's scenes lie, as it is first named. Who only acts or is
   * spoken of in a report ("France's decision", "mediators from Qatar") makes no scene.
   */
  private Optional<Place> findMain() {
    Map<String, Integer> byCountry = new TreeMap<>();
    int all = 0;
    for (Place place : places) {
      boolean scene = EventPlaces.isScene(parse.sentences().get(place.sentence()), place);
      if (scene && place.country().isPresent()) {
        byCountry.merge(place.country().get(), 1, Integer::sum);
        all++;
      }
    }
    for (Map.Entry<String, Integer> each : byCountry.entrySet()) {
      if (each.getValue() >= LEAST && each.getValue() * 100 >= all * MOST_OF) {
        return places.stream()
            .filter(place -> place.country().filter(each.getKey()::equals).isPresent())
            .filter(place -> place.role() != Place.Role.PART && !place.isPeople())
            .filter(place -> isFeature(place, "PCL"))
            .findFirst()
            .or(() -> firstIn(each.getKey()));
      }
    }
    return Optional.empty();
  }
}
