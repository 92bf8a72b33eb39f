package org.whoseword.claim;

import java.util.Optional;
import org.whoseword.parse.Token;
import org.whoseword.what.Operator;

/**
 * One thing met on the way from an act up to the root of its sentence.
 *
 * @param kind what it does to the act below
 * @param operator the operator met, when it is one
 * @param token the word itself
 * @param rule entry or rule that recognised it
 */
record Step(Kind kind, Optional<Operator> operator, Token token, String rule) {

  /** What a step does to the act below it. */
  enum Kind {
    OPERATOR,
    /** "not", "never", "no". */
    NEGATION,
    /** "will", "is going to". */
    FUTURE,
    /** "would": the future of the past, or a condition. */
    WOULD,
    /** "may", "might", "could". */
    MAY,
    /** "a failed coup". */
    ATTEMPT,
    /** "must", "should". */
    MUST,
    /** "the ability to attack", "asked if they attacked": spoken of, not told. */
    UNTOLD,
    /** Inside "if …", or over an "if …". */
    CONDITION,
    /** "to do": an infinitive under a word that no entry speaks of, or of purpose. */
    INFINITIVE
  }

  static Step of(Operator operator) {
    return new Step(Kind.OPERATOR, Optional.of(operator), operator.token(), operator.entry().id());
  }

  static Step of(Kind kind, Token token, String rule) {
    return new Step(kind, Optional.empty(), token, rule);
  }

  boolean is(Operator.Kind wanted) {
    return operator.filter(each -> each.kind() == wanted).isPresent();
  }
}
