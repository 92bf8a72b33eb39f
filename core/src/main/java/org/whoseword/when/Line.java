package org.whoseword.when;

import java.util.List;
import java.util.Set;

/**
 * One way to write an expression of time, with every choice made: a row of {@code
 * times/expressions.tsv} stands for as many of them as its choices allow.
 *
 * @param rule what it means
 * @param order place of its row in the table: earlier rows win over later ones of equal length
 * @param words literal words, and classes between angle brackets
 * @param behind of these one must stand before it; empty when anything may
 * @param ahead of these none may follow
 * @param open whether a further expression must follow, which it speaks of: "the night of …"
 */
record Line(
    String rule,
    int order,
    List<String> words,
    Set<Integer> behind,
    Set<Integer> ahead,
    boolean open) {

  Line {
    words = List.copyOf(words);
    behind = Set.copyOf(behind);
    ahead = Set.copyOf(ahead);
  }
}
