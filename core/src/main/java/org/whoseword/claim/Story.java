package org.whoseword.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.whoseword.claim.Claims.Told;
import org.whoseword.parse.Relation;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;
import org.whoseword.what.EventType;
import org.whoseword.when.TimeSpan;
import org.whoseword.where.Place;
import org.whoseword.who.Sector;

/**
 * A report says once where and when its story took place, and goes on telling. An act that names
 * neither takes them from the act of the same kind told last before it, unless its tense sets it in
 * an earlier time; what a state's own courts and police do, they do in that state.
 */
final class Story {

  private final List<Place> places;

  Story(List<Place> places) {
    this.places = List.copyOf(places);
  }

  /** The same acts, in the same order, with the setting of their story where they name none. */
  List<Told> fill(List<Told> told) {
    List<Told> filled = new ArrayList<>();
    for (Told next : told) {
      filled.add(continues(next) ? fill(next, filled) : next);
    }
    return filled;
  }

  private static boolean continues(Told told) {
    return isForce(told.claim().type())
        && told.claim().status() == Status.HAPPENED
        && !told.claim().background()
        && !isEarlier(told.sentence(), told.act().deed().token());
  }

  private static boolean isForce(EventType type) {
    return switch (type) {
      case ASSAULT, COERCE, PROTEST, MOBILIZE -> true;
      default -> false;
    };
  }

  /** "had attacked": before the story. */
  private static boolean isEarlier(Sentence sentence, Token token) {
    return sentence.children(token, Relation.AUXILIARY).stream()
        .anyMatch(auxiliary -> auxiliary.lemma().equals("have") && auxiliary.tag().equals("VBD"));
  }

  private Told fill(Told next, List<Told> before) {
    Optional<TimeSpan> when = next.claim().when();
    Optional<Place> place = next.claim().place();
    Map<String, String> rules = new LinkedHashMap<>(next.claim().rules());
    for (int i = before.size() - 1; i >= 0 && (when.isEmpty() || place.isEmpty()); i--) {
      Claim told = before.get(i).claim();
      if (told.type() != next.claim().type()
          || told.background()
          || told.status() != Status.HAPPENED) {
        continue;
      }
      boolean sameDay = next.claim().when().isEmpty() || sameDay(next.claim(), told);
      if (place.isEmpty() && told.place().isPresent() && sameDay) {
        place = told.place();
        rules.put("place", "story." + told.place().get().rule());
      }
      if (when.isEmpty() && told.when().isPresent()) {
        when = told.when();
        rules.put("when", "story." + told.when().get().rule());
      }
    }
    if (place.isEmpty() && next.claim().type() == EventType.COERCE) {
      place = home(next.claim());
      place.ifPresent(found -> rules.put("place", "story.home"));
    }
    return new Told(next.claim().withSetting(place, when, rules), next.sentence(), next.act());
  }

  private static boolean sameDay(Claim a, Claim b) {
    return a.when().isPresent()
        && b.when().isPresent()
        && a.when().get().value().equals(b.when().get().value());
  }

  /** The first place that the report names in the country of a court, police or government. */
  private Optional<Place> home(Claim claim) {
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

  /** Who acts within the borders of their own state. */
  private static final Set<Sector> HOME =
      EnumSet.of(Sector.JUD, Sector.COP, Sector.GOV, Sector.LEG);
}
