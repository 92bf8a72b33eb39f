package org.whoseword.where;

import java.util.EnumMap;
import java.util.Map;
import org.whoseword.codebook.Codebook;
import org.whoseword.codebook.Table;

/** Points for each reason, from the codebook: {@code where/weights.tsv}. */
final class Weights {

  private static final String PATH = "where/weights.tsv";

  private final Map<Reason, Integer> points = new EnumMap<>(Reason.class);

  /**
   * @throws org.whoseword.codebook.CodebookError when a row names no reason or no whole number
   */
  Weights(Codebook codebook) {
    for (Table table : codebook.tablesUnder("where/")) {
      if (table.path().equals(PATH)) {
        table.rows().forEach(this::add);
      }
    }
  }

  Weights(Map<Reason, Integer> points) {
    this.points.putAll(points);
  }

  private void add(Table.Row row) {
    String name = row.get("reason");
    for (Reason reason : Reason.values()) {
      if (reason.written().equals(name)) {
        try {
          points.put(reason, Integer.valueOf(row.get("points")));
        } catch (NumberFormatException e) {
          throw row.error("'" + row.get("points") + "' is no whole number");
        }
        return;
      }
    }
    throw row.error("nobody knows the reason '" + name + "'");
  }

  int points(Reason reason) {
    return points.getOrDefault(reason, 0);
  }
}
