package org.whoseword.codebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table of facts: tab-separated, its first line naming the columns, {@code #} for comments, and
 * {@code |} between the items of a cell.
 *
 * @param path in the codebook: {@code actors/countries.tsv}
 */
public record Table(String path, List<Row> rows) {

  public Table {
    rows = List.copyOf(rows);
  }

  /**
   * One line of a table.
   *
   * @param line in its file, from 1
   */
  public record Row(String path, int line, Map<String, Integer> columns, List<String> cells) {

    public Row {
      cells = List.copyOf(cells);
    }

    /** A cell, empty when nothing stands there. */
    public Optional<String> find(String column) {
      Integer at = columns.get(column);
      if (at == null || at >= cells.size() || cells.get(at).isBlank()) {
        return Optional.empty();
      }
      return Optional.of(cells.get(at).strip());
    }

    /**
     * A cell that must be there.
     *
     * @throws CodebookError when it is empty
     */
    public String get(String column) {
      return find(column).orElseThrow(() -> error("column '" + column + "' is empty"));
    }

    /** The items of a cell, between bars. */
    public List<String> list(String column) {
      Optional<String> cell = find(column);
      if (cell.isEmpty() || cell.get().indexOf('|') < 0) {
        // As in nearly all of fifty thousand cells.
        return cell.map(List::of).orElse(List.of());
      }
      List<String> items = new ArrayList<>();
      for (String item : cell.get().split("\\|", -1)) {
        if (!item.isBlank()) {
          items.add(item.strip());
        }
      }
      return items;
    }

    public CodebookError error(String problem) {
      return new CodebookError(path, line, problem);
    }
  }

  static Table parse(String path, String text) {
    List<Row> rows = new ArrayList<>();
    Map<String, Integer> columns = Map.of();
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      String trimmed = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
      if (trimmed.isBlank() || trimmed.startsWith("#")) {
        continue;
      }
      List<String> cells = List.of(trimmed.split("\t", -1));
      if (columns.isEmpty()) {
        // One map for all rows: copied once, and not for each of fifty thousand.
        columns = columns(cells);
        continue;
      }
      if (cells.size() > columns.size()) {
        throw new CodebookError(
            path,
            number,
            cells.size() + " cells, but the table has " + columns.size() + " columns");
      }
      rows.add(new Row(path, number, columns, cells));
    }
    return new Table(path, rows);
  }

  private static Map<String, Integer> columns(List<String> names) {
    Map<String, Integer> columns = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      columns.put(names.get(i).strip(), i);
    }
    return Map.copyOf(columns);
  }
}
