package org.whoseword.claim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.whoseword.claim.Claims.Told;
import org.whoseword.parse.Argument;
import org.whoseword.parse.Relation;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;
import org.whoseword.what.Deed;
import org.whoseword.what.EventType;

/**
 * Finds the attack that a sentence counts the dead of: "Gunmen attacked the camp. Five people died
 * and 20 were hurt." is one act, as is what "the blast" did that was told before.
 */
final class Casualties {

  /** Entries with this setting tell of an attack only where one was told before. */
  private static final String PART = "part";

  /** Under this name a claim's rules tell which entry counted its dead. */
  static final String RULE = "toll";

  /** Sentences behind an attack in which a toll without a cause is still its own. */
  private static final int NEAR = 2;

  /** Sentences behind an attack in which "the attack" may still be that one. */
  private static final int POINTED = 8;

  private static final Set<String> WITHIN = Set.of("in", "during", "by", "from", "after");

  /** Words that set another attack apart from the one before. */
  private static final Set<String> APART =
      Set.of("another", "separate", "separately", "elsewhere", "second", "third", "earlier");

  private final SameAct parts;
  private final Set<String> violence;

  /**
   * @param violence nouns that mean an attack
   */
  Casualties(SameAct parts, Set<String> violence) {
    this.parts = parts;
    this.violence = violence;
  }

  /** Whether a claim tells of nothing by itself: "five people died". */
  static boolean isOnlyToll(Told told) {
    return told.act().deed().entry().find(PART).isPresent();
  }

  /** An attack that says by which entry its dead were counted. */
  static Told counted(Told attack, Told toll) {
    Map<String, String> rules = new LinkedHashMap<>(attack.claim().rules());
    rules.put(RULE, toll.act().deed().entry().id());
    Claim claim = attack.claim();
    return attack.with(claim.withSides(claim.actors(), claim.recipients(), rules));
  }

  /** Place of the attack that a claim counts the dead of; -1 when it is an act of its own. */
  int find(List<Told> kept, Told next) {
    if (!isToll(next)) {
      return -1;
    }
    boolean points = isPointing(next);
    for (int i = kept.size() - 1; i >= 0; i--) {
      Told before = kept.get(i);
      int apart = next.sentence().index() - before.sentence().index();
      if (before.claim().type() != EventType.ASSAULT || apart < 0) {
        continue;
      }
      if (apart > (points ? POINTED : NEAR)) {
        return -1;
      }
      if (isOf(before, next)) {
        return i;
      }
      if (!points && apart > 0) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isToll(Told told) {
    Token token = told.act().deed().token();
    boolean undergone =
        told.act().deed().predicate().passive()
            || told.act().deed().predicate().find(Argument.Slot.OBJECT).isEmpty()
            || isPointing(told);
    boolean cause = told.claim().actors().isEmpty() && isPointing(told, Relation.SUBJECT);
    return told.claim().type() == EventType.ASSAULT
        && told.claim().status() == Status.HAPPENED
        && (cause || parts.isToll(told) && (token.isVerb() || isOnlyToll(told)))
        && (undergone || !told.claim().actors().isEmpty())
        && (isPointing(told) || told.act().recipients().stream().noneMatch(told::isKnown))
        && told.sentence().tokens().stream().noneMatch(word -> APART.contains(word.lemma()));
  }

  /** "died in the attack", "the blast killed five", "the attack was the worst shooting". */
  private boolean isPointing(Told told, Relation... relations) {
    Sentence sentence = told.sentence();
    Token act = told.act().deed().token();
    Token verb = act.is(Relation.ATTRIBUTE) ? sentence.get(act.head()) : act;
    List<Relation> wanted = List.of(relations);
    return sentence.children(verb).stream()
        .filter(child -> wanted.isEmpty() || wanted.contains(child.relation()))
        .filter(
            child ->
                child.is(Relation.SUBJECT)
                    || child.is(Relation.AGENT)
                    || child.is(Relation.OBLIQUE) && WITHIN.contains(sentence.preposition(child)))
        .anyMatch(child -> violence.contains(child.lemma()) && Retelling.isBare(sentence, child));
  }

  private static boolean isOf(Told before, Told next) {
    return before.claim().status() == Status.HAPPENED
        && Likeness.sameRoot(before.claim(), next.claim())
        && Likeness.sameSetting(before.claim(), next.claim())
        && Likeness.agree(before.claim().actors(), next.claim().actors())
        && !Likeness.alike(before.claim().actors(), next.claim().recipients())
        && !differ(before.claim(), next.claim());
  }

  /** Whether both count the same and come to different numbers. */
  private static boolean differ(Claim a, Claim b) {
    for (Deed.Toll toll : Deed.Toll.values()) {
      var one = a.counts().get(toll);
      var other = b.counts().get(toll);
      boolean same =
          one == null
              || other == null
              || one.low() == other.low() && one.high().equals(other.high());
      if (!same) {
        return true;
      }
    }
    return false;
  }
}
