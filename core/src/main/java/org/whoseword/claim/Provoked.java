package org.whoseword.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
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

/**
 * Who provoked what is done: "the council imposed sanctions on <b>Chad</b> after it tested a
 * missile". Grammar alone would take "it" for the council, which answers here to another's act.
 */
final class Provoked {

  /** What is done because of what somebody else has done. */
  private static final Set<EventType> ANSWERS =
      EnumSet.of(EventType.SANCTION, EventType.ACCUSE, EventType.THREATEN, EventType.COERCE);

  private static final Set<EventType> PROVOCATIONS =
      EnumSet.of(EventType.MOBILIZE, EventType.ASSAULT);

  private static final Set<String> BECAUSE = Set.of("after", "because", "when", "once", "since");

  private Provoked() {}

  /** Gives provocations to those against whom the answer is. */
  static void complete(List<Told> told) {
    Map<Integer, List<Told>> answers = new HashMap<>();
    for (Told each : told) {
      if (ANSWERS.contains(each.claim().type()) && each.claim().recipients().size() == 1) {
        answers.computeIfAbsent(each.sentence().index(), at -> new ArrayList<>()).add(each);
      }
    }
    told.replaceAll(
        each ->
            answers.getOrDefault(each.sentence().index(), List.of()).stream()
                .filter(answer -> isProvocation(answer, each))
                .findFirst()
                .map(answer -> by(answer, each))
                .orElse(each));
  }

  private static boolean isProvocation(Told answer, Told told) {
    Optional<Token> pronoun = pronoun(told);
    return PROVOCATIONS.contains(told.claim().type())
        && pronoun.isPresent()
        && pronoun.get().span().start() > answer.claim().recipients().get(0).span().end()
        && !told.claim().actors().isEmpty()
        && Likeness.alike(answer.claim().actors(), told.claim().actors());
  }

  /** The "it" that acts in a clause of cause. */
  private static Optional<Token> pronoun(Told told) {
    Sentence s = told.sentence();
    return told.act().actors().stream()
        .filter(actor -> actor.lemma().equals("it") && actor.is(Relation.SUBJECT))
        .filter(
            actor ->
                s.findHead(actor)
                    .filter(verb -> verb.is(Relation.ADVERBIAL_CLAUSE))
                    .filter(
                        verb ->
                            s.children(verb, Relation.MARKER).stream()
                                .anyMatch(each -> BECAUSE.contains(each.lemma())))
                    .isPresent())
        .findFirst();
  }

  private static Told by(Told answer, Told told) {
    Participant provoker = answer.claim().recipients().get(0);
    Map<String, String> rules = new LinkedHashMap<>(told.claim().rules());
    rules.put("actors", "story.provoker");
    List<Participant> recipients =
        told.claim().recipients().stream()
            .filter(each -> !each.party().equals(provoker.party()))
            .toList();
    return told.with(told.claim().withSides(List.of(provoker), recipients, rules));
  }
}
