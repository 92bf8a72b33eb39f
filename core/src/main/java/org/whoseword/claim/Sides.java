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
import org.whoseword.parse.Relation;
import org.whoseword.parse.Token;
import org.whoseword.what.EventType;
import org.whoseword.who.ActorCode;
import org.whoseword.who.Mention;
import org.whoseword.who.Parties;
import org.whoseword.who.Party;
import org.whoseword.who.Sector;
import org.whoseword.word.Attribution;

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

  /** Against whom armies and police use force when they tell of it. */
  private static final Set<Sector> ENEMIES =
      EnumSet.of(Sector.REB, Sector.PRM, Sector.UAF, Sector.CRM);

  /** Who has talks of their own to tell of. */
  private static final Set<Sector> SPEAKING =
      EnumSet.of(
          Sector.GOV, Sector.MIL, Sector.REB, Sector.PRM, Sector.PTY, Sector.OPP, Sector.IGO);

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
    told.replaceAll(this::spoken);
    Set<String> violent = violent(told);
    if (!violent.isEmpty()) {
      told.replaceAll(each -> each.with(criminal(each.claim(), violent)));
    }
  }

  /** Where nobody else is said to have acted, and the speaker's own side must have. */
  private Told spoken(Told told) {
    Claim claim = told.claim();
    if (!claim.actors().isEmpty() || !told.act().actors().isEmpty()) {
      return told;
    }
    Optional<Attribution.Speaker> speaker = claim.attribution().map(Attribution::speaker);
    Optional<Party> party = speaker.flatMap(Attribution.Speaker::party);
    Optional<Mention> mention = speaker.flatMap(Attribution.Speaker::mention);
    if (party.isEmpty() || mention.isEmpty() || !isOwnAct(told, party.get())) {
      return told;
    }
    Map<String, String> rules = new LinkedHashMap<>(claim.rules());
    rules.put("actors", "speaker.own-side");
    return told.with(
        claim.withSides(
            List.of(participant(party.get(), parties.named(party.get(), mention.get()))),
            claim.recipients(),
            rules));
  }

  /**
   * "The army said twelve rebels were killed", "police said two men were arrested", "the rebels
   * said talks with the government had failed".
   */
  private static boolean isOwnAct(Told told, Party speaker) {
    Claim claim = told.claim();
    Optional<Sector> sector = speaker.code().sector();
    boolean others =
        !claim.recipients().isEmpty()
            && claim.recipients().stream()
                .noneMatch(each -> each.party().map(Party::id).equals(Optional.of(speaker.id())));
    boolean force = sector.filter(each -> each == Sector.MIL || each == Sector.COP).isPresent();
    if (!others || claim.status() != Status.HAPPENED) {
      return false;
    }
    boolean suffered = told.act().deed().predicate().passive();
    return switch (claim.type()) {
      case CONSULT -> isWith(told) && sector.filter(SPEAKING::contains).isPresent();
      case ASSAULT -> force && suffered && claim.recipients().stream().allMatch(Sides::isEnemy);
      case COERCE -> force && suffered && claim.mode().filter("arrest"::equals).isPresent();
      default -> false;
    };
  }

  /** "Talks with the rebels": of which the one side stands there. */
  private static boolean isWith(Told told) {
    Token talks = told.act().deed().token();
    return talks.isNoun()
        && told.sentence().children(talks, Relation.OBLIQUE).stream()
            .anyMatch(child -> told.sentence().preposition(child).equals("with"));
  }

  private static boolean isEnemy(Participant participant) {
    return participant.code().sector().filter(ENEMIES::contains).isPresent();
  }

  private static Participant participant(Party party, Mention mention) {
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
