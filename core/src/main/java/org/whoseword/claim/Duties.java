package org.whoseword.claim;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.whoseword.codebook.Codebook;
import org.whoseword.codebook.Entry;
import org.whoseword.parse.Predicates;
import org.whoseword.parse.Relation;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;
import org.whoseword.what.Deed;
import org.whoseword.what.EventType;
import org.whoseword.what.Operator;
import org.whoseword.who.Parties;

/** What modals and bans lay on somebody: demands and refusals that no word of their own names. */
final class Duties {

  /** "were not authorised to discuss the matter": no ban, but why they gave no name. */
  private static final Set<String> TALK =
      Set.of(
          "discuss", "speak", "talk", "comment", "brief", "disclose", "reveal", "release", "say");

  /** Modals that lay a duty on their subject. */
  private static final Set<String> MODALS = Set.of("must", "should", "ought");

  private static final Set<String> ANYBODY =
      Set.of("everyone", "everybody", "anyone", "anybody", "someone", "somebody", "nobody");

  /** The entry whose pattern a modal cannot have. */
  private static final String MODAL_DEMAND = "request.must";

  private final Predicates predicates;
  private final CameoTable cameo;
  private final Optional<Entry> modalDemand;

  Duties(Codebook codebook, CameoTable cameo) {
    this.predicates = codebook.predicates();
    this.cameo = cameo;
    this.modalDemand =
        codebook.entries("event").stream()
            .filter(each -> each.id().equals(MODAL_DEMAND))
            .findFirst();
  }

  /** "Iran must release him": a demand on Iran, by whoever says so; see Claims. */
  Optional<Act> duty(Sentence sentence, Token verb, Optional<Deed> own, Parties parties) {
    boolean missed =
        sentence.children(verb, Relation.AUXILIARY).stream()
            .anyMatch(each -> each.lemma().equals("have"));
    boolean must =
        verb.isVerb()
            && !missed
            && sentence.children(verb, Relation.AUXILIARY).stream()
                .anyMatch(each -> MODALS.contains(each.lemma()));
    if (!must || modalDemand.isEmpty()) {
      return Optional.empty();
    }
    Optional<Token> bound =
        predicates
            .findSubject(sentence, verb)
            .filter(subject -> !subject.isPronoun() && !ANYBODY.contains(subject.lemma()))
            .filter(subject -> parties.findAt(sentence, subject).isPresent());
    return bound.map(
        subject ->
            Act.of(
                    new Deed(
                        predicates.of(sentence, verb),
                        verb.span(),
                        EventType.REQUEST,
                        Optional.empty(),
                        own.isPresent()
                            ? cameo.find(Act.of(own.get()), "demand")
                            : cameo.find("demand"),
                        List.of(),
                        sentence.conjuncts(subject),
                        Map.of(),
                        modalDemand.get()))
                .between(List.of(), sentence.conjuncts(subject)));
  }

  /** "will not be allowed to take part": a refusal to whoever wanted to. */
  Optional<Act> ban(Operator operator, List<Step> steps, Map<Integer, Deed> deeds) {
    Token token = operator.token();
    boolean negated =
        steps.stream()
            .anyMatch(
                step -> step.kind() == Step.Kind.NEGATION && step.token().head() == token.index());
    if (!negated || deeds.containsKey(token.index()) || TALK.contains(operator.content().lemma())) {
      return Optional.empty();
    }
    Sentence sentence = operator.predicate().sentence();
    Act act =
        Act.of(OperatorActs.deed(operator, EventType.REJECT))
            .as(EventType.REJECT, cameo.find("reject"), operator.entry().id());
    List<Token> banned = operator.addressee().map(sentence::conjuncts).orElse(List.of());
    List<Token> holder = operator.holder().map(sentence::conjuncts).orElse(List.of());
    return Optional.of(act.between(holder, banned));
  }
}
