package org.whoseword.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whoseword.codebook.Codebook;
import org.whoseword.codebook.Table;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;
import org.whoseword.what.EventType;

/**
 * CAMEO codes of protests by what they are for: whoever marches "to demand the resignation of the
 * president" marches for a change of leadership (1411). {@code cameo/purposes.tsv} says which
 * demand goes with which last digit.
 */
final class Purposes {

  /** Codes of protests that CAMEO divides by purpose. */
  private static final List<String> DIVIDED = List.of("141", "142", "143", "144", "145");

  private final Map<String, String> digits = new LinkedHashMap<>();

  Purposes(Codebook codebook) {
    for (Table.Row row : codebook.getTable("cameo/purposes.tsv").rows()) {
      digits.put(row.get("demand"), row.get("digit"));
    }
  }

  /** The acts of one sentence, protests with the code of their purpose. */
  List<Act> of(Sentence sentence, List<Act> acts) {
    List<Act> coded = new ArrayList<>();
    for (Act act : acts) {
      boolean divided =
          act.type() == EventType.PROTEST && act.cameo().filter(DIVIDED::contains).isPresent();
      Optional<String> digit =
          divided ? findDigit(sentence, clauseOf(sentence, act), acts) : Optional.empty();
      coded.add(
          digit.isPresent()
              ? act.as(act.type(), act.cameo().map(code -> code + digit.get()), act.typeRule())
              : act);
    }
    return coded;
  }

  /** The verb of the clause that tells of the protest: "staged" for "staged a rally". */
  private static Token clauseOf(Sentence sentence, Act act) {
    Token top = act.deed().token();
    while (!top.isVerb() && sentence.findHead(top).isPresent()) {
      top = sentence.get(top.head());
    }
    return top;
  }

  private Optional<String> findDigit(Sentence sentence, Token clause, List<Act> acts) {
    for (Act act : acts) {
      boolean demands = act.type() == EventType.REQUEST && act.deed().token() != clause;
      if (demands && sentence.isUnder(act.deed().token(), clause)) {
        Optional<String> digit = act.cameo().map(digits::get);
        if (digit.isPresent()) {
          return digit;
        }
      }
    }
    return Optional.empty();
  }
}
