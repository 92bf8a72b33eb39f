package org.whoseword.claim;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
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

  /** Whoever is nothing but one of these and does violence does it as a criminal. */
  private static final Set<Sector> PRIVATE =
      EnumSet.of(Sector.UNK, Sector.CVL, Sector.EDU, Sector.LAB, Sector.AGR, Sector.MED);

  /** Entries of what is done about a crime, which name only where it was. */
  private static final List<String> SCENES =
      List.of("accuse.investigate", "assault.claim-responsibility");

  /** How GeoNames' codes of countries begin. */
  private static final String COUNTRY = "PCL";

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
    new Launches(parties).complete(told);
    Provoked.complete(told);
    told.replaceAll(new OwnSide(parties)::spoken);
    told.replaceAll(this::located);
    Set<String> violent = violent(told);
    if (!violent.isEmpty()) {
      told.replaceAll(each -> each.with(criminal(each.claim(), violent)));
    }
  }

  /**
   * A town or country that is no party of the report, "peacekeepers in Iraq", is of a country.
   * Where an attack is looked into or claimed, and where others suffered, it is the scene and
   * nobody to whom anything was done; so is what missiles fly over, or troops move to, unless it is
   * a country.
   */
  private Told located(Told told) {
    Claim claim = told.claim();
    boolean suffered = claim.recipients().stream().anyMatch(each -> !isPlace(each));
    boolean scene = isScene(told) || claim.type() == EventType.ASSAULT && suffered;
    List<Participant> sides =
        claim.recipients().stream()
            .filter(each -> !scene || !isPlace(each))
            .filter(each -> claim.type() != EventType.MOBILIZE || isSomebody(each))
            .map(this::located)
            .toList();
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

  private static boolean isScene(Told told) {
    String entry = told.act().deed().entry().id();
    return SCENES.stream().anyMatch(entry::startsWith);
  }

  private boolean isPlace(Participant side) {
    return side.party().isEmpty() && places.containsKey(side.span().end());
  }

  private boolean isSomebody(Participant side) {
    Optional<Place> place = Optional.ofNullable(places.get(side.span().end()));
    return side.party().isPresent()
        || place.flatMap(Place::feature).filter(each -> each.startsWith(COUNTRY)).isPresent();
  }

  static Participant participant(Party party, Mention mention) {
    return new Participant(mention.span(), party.name(), party.code(), Optional.of(party));
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
