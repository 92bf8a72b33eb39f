package org.whoseword.what;

import java.util.Optional;
import org.whoseword.codebook.Entry;
import org.whoseword.parse.Predicate;
import org.whoseword.parse.Token;

/**
 * A predicate that stands over an act and changes what became of it: "refused to withdraw".
 *
 * @param predicate the operator's own words
 * @param holder head of who refuses, plans, demands
 * @param addressee head of who is asked, told, threatened
 * @param content head of the clause or noun it stands over
 */
public record Operator(
    Kind kind,
    Predicate predicate,
    Optional<Token> holder,
    Optional<Token> addressee,
    Token content,
    Entry entry) {

  /** What it does to the act below it. */
  public enum Kind {
    PLAN,
    PROMISE,
    THREATEN,
    REFUSE,
    DEMAND,
    TRY,
    FAIL,
    STOP,
    START,
    ALLOW,
    PREVENT,
    ACCUSE,
    DENY,
    DOUBT,
    SUPPORT,
    OPPOSE,
    FEAR,
    MAY,
    CAUSE,
    ACHIEVE,
    /** Words that look like an operator and are none: "declined to comment". */
    NONE,
    IF;

    /** Whether it is an event of its own, which takes the act below it into itself. */
    public boolean isAct() {
      return switch (this) {
        case PROMISE, THREATEN, REFUSE, DEMAND, ACCUSE, SUPPORT, OPPOSE, STOP -> true;
        default -> false;
      };
    }
  }

  public Token token() {
    return predicate.token();
  }
}
