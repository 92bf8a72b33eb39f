package org.whoseword.when;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.whoseword.codebook.Table;

/**
 * All ways to write an expression of time, as one automaton: a state for every beginning of a
 * {@link Line}, a step for every word or class. A sentence is walked through it once from each of
 * its words; no line is longer than a few words, so that reading is linear in the text.
 */
final class Grammar {

  private static final class State {
    final Map<Integer, State> next = new HashMap<>();
    final List<Line> ends = new ArrayList<>();
  }

  /** A line that fits pieces {@code first} to {@code last}, both included. */
  record Fit(Line line, int first, int last) {}

  private final State start = new State();
  private final Symbols symbols;

  /**
   * @param names what names stand for besides those that rows define
   */
  Grammar(List<Table.Row> rows, Symbols symbols, Map<String, List<List<String>>> names) {
    this.symbols = symbols;
    Patterns patterns = new Patterns();
    names.forEach(patterns::name);
    for (Table.Row row : rows) {
      String rule = row.get("rule");
      List<List<String>> sequences = patterns.sequences(row, row.get("pattern"));
      if (rule.startsWith("@")) {
        patterns.name(rule, sequences);
      } else {
        Set<Integer> behind = all(row.list("behind"));
        Set<Integer> ahead = all(row.list("not before"));
        for (List<String> sequence : sequences) {
          add(row, rule, sequence, behind, ahead);
        }
      }
    }
  }

  private Set<Integer> all(List<String> names) {
    Set<Integer> all = new HashSet<>();
    names.forEach(name -> all.add(symbols.add(name)));
    return all;
  }

  private void add(
      Table.Row row, String rule, List<String> sequence, Set<Integer> behind, Set<Integer> ahead) {
    boolean open = !sequence.isEmpty() && sequence.get(sequence.size() - 1).equals("...");
    List<String> words = open ? sequence.subList(0, sequence.size() - 1) : sequence;
    if (words.isEmpty()) {
      throw row.error("the pattern '" + row.get("pattern") + "' may be nothing at all");
    }
    State at = start;
    for (String word : words) {
      at = at.next.computeIfAbsent(symbols.add(word), each -> new State());
    }
    at.ends.add(new Line(rule, row.line(), words, behind, ahead, open));
  }

  /** Every line that fits pieces from one on. */
  List<Fit> at(List<Piece> pieces, int first) {
    if (pieces.get(first).symbols().length == 0) {
      return List.of();
    }
    List<Fit> fits = new ArrayList<>();
    walk(start, pieces, first, first, fits);
    return fits;
  }

  private void walk(State state, List<Piece> pieces, int first, int next, List<Fit> fits) {
    for (Line line : state.ends) {
      boolean behind =
          line.behind().isEmpty() || first > 0 && isOneOf(pieces.get(first - 1), line.behind());
      boolean ahead = next >= pieces.size() || !isOneOf(pieces.get(next), line.ahead());
      if (behind && ahead) {
        fits.add(new Fit(line, first, next - 1));
      }
    }
    if (next >= pieces.size()) {
      return;
    }
    for (int symbol : pieces.get(next).symbols()) {
      State following = state.next.get(symbol);
      if (following != null) {
        walk(following, pieces, first, next + 1, fits);
      }
    }
  }

  private static boolean isOneOf(Piece piece, Set<Integer> symbols) {
    for (int symbol : piece.symbols()) {
      if (symbols.contains(symbol)) {
        return true;
      }
    }
    return false;
  }
}
