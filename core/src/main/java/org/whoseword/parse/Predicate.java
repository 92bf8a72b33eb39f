package org.whoseword.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A verb, noun or adjective that may name an act, with its arguments in normal form: "rebels who
 * were shelled by Turkey" is shell(SUBJECT Turkey, OBJECT rebels).
 *
 * @param lemma its lemma, with the particle after a plus: "carry+out"
 */
public record Predicate(
    Sentence sentence, Token token, String lemma, boolean passive, List<Argument> arguments) {

  public Predicate {
    arguments = List.copyOf(arguments);
  }

  public Optional<Argument> find(Argument.Slot slot) {
    return arguments.stream().filter(argument -> argument.slot() == slot).findFirst();
  }

  public List<Argument> all(Argument.Slot slot) {
    List<Argument> found = new ArrayList<>(2);
    for (Argument argument : arguments) {
      if (argument.slot() == slot) {
        found.add(argument);
      }
    }
    return found;
  }
}
