package org.whoseword.exchange;

import java.util.List;
import java.util.function.Predicate;

/**
 * A shape in which claims are rows.
 *
 * @param name of the table, and of the file in a package
 * @param title for people
 * @param holds which claims the shape has a place for
 * @param separator what stands between two values of a line
 */
record Table(
    String name, String title, List<Column> columns, Predicate<Row> holds, char separator) {

  Table {
    columns = List.copyOf(columns);
  }

  /** Holds every claim. */
  static Table of(String name, String title, List<Column> columns) {
    return new Table(name, title, columns, row -> true, ',');
  }

  List<String> head() {
    return columns.stream().map(Column::name).toList();
  }
}
