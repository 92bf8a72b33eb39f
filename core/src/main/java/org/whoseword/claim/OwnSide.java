package org.whoseword.claim;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.whoseword.claim.Claim.Participant;
import org.whoseword.claim.Claims.Told;
import org.whoseword.parse.Relation;
import org.whoseword.parse.Token;
import org.whoseword.who.Mention;
import org.whoseword.who.Parties;
import org.whoseword.who.Party;
import org.whoseword.who.Sector;
import org.whoseword.word.Attribution;

/** What speakers tell of their own side: whose force it was that "killed twelve rebels". */
final class OwnSide {

  /** Against whom armies and police use force when they tell of it. */
  private static final Set<Sector> ENEMIES =
      EnumSet.of(Sector.REB, Sector.PRM, Sector.UAF, Sector.CRM);

  /** Who has talks of their own to tell of. */
  private static final Set<Sector> SPEAKING =
      EnumSet.of(
          Sector.GOV, Sector.MIL, Sector.REB, Sector.PRM, Sector.PTY, Sector.OPP, Sector.IGO);

  private static final Set<String> OPERATIONS = Set.of("operation", "campaign", "offensive");

  private final Parties parties;

  OwnSide(Parties parties) {
    this.parties = parties;
  }

  /** Where nobody else is said to have acted, and the speaker's own side must have. */
  Told spoken(Told told) {
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
            List.of(Sides.participant(party.get(), parties.named(party.get(), mention.get()))),
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
    if (claim.status() != Status.HAPPENED) {
      return false;
    }
    if (isOperation(told)) {
      return sector.filter(each -> each == Sector.MIL).isPresent();
    }
    if (!others) {
      return false;
    }
    boolean suffered = told.act().deed().predicate().passive();
    return switch (claim.type()) {
      case CONSULT -> isWith(told) && sector.filter(SPEAKING::contains).isPresent();
      case ASSAULT -> force && suffered && claim.recipients().stream().allMatch(OwnSide::isEnemy);
      case COERCE -> force && suffered && claim.mode().filter("arrest"::equals).isPresent();
      default -> false;
    };
  }

  /** "The army said the military operation went on": its own. */
  private static boolean isOperation(Told told) {
    Token noun = told.act().deed().token();
    return noun.isNoun()
        && OPERATIONS.contains(noun.lemma())
        && told.act().deed().entry().id().equals("assault.offensive");
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
}
