package org.whoseword.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.whoseword.claim.Claim.Participant;
import org.whoseword.claim.Claims.Told;
import org.whoseword.parse.Relation;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;
import org.whoseword.what.EventType;
import org.whoseword.who.Mention;
import org.whoseword.who.Parties;
import org.whoseword.who.Party;

/**
 * Whose missiles a report tells of: of "the missile flew over the coast" it said before who
 * launched it.
 */
record Launches(Parties parties) {

  /** The acts that have one owner, even where only the weapon is named. */
  private static final String LAUNCH = "mobilize.missile-test";

  private static final Set<String> WEAPONS = Set.of("missile", "rocket", "projectile");

  /** What points back to a weapon that was told of. */
  private static final Set<String> POINTING = Set.of("the", "this", "that", "these", "those");

  /** Whether an act is the launch of a missile. */
  static boolean isLaunch(Told told) {
    return told.act().deed().entry().id().equals(LAUNCH);
  }

  /** Puts their owners into launches, and into what was done against the missiles. */
  void complete(List<Told> told) {
    Optional<Participant> only = only(told);
    Optional<Participant> last = Optional.empty();
    for (int i = 0; i < told.size(); i++) {
      Told each = told.get(i);
      Optional<Participant> owner = only.isEmpty() && isPointing(each) ? last : only;
      if (owner.isPresent() && isLaunch(each) && each.claim().actors().isEmpty()) {
        told.set(i, owned(each, owner.get().party().orElseThrow()));
      } else if (owner.isPresent() && isAgainst(each)) {
        told.set(i, blamed(each, owner.get().party().orElseThrow()));
      }
      Optional<Participant> here = owner(told.get(i));
      last = here.isPresent() ? here : last;
    }
  }

  /** Who launches in this report; empty where several do. */
  private static Optional<Participant> only(List<Told> told) {
    List<Participant> owners = new ArrayList<>();
    Set<Optional<String>> countries = new HashSet<>();
    for (Told each : told) {
      if (isLaunch(each)) {
        each.claim().actors().forEach(actor -> countries.add(actor.code().country()));
        owner(each).ifPresent(owners::add);
      }
    }
    return countries.size() == 1 ? owners.stream().findFirst() : Optional.empty();
  }

  private static Optional<Participant> owner(Told told) {
    return isLaunch(told)
        ? told.claim().actors().stream().filter(actor -> actor.party().isPresent()).findFirst()
        : Optional.empty();
  }

  /** Whether an act is of a missile that was told of: "<b>the</b> missile flew". */
  private static boolean isPointing(Told told) {
    Sentence sentence = told.sentence();
    return sentence.children(told.act().deed().token()).stream()
        .filter(child -> WEAPONS.contains(child.lemma()))
        .flatMap(weapon -> sentence.children(weapon, Relation.DETERMINER).stream())
        .anyMatch(word -> POINTING.contains(word.lemma()));
  }

  private Told owned(Told told, Party party) {
    Participant actor = nearest(told, party);
    Map<String, String> rules = new LinkedHashMap<>(told.claim().rules());
    rules.put("actors", "story.owner");
    List<Participant> recipients =
        told.claim().recipients().stream()
            .filter(each -> !each.party().equals(actor.party()))
            .toList();
    return told.with(told.claim().withSides(List.of(actor), recipients, rules));
  }

  private Participant nearest(Told told, Party party) {
    Mention mention =
        parties.nearest(party, told.sentence().index(), told.claim().trigger().start());
    return Sides.participant(party, mention);
  }

  /** "Shot down the missile": whose, the report has said. */
  private static boolean isAgainst(Told told) {
    Claim claim = told.claim();
    return claim.type() == EventType.ASSAULT
        && claim.recipients().isEmpty()
        && told.act().recipients().stream().map(Token::lemma).anyMatch(WEAPONS::contains);
  }

  private Told blamed(Told told, Party party) {
    Participant recipient = nearest(told, party);
    Map<String, String> rules = new LinkedHashMap<>(told.claim().rules());
    rules.put("recipients", "story.owner");
    return Likeness.alike(List.of(recipient), told.claim().actors())
        ? told
        : told.with(told.claim().withSides(told.claim().actors(), List.of(recipient), rules));
  }
}
