package org.whoseword.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whoseword.claim.Claims.Told;
import org.whoseword.parse.Relation;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;
import org.whoseword.what.EventType;
import org.whoseword.where.Place;

/**
 * A report says once where and when its story took place, and goes on telling. An act that names
 * neither takes them from the act of the same kind told last before it, unless its tense sets it in
 * an earlier time; what a state's own courts and police do, they do in that state.
 */
final class Story {

  private final StoryPlaces places;
  private final StoryDates dates;

  Story(StoryPlaces places, StoryDates dates) {
    this.places = places;
    this.dates = dates;
  }

  /** The same acts, in the same order, with the setting of their story where they name none. */
  List<Told> fill(List<Told> told) {
    List<Told> filled = new ArrayList<>();
    for (Told next : told) {
      Told set = continues(next) ? fill(next, filled) : next;
      filled.add(dates.fill(set.claim().place().isEmpty() ? placed(set) : set, filled));
    }
    return filled;
  }

  /** An act without a place of its own or of one told before. */
  private Told placed(Told told) {
    Claim claim = told.claim();
    Optional<EventPlaces.Found> found = places.findSame(told.sentence(), told.act().deed().token());
    boolean real = claim.status() != Status.PLANNED && claim.status() != Status.CONDITIONAL;
    // Expelled diplomats are given some days.
    if (found.isEmpty() && (real || claim.type() == EventType.SANCTION)) {
      found = places.findScene(claim, continues(told) && claim.when().isEmpty());
    }
    if (found.isEmpty()) {
      return told;
    }
    Map<String, String> rules = new LinkedHashMap<>(claim.rules());
    rules.put("place", found.get().rule() + "+" + found.get().place().rule());
    Optional<Place> place = Optional.of(found.get().place());
    return new Told(claim.withSetting(place, claim.when(), rules), told.sentence(), told.act());
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
    Optional<Place> place = next.claim().place();
    Map<String, String> rules = new LinkedHashMap<>(next.claim().rules());
    for (int i = before.size() - 1; i >= 0 && place.isEmpty(); i--) {
      Claim told = before.get(i).claim();
      boolean other =
          told.type() != next.claim().type()
              || EventPlaces.isFired(next.act()) != EventPlaces.isFired(before.get(i).act());
      if (other || told.background() || told.status() != Status.HAPPENED) {
        continue;
      }
      place = StoryPlaces.carried(next.claim(), told);
      place.ifPresent(found -> rules.put("place", "story+" + found.rule()));
    }
    return new Told(
        next.claim().withSetting(place, next.claim().when(), rules), next.sentence(), next.act());
  }
}
