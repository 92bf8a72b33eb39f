package org.whoseword.codebook;

import java.util.Set;
import org.whoseword.parse.Argument;
import org.whoseword.parse.Quantities;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;

/**
 * One place of a pattern.
 *
 * @param place where the filler stands in the normal form of the predicate
 * @param forms prepositions of an OBLIQUE, forms of a CLAUSE; empty: any
 * @param role what the filler is to the entry: "actor", "recipient", "content"; "" for none
 * @param filler what may fill it
 */
public record Slot(
    Argument.Slot place, Set<String> forms, String role, Filler filler, boolean required) {

  public Slot {
    forms = Set.copyOf(forms);
  }

  /** Whether the slot says which words may fill it. */
  boolean isRestricted() {
    return !filler.isAny();
  }

  /** What it adds to a match that it is filled in: restrictions before required places. */
  int weight() {
    return 100 * filler.restrictions() + (required ? 10 : 0) + 1;
  }

  /** The same slot elsewhere in the pattern. */
  Slot at(Argument.Slot other, Set<String> otherForms) {
    return new Slot(other, otherForms, role, filler, required);
  }

  boolean takes(Argument argument) {
    // The subject of a support verb stands where a possessor would: "the rebels made an attack".
    // But who "faced arrest" is the one arrested, and who "made arrests" is not.
    boolean undergone = argument.form().equals(Argument.UNDERGONE);
    boolean lent =
        place == Argument.Slot.MODIFIER
            && argument.slot() == Argument.Slot.SUBJECT
            && role.equals("recipient") == undergone;
    return lent
        || (argument.slot() == place && (forms.isEmpty() || forms.contains(argument.form())));
  }

  boolean admits(Sentence sentence, Argument argument, Classes judge) {
    Token token = argument.token();
    if (!isRestricted()) {
      // "Iraqi attack" has an actor before it, "deadly attack" has not.
      boolean bare = argument.slot() == Argument.Slot.MODIFIER && argument.form().isEmpty();
      return !bare || judge.has("party", sentence, token);
    }
    for (Token each : sentence.conjuncts(token)) {
      if (fills(sentence, each, judge)) {
        return true;
      }
      // "dozens of civilians" are civilians.
      if (Quantities.isQuantity(sentence, each)
          && Quantities.counted(sentence, each).stream()
              .anyMatch(counted -> fills(sentence, counted, judge))) {
        return true;
      }
    }
    return false;
  }

  private boolean fills(Sentence sentence, Token token, Classes judge) {
    return filler.takes(sentence, token, judge);
  }
}
