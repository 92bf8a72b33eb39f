package org.whoseword.when;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.whoseword.codebook.Table;

/**
 * Reads patterns of {@code times/expressions.tsv}: words, {@code <classes>}, {@code a|b} for a
 * choice, {@code [a b]} for what may be missing, {@code @name} for what a row of that name stands
 * for. Gives every sequence that a pattern allows.
 */
final class Patterns {

  private final Map<String, List<List<String>>> named = new HashMap<>();

  /** Lets a name stand for further sequences. */
  void name(String name, List<List<String>> sequences) {
    named.computeIfAbsent(name, each -> new ArrayList<>()).addAll(sequences);
  }

  /**
   * All sequences of a pattern.
   *
   * @throws org.whoseword.codebook.CodebookError when brackets do not match or a name is unknown
   */
  List<List<String>> sequences(Table.Row row, String pattern) {
    Deque<String> words = new ArrayDeque<>(List.of(pattern.strip().split("\\s+", -1)));
    List<List<String>> all = sequences(row, words, 0);
    if (!words.isEmpty()) {
      throw row.error("']' without '['");
    }
    return all;
  }

  private List<List<String>> sequences(Table.Row row, Deque<String> words, int depth) {
    List<List<String>> all = List.of(List.of());
    while (!words.isEmpty()) {
      String word = words.pop();
      if (word.length() > 1 && word.startsWith("[")) {
        words.push(word.substring(1));
        words.push("[");
      } else if (word.length() > 1 && word.endsWith("]") && !word.startsWith("@]")) {
        words.push("]");
        words.push(word.substring(0, word.length() - 1));
      } else if (word.equals("]")) {
        if (depth == 0) {
          words.push(word);
        }
        return all;
      } else if (word.equals("[")) {
        List<List<String>> choices = new ArrayList<>(sequences(row, words, depth + 1));
        choices.add(List.of());
        all = times(all, choices);
      } else {
        all = times(all, choices(row, word));
      }
    }
    if (depth > 0) {
      throw row.error("'[' without ']'");
    }
    return all;
  }

  private List<List<String>> choices(Table.Row row, String word) {
    List<List<String>> choices = new ArrayList<>();
    for (String each : word.split("\\|", -1)) {
      if (!each.startsWith("@")) {
        choices.add(List.of(each));
        continue;
      }
      List<List<String>> known = named.get(each);
      if (known == null) {
        throw row.error("no row above is named '" + each + "'");
      }
      choices.addAll(known);
    }
    return choices;
  }

  private static List<List<String>> times(List<List<String>> firsts, List<List<String>> seconds) {
    List<List<String>> all = new ArrayList<>();
    for (List<String> first : firsts) {
      for (List<String> second : seconds) {
        List<String> joined = new ArrayList<>(first);
        joined.addAll(second);
        all.add(joined);
      }
    }
    return all;
  }
}
