package org.whoseword.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.whoseword.claim.Claim.Participant;
import org.whoseword.claim.Claims.Told;
import org.whoseword.what.EventType;
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

  /** Whoever is nothing but one of these and does violence does it as a criminal. */
  private static final Set<Sector> PRIVATE =
      EnumSet.of(Sector.UNK, Sector.CVL, Sector.EDU, Sector.LAB, Sector.AGR, Sector.MED);

  private final Parties parties;

  Sides(Parties parties) {
    this.parties = parties;
  }

  /** Puts what is known of their sides into the acts of a report. */
  void complete(List<Told> told) {
    List<Participant> owners = owners(told);
    if (!owners.isEmpty()) {
      told.replaceAll(
          each ->
              isOwned(each) && each.claim().actors().isEmpty() ? owned(each, owners.get(0)) : each);
    }
    Set<String> violent = violent(told);
    if (!violent.isEmpty()) {
      told.replaceAll(each -> each.with(criminal(each.claim(), violent)));
    }
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
    Participant actor =
        new Participant(nearest.span(), party.name(), party.code(), Optional.of(party));
    Map<String, String> rules = new LinkedHashMap<>(told.claim().rules());
    rules.put("actors", "story.owner");
    List<Participant> recipients =
        told.claim().recipients().stream()
            .filter(each -> !each.party().equals(actor.party()))
            .toList();
    return told.with(told.claim().withSides(List.of(actor), recipients, rules));
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
    return single
        && party.capacity().isEmpty()
        && party.code().sector().map(PRIVATE::contains).orElse(true);
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
