package org.whoseword.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.whoseword.codebook.Codebook;
import org.whoseword.codebook.Table;

/**
 * Linear rankers: for each question a list of traits with whole numbers, in hundredths. They were
 * fitted once on annotated news and are kept in the codebook as a table that can be read.
 */
final class Weights {

  private final Map<String, Map<String, Integer>> byQuestion = new HashMap<>();

  Weights(Codebook codebook) {
    for (Table table : codebook.tablesUnder("cues/")) {
      if (table.path().equals("cues/weights.tsv")) {
        table.rows().forEach(this::add);
      }
    }
  }

  private void add(Table.Row row) {
    try {
      byQuestion
          .computeIfAbsent(row.get("question"), question -> new HashMap<>())
          .put(row.get("trait"), Integer.valueOf(row.get("weight")));
    } catch (NumberFormatException e) {
      throw row.error("'" + row.get("weight") + "' is no whole number");
    }
  }

  /** The sum of the weights of some traits; traits without a weight count nothing. */
  int sum(String question, List<String> traits) {
    Map<String, Integer> weights = byQuestion.getOrDefault(question, Map.of());
    int sum = 0;
    for (String trait : traits) {
      sum += weights.getOrDefault(trait, 0);
    }
    return sum;
  }
}
