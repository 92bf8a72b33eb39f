package org.whoseword.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
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

  /** Names of one country, and per cent of all names, that make a report one of that country. */
  private static final int DOMESTIC = 3;

  private static final int NEARLY_ALL = 80;

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
      boolean told = !place.isFiled() && !place.isPeople();
      if (before && told && fits.test(place)) {
        last = Optional.of(place);
      }
    }
    return last;
  }

  /** Where an act was done by what the whole report says: at home, or in its main country. */
  Optional<Found> findScene(Claim claim, boolean current) {
    return switch (claim.type()) {
      case COERCE -> found(findHome(claim), "home").or(() -> findAtHome(claim));
      case CONCEDE -> found(findHome(claim), "home");
      case SANCTION -> isExpulsion(claim) ? found(findHome(claim), "home") : Optional.empty();
      case MOBILIZE ->
          current && isFired(claim) ? found(findBase(claim), "base") : Optional.empty();
      case ASSAULT, PROTEST, RETREAT -> found(findMain(), "main").or(() -> findAtHome(claim));
      default -> Optional.empty();
    };
  }

  private static Optional<Found> found(Optional<Place> place, String rule) {
    return place.map(each -> new Found(each, rule));
  }

  /** Diplomats are expelled from the country of whoever expels them. */
  private static boolean isExpulsion(Claim claim) {
    return claim.rules().getOrDefault("type", "").startsWith("sanction.expel");
  }

  /** Missiles are fired at home; troops may be anywhere. */
  private static boolean isFired(Claim claim) {
    return claim.rules().getOrDefault("type", "").startsWith("mobilize.missile");
  }

  /**
   * The first town in the country of those who fire that the report names as one from which
   * something comes ("launched from X"), else the first that it names.
   */
  private Optional<Place> findBase(Claim claim) {
    List<Place> own = new ArrayList<>();
    for (Claim.Participant actor : claim.actors()) {
      for (Place place : places) {
        boolean town =
            actor.code().country().isPresent()
                && place.country().equals(actor.code().country())
                && isFeature(place, "PPL")
                && place.role() == Place.Role.LITERAL;
        if (town) {
          own.add(place);
        }
      }
    }
    return own.stream()
        .filter(place -> EventPlaces.isOrigin(sentence(place), place))
        .findFirst()
        .or(() -> own.stream().findFirst());
  }

  private Sentence sentence(Place place) {
    return parse.sentences().get(place.sentence());
  }

  /**
   * The one country of a report that speaks of hardly any other, its people and dateline counted:
   * what it tells without a place happened there, unless somebody of another country had part. Of a
   * report that names no country but its dateline's, the dateline.
   */
  private Optional<Found> findAtHome(Claim claim) {
    Map<String, Integer> byCountry = new TreeMap<>();
    int all = 0;
    for (Place place : places) {
      if (place.country().isPresent()) {
        byCountry.merge(place.country().get(), 1, Integer::sum);
        all++;
      }
    }
    for (Map.Entry<String, Integer> each : byCountry.entrySet()) {
      boolean most = each.getValue() >= DOMESTIC && each.getValue() * 100 >= all * NEARLY_ALL;
      if ((most || all == each.getValue()) && isOwn(claim, each.getKey())) {
        Optional<Place> first = most ? firstIn(each.getKey()) : Optional.empty();
        return found(first, "domestic")
            .or(() -> found(places.stream().filter(Place::isFiled).findFirst(), "dateline"));
      }
    }
    return Optional.empty();
  }

  private static boolean isOwn(Claim claim, String country) {
    return Stream.concat(claim.actors().stream(), claim.recipients().stream())
        .flatMap(each -> each.code().country().stream())
        .allMatch(country::equals);
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

  /**
   * A country as the report first names it, by itself or its people; else its only place there, for
   * nothing tells which of several is meant.
   */
  private Optional<Place> firstIn(String country) {
    List<Place> own =
        places.stream()
            .filter(place -> place.country().filter(country::equals).isPresent())
            .filter(place -> place.role() != Place.Role.PART && !place.isFiled())
            .toList();
    return own.stream()
        .filter(place -> isFeature(place, "PCL") && !place.isPeople())
        .findFirst()
        .or(() -> own.stream().filter(Place::isPeople).findFirst())
        .or(() -> own.stream().findFirst().filter(first -> isOnly(first, own)));
  }

  private static boolean isOnly(Place first, List<Place> own) {
    return own.stream().allMatch(place -> place.name().equals(first.name()));
  }

  private boolean isScene(Place place) {
    return place.role() == Place.Role.LITERAL && EventPlaces.isScene(sentence(place), place);
  }

  /**
   * The country in which most of a report's scenes lie, as it is first named. Who only acts or is
   * spoken of in a report ("France's decision", "mediators from Qatar") makes no scene.
   */
  private Optional<Place> findMain() {
    Map<String, Integer> byCountry = new TreeMap<>();
    int all = 0;
    for (Place place : places) {
      if (isScene(place) && place.country().isPresent()) {
        byCountry.merge(place.country().get(), 1, Integer::sum);
        all++;
      }
    }
    for (Map.Entry<String, Integer> each : byCountry.entrySet()) {
      if (each.getValue() >= LEAST && each.getValue() * 100 >= all * MOST_OF) {
        return firstIn(each.getKey());
      }
    }
    return Optional.empty();
  }
}
