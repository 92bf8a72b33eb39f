package org.whoseword.claim;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.whoseword.claim.Claim.Participant;
import org.whoseword.parse.Relation;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;
import org.whoseword.what.EventType;
import org.whoseword.who.Sector;
import org.whoseword.word.Attribution;

/**
 * Finds who did an act where its frame names nobody: the other side of a fight ("killed in a
 * shootout with <b>police</b>"), whoever denies it ("<b>the army</b> denied that farmers were
 * beaten"), the country that answers ("a military response from <b>Peru</b>").
 *
 * @param battles nouns of fights between two sides
 */
record Doers(Participants participants, Set<String> battles) {

  private static final Set<String> WITHIN = Set.of("in", "during");

  private static final Set<String> ORDERS = Set.of("order", "direct", "command", "instruct");

  /** The entry of those who "died in the attack". */
  private static final String DYING = "assault.die-in";

  /** Who has the means to do what is denied. */
  private static final Set<Sector> ACTING =
      EnumSet.of(
          Sector.GOV,
          Sector.MIL,
          Sector.COP,
          Sector.SPY,
          Sector.JUD,
          Sector.REB,
          Sector.PRM,
          Sector.UAF);

  /**
   * Who did it.
   *
   * @param recipients to whom it was done
   * @param over the attributions over the act, outermost first
   */
  List<Participant> find(Act act, List<Participant> recipients, List<Attribution> over) {
    boolean force = act.type() == EventType.ASSAULT || act.type() == EventType.COERCE;
    if (!force) {
      return act.type() == EventType.MOBILIZE ? commander(act) : List.of();
    }
    List<Participant> found = opponents(act);
    if (found.isEmpty()) {
      found = source(act);
    }
    return found.isEmpty() ? denier(act, recipients, over).stream().toList() : found;
  }

  /** "Killed in clashes with the rebels". */
  private List<Participant> opponents(Act act) {
    Sentence s = act.deed().sentence();
    if (!act.deed().predicate().passive() && !act.deed().entry().id().equals(DYING)) {
      return List.of();
    }
    for (Token fight : s.children(act.deed().token(), Relation.OBLIQUE)) {
      if (WITHIN.contains(s.preposition(fight)) && battles.contains(fight.lemma())) {
        return behind(s, fight, "with");
      }
    }
    return List.of();
  }

  /** "<b>The president</b> ordered the troops to be sent". */
  private List<Participant> commander(Act act) {
    Sentence s = act.deed().sentence();
    Token verb = act.deed().token();
    Optional<Token> above = s.findHead(verb);
    if (verb.is(Relation.RELATIVE_CLAUSE) && verb.tag().equals("VBN")) {
      // The parser may hang it on the troops: "ordered the troops [that are] to be sent".
      above = above.filter(troops -> troops.is(Relation.OBJECT)).flatMap(s::findHead);
    }
    return above
        .filter(order -> ORDERS.contains(order.lemma()) && order.isVerb())
        .filter(order -> verb.isVerb() && act.deed().predicate().passive())
        .flatMap(order -> s.findChild(order, Relation.SUBJECT))
        .map(subject -> participants.of(s, s.conjuncts(subject), false))
        .orElse(List.of());
  }

  /** "A military response from Peru". */
  private List<Participant> source(Act act) {
    Token noun = act.deed().token();
    return noun.isNoun() ? behind(act.deed().sentence(), noun, "from") : List.of();
  }

  private List<Participant> behind(Sentence s, Token noun, String preposition) {
    for (Token child : s.children(noun, Relation.OBLIQUE)) {
      if (s.preposition(child).equals(preposition) && participants.isSomebody(s, child)) {
        return participants.of(s, s.conjuncts(child), false);
      }
    }
    return List.of();
  }

  /** Who denies what was done to others, and no enemy of theirs did, is accused of it. */
  private Optional<Participant> denier(
      Act act, List<Participant> recipients, List<Attribution> over) {
    if (over.isEmpty() || recipients.isEmpty() || !isDenied(act, over.get(over.size() - 1))) {
      return Optional.empty();
    }
    return participants
        .speaker(over.get(over.size() - 1))
        .filter(speaker -> speaker.code().sector().filter(ACTING::contains).isPresent())
        .filter(speaker -> recipients.stream().noneMatch(each -> isOwn(each, speaker)));
  }

  private static boolean isDenied(Act act, Attribution nearest) {
    return act.status() == Status.DENIED
        || switch (nearest.factuality()) {
          case CERTAINLY_NOT, PROBABLY_NOT, POSSIBLY_NOT -> true;
          default -> false;
        };
  }

  /** The army's soldiers, or whoever denies that he himself was hurt. */
  private static boolean isOwn(Participant sufferer, Participant speaker) {
    return sufferer.party().equals(speaker.party()) || sufferer.code().equals(speaker.code());
  }
}
