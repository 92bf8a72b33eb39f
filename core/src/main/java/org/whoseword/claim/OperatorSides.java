package org.whoseword.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.whoseword.parse.Argument;
import org.whoseword.parse.Predicate;
import org.whoseword.parse.Predicates;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;
import org.whoseword.what.Deed;
import org.whoseword.what.Operator;

/** Who refuses, demands or promises, and towards whom. */
final class OperatorSides {

  private static final Set<String> TOWARDS =
      Set.of("to", "with", "for", "from", "against", "on", "in", "into", "between");

  private final Predicates predicates;

  OperatorSides(Predicates predicates) {
    this.predicates = predicates;
  }

  static List<Token> actors(Operator operator, Deed base) {
    Sentence sentence = operator.predicate().sentence();
    if (operator.holder().isPresent()) {
      return sentence.conjuncts(operator.holder().get());
    }
    return base.actors();
  }

  List<Token> recipients(Operator operator, Deed base, Optional<Act> inner) {
    Sentence sentence = operator.predicate().sentence();
    if (operator.addressee().isPresent()) {
      return sentence.conjuncts(operator.addressee().get());
    }
    if (!base.recipients().isEmpty()) {
      return base.recipients();
    }
    if (operator.kind() == Operator.Kind.DEMAND && operator.content().isVerb()) {
      // "demanded that Iran stop": the demand is on Iran.
      Predicate clause = predicates.of(sentence, operator.content());
      Optional<Token> asked =
          clause
              .find(clause.passive() ? Argument.Slot.OBJECT : Argument.Slot.SUBJECT)
              .map(Argument::token)
              .filter(token -> !operator.holder().filter(token::equals).isPresent());
      if (asked.isPresent()) {
        return sentence.conjuncts(asked.get());
      }
    }
    if (inner.isPresent() && !inner.get().recipients().isEmpty()) {
      return inner.get().recipients();
    }
    return operator.content().isVerb() && operator.kind() != Operator.Kind.DEMAND
        ? beneficiaries(sentence, operator)
        : List.of();
  }

  /** Whom the embedded act would touch: "agreed to lend money to Indonesia". */
  private List<Token> beneficiaries(Sentence sentence, Operator operator) {
    Predicate clause = predicates.of(sentence, operator.content());
    for (Argument.Slot slot :
        List.of(Argument.Slot.SECOND_OBJECT, Argument.Slot.OBLIQUE, Argument.Slot.OBJECT)) {
      for (Argument argument : clause.all(slot)) {
        boolean towards = slot != Argument.Slot.OBLIQUE || TOWARDS.contains(argument.form());
        boolean own = operator.holder().filter(argument.token()::equals).isPresent();
        if (towards && !own) {
          return sentence.conjuncts(argument.token());
        }
      }
    }
    return List.of();
  }
}
