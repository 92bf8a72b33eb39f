package org.whoseword.claim;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.whoseword.codebook.Codebook;
import org.whoseword.parse.Relation;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;
import org.whoseword.what.Deed;
import org.whoseword.what.EventType;
import org.whoseword.what.Operator;
import org.whoseword.who.Parties;

/** The acts that operators are: a refusal takes the act below it into itself. */
final class OperatorActs {

  /** What may be refused, approved or opposed for the sake of the act below it. */
  private static final Set<Operator.Kind> ASKING =
      Set.of(Operator.Kind.DEMAND, Operator.Kind.PROMISE, Operator.Kind.THREATEN);

  /** Operators that are looked through at most, one under the other. */
  private static final int DEEPEST = 4;

  private final OperatorCodes codes;
  private final OperatorSides sides;

  OperatorActs(Codebook codebook, CameoTable cameo) {
    this.codes = new OperatorCodes(cameo);
    this.sides = new OperatorSides(codebook.predicates());
  }

  /**
   * The act of an operator.
   *
   * @param deeds of the sentence, by the index of their words
   * @param acting the operators that are acts, by the index of their words
   * @return empty when it is nobody's
   */
  Optional<Act> of(
      Operator operator, Map<Integer, Deed> deeds, Map<Integer, Operator> acting, Parties parties) {
    Optional<Deed> own = Optional.ofNullable(deeds.get(operator.token().index()));
    return act(operator, own, inner(operator, deeds, acting, 0), parties);
  }

  private Optional<Act> act(
      Operator operator, Optional<Deed> own, Optional<Act> inner, Parties parties) {
    Optional<EventType> type = OperatorCodes.type(operator, own, inner);
    if (type.isEmpty()) {
      return own.map(Act::of);
    }
    boolean known =
        own.isPresent()
            || inner.isPresent()
            || operator
                .holder()
                .flatMap(token -> parties.findAt(operator.predicate().sentence(), token))
                .isPresent();
    if (!known) {
      return Optional.empty();
    }
    Deed base = own.orElseGet(() -> deed(operator, type.get()));
    if (own.isPresent() && inner.isEmpty()) {
      // Nothing stands below that the operator could change: the word's own entry decides.
      Act act = Act.of(base).as(base.type(), base.cameo(), rule(operator, base));
      return Optional.of(
          act.between(
              OperatorSides.actors(operator, base), sides.recipients(operator, base, inner)));
    }
    Optional<String> code = codes.code(operator, type.get(), base, inner);
    Act act = Act.of(base).as(type.get(), code, rule(operator, base));
    return Optional.of(
        act.between(OperatorSides.actors(operator, base), sides.recipients(operator, base, inner)));
  }

  /**
   * The act that an operator stands over, seen through support verbs, coordination, and the words
   * by which somebody asked for it, offered it or ended it: "rejected a request to send troops",
   * "urged the army to stop shelling".
   *
   * @param depth how many operators have been passed
   */
  private Optional<Act> inner(
      Operator operator, Map<Integer, Deed> deeds, Map<Integer, Operator> acting, int depth) {
    Sentence sentence = operator.predicate().sentence();
    for (Token content : sentence.conjuncts(operator.content())) {
      Operator below = acting.get(content.index());
      if (below != null && depth < DEEPEST && below.content() != content) {
        Optional<Act> under = inner(below, deeds, acting, depth + 1);
        if (ASKING.contains(below.kind()) && content.isNoun() && under.isPresent()) {
          return under;
        }
        if (below.kind() == Operator.Kind.STOP && under.isPresent()) {
          Optional<Act> stopped = stopping(below, under.get());
          if (stopped.isPresent()) {
            return stopped;
          }
        }
      }
      Deed deed = deeds.get(content.index());
      if (deed != null) {
        return Optional.of(Act.of(deed));
      }
      for (Token child : sentence.children(content)) {
        boolean supported = child.is(Relation.OBJECT) || child.is(Relation.PASSIVE_SUBJECT);
        if (supported && deeds.containsKey(child.index())) {
          return Optional.of(Act.of(deeds.get(child.index())));
        }
      }
    }
    return Optional.empty();
  }

  /** What it is to stop an act. */
  private Optional<Act> stopping(Operator operator, Act under) {
    return OperatorCodes.stopped(under.type())
        .map(
            type ->
                Act.of(deed(operator, type))
                    .as(type, codes.stopping(under), operator.entry().id()));
  }

  private static String rule(Operator operator, Deed base) {
    String own = base.entry().id();
    String over = operator.entry().id();
    return own.equals(over) ? own : own + "+" + over;
  }

  /** An operator as a deed of its own. */
  static Deed deed(Operator operator, EventType type) {
    return new Deed(
        operator.predicate(),
        operator.token().span(),
        type,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        Map.of(),
        operator.entry());
  }
}
