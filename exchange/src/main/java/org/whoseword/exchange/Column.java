package org.whoseword.exchange;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param name as the first line has it
 * @param about what it holds, for people
 * @param value of a row: a {@link String}, {@link Long}, {@link BigDecimal} or {@link Boolean}, as
 *     the kind says; null where nothing is known
 */
record Column(String name, Kind kind, String about, Function<Row, @Nullable Object> value) {

  /** What stands in a column. */
  enum Kind {
    /** Words that somebody wrote: they may begin like a formula. */
    TEXT("string"),
    /** Of a closed list, or made here: never taken for a formula. */
    CODE("string"),
    INTEGER("integer"),
    NUMBER("number"),
    YES_NO("boolean"),
    /** ISO 8601, a day. */
    DAY("date");

    private final String schema;

    Kind(String schema) {
      this.schema = schema;
    }

    /** The type in a Table Schema. */
    String schema() {
      return schema;
    }
  }

  /** What stands between several values. */
  static final String BETWEEN = "; ";

  static Column text(String name, String about, Function<Row, Optional<String>> value) {
    return new Column(name, Kind.TEXT, about, row -> filled(value.apply(row).map(Words::tidy)));
  }

  static Column code(String name, String about, Function<Row, Optional<String>> value) {
    return new Column(name, Kind.CODE, about, row -> filled(value.apply(row)));
  }

  static Column day(String name, String about, Function<Row, Optional<String>> value) {
    return new Column(name, Kind.DAY, about, row -> filled(value.apply(row)));
  }

  static Column integer(String name, String about, Function<Row, Optional<Long>> value) {
    return new Column(name, Kind.INTEGER, about, row -> value.apply(row).orElse(null));
  }

  static Column number(String name, String about, Function<Row, Optional<BigDecimal>> value) {
    return new Column(name, Kind.NUMBER, about, row -> value.apply(row).orElse(null));
  }

  static Column yesNo(String name, String about, Function<Row, Boolean> value) {
    return new Column(name, Kind.YES_NO, about, value::apply);
  }

  /** A column that the shape asks for and a ledger cannot fill. */
  static Column empty(String name, Kind kind) {
    return new Column(name, kind, "not known to a ledger: always empty", row -> null);
  }

  static Optional<String> joined(List<String> values) {
    return Optional.of(String.join(BETWEEN, values));
  }

  private static @Nullable String filled(Optional<String> value) {
    return value.filter(text -> !text.isEmpty()).orElse(null);
  }
}
