package org.whoseword.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.whoseword.claim.Claim.Participant;
import org.whoseword.claim.Claims.Told;
import org.whoseword.what.EventType;
import org.whoseword.where.Place;
import org.whoseword.who.ActorCode;
import org.whoseword.who.Mention;
import org.whoseword.who.Parties;
import org.whoseword.who.Party;
import org.whoseword.who.Sector;

/**
 * What a report as a whole says of the two sides of its acts: whose missile it was that "was
 * launched", and that the man who stabbed five people acted as a criminal.
 */
final class Sides {

  /** The acts that have one owner throughout a report, even where only the weapon is named. */
  private static final String OWNED = "mobilize.missile-test";

  private static final Set<String> LAUNCHED = Set.of("missile", "rocket", "projectile");

  /** Whoever is nothing but one of these and does violence does it as a criminal. */
  private static final Set<Sector> PRIVATE =
      EnumSet.of(Sector.UNK, Sector.CVL, Sector.EDU, Sector.LAB, Sector.AGR, Sector.MED);

  private static final String BOMBER = "bomber";

  private final Parties parties;

  /** By the end of their names. */
  private final Map<Integer, Place> places = new HashMap<>();

  Sides(Parties parties, List<Place> found) {
    this.parties = parties;
    for (Place place : found) {
      if (place.role() != Place.Role.PART && place.country().isPresent()) {
        places.put(place.span().end(), place);
      }
    }
  }

  /** Puts what is known of their sides into the acts of a report. */
  void complete(List<Told> told) {
    List<Participant> owners = owners(told);
    if (!owners.isEmpty()) {
      told.replaceAll(
          each ->
              isOwned(each) && each.claim().actors().isEmpty() ? owned(each, owners.get(0)) : each);
    }
    if (!owners.isEmpty()) {
      told.replaceAll(each -> isAgainstOwned(each) ? blamed(each, owners.get(0)) : each);
    }
    told.replaceAll(new OwnSide(parties)::spoken);
    told.replaceAll(this::located);
    Set<String> violent = violent(told);
    if (!violent.isEmpty()) {
      told.replaceAll(each -> each.with(criminal(each.claim(), violent)));
    }
  }

  /** A town or country that is no party of the report, "peacekeepers in Iraq", is of a country. */
  private Told located(Told told) {
    Claim claim = told.claim();
    List<Participant> sides = claim.recipients().stream().map(this::located).toList();
    return sides.equals(claim.recipients())
        ? told
        : told.with(claim.withSides(claim.actors(), sides, claim.rules()));
  }

  private Participant located(Participant side) {
    Place place = places.get(side.span().end());
    boolean open = side.party().isEmpty() && side.code().country().isEmpty();
    return open && place != null
        ? new Participant(
            side.span(),
            side.name(),
            new ActorCode(place.country(), side.code().sector()),
            side.party())
        : side;
  }

  static Participant participant(Party party, Mention mention) {
    return new Participant(mention.span(), party.name(), party.code(), Optional.of(party));
  }

  private static boolean isOwned(Told told) {
    return told.act().deed().entry().id().equals(OWNED);
  }

  /** Who launches in this report: nobody where several do. */
  private static List<Participant> owners(List<Told> told) {
    List<Participant> owners = new ArrayList<>();
    Set<Optional<String>> countries = new HashSet<>();
    for (Told each : told) {
      if (isOwned(each)) {
        for (Participant actor : each.claim().actors()) {
          owners.add(actor);
          countries.add(actor.code().country());
        }
      }
    }
    owners.removeIf(each -> each.party().isEmpty());
    return countries.size() == 1 ? owners : List.of();
  }

  private Told owned(Told told, Participant owner) {
    Party party = owner.party().orElseThrow();
    Mention nearest =
        parties.nearest(party, told.sentence().index(), told.claim().trigger().start());
    Participant actor = participant(party, nearest);
    Map<String, String> rules = new LinkedHashMap<>(told.claim().rules());
    rules.put("actors", "story.owner");
    List<Participant> recipients =
        told.claim().recipients().stream()
            .filter(each -> !each.party().equals(actor.party()))
            .toList();
    return told.with(told.claim().withSides(List.of(actor), recipients, rules));
  }

  /** "Shot down the missile": whose, the report has said. */
  private static boolean isAgainstOwned(Told told) {
    Claim claim = told.claim();
    return claim.type() == EventType.ASSAULT
        && claim.recipients().isEmpty()
        && told.act().recipients().stream().anyMatch(each -> LAUNCHED.contains(each.lemma()));
  }

  private Told blamed(Told told, Participant owner) {
    Party party = owner.party().orElseThrow();
    Participant recipient =
        participant(
            party, parties.nearest(party, told.sentence().index(), told.claim().trigger().start()));
    boolean own = Likeness.alike(List.of(recipient), told.claim().actors());
    Map<String, String> rules = new LinkedHashMap<>(told.claim().rules());
    rules.put("recipients", "story.owner");
    return own
        ? told
        : told.with(told.claim().withSides(told.claim().actors(), List.of(recipient), rules));
  }

  /** The ids of single people of no side who kill, stab or shoot. */
  private static Set<String> violent(List<Told> told) {
    Set<String> violent = new HashSet<>();
    for (Told each : told) {
      boolean done =
          each.claim().status() == Status.HAPPENED || each.claim().status() == Status.ATTEMPTED;
      if (done && each.claim().type() == EventType.ASSAULT) {
        each.claim().actors().stream()
            .flatMap(actor -> actor.party().stream())
            .filter(Sides::isPrivate)
            .map(Party::id)
            .forEach(violent::add);
      }
    }
    return violent;
  }

  private static boolean isPrivate(Party party) {
    boolean single = party.kind() == Party.Kind.PERSON || party.kind() == Party.Kind.UNNAMED;
    Optional<Sector> sector = party.code().sector();
    if (sector.filter(each -> each == Sector.UAF).isPresent()) {
      // "A gunman opened fire" alone; several are a band, and a bomber was sent.
      return single && !party.name().endsWith(BOMBER);
    }
    return single && party.capacity().isEmpty() && sector.map(PRIVATE::contains).orElse(true);
  }

  private static Claim criminal(Claim claim, Set<String> violent) {
    List<Participant> actors = criminal(claim.actors(), violent);
    List<Participant> recipients = criminal(claim.recipients(), violent);
    return actors.equals(claim.actors()) && recipients.equals(claim.recipients())
        ? claim
        : claim.withSides(actors, recipients, claim.rules());
  }

  private static List<Participant> criminal(List<Participant> sides, Set<String> violent) {
    return sides.stream()
        .map(
            each ->
                each.party().map(Party::id).filter(violent::contains).isPresent()
                    ? new Participant(
                        each.span(),
                        each.name(),
                        new ActorCode(each.code().country(), Optional.of(Sector.CRM)),
                        each.party())
                    : each)
        .toList();
  }
}
