package org.whoseword.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** A connection, with its statements kept ready. For one thread. */
final class Session implements AutoCloseable {

  /** Makes a value of a row. */
  interface Row<T> {
    T of(ResultSet row) throws SQLException;
  }

  private static final int ROWS_AT_ONCE = 500;

  private final Connection connection;
  private final Function<SQLException, LedgerError> explain;
  private final Map<String, PreparedStatement> statements = new LinkedHashMap<>();

  /** Statements that have rows to come, in the order in which they were first met. */
  private final Map<String, PreparedStatement> batches = new LinkedHashMap<>();

  /**
   * @param explain says what a failure means
   */
  Session(Connection connection, Function<SQLException, LedgerError> explain) {
    this.connection = connection;
    this.explain = explain;
  }

  /** How many rows were changed. */
  int update(String sql, @Nullable Object... values) {
    try {
      return bound(sql, values).executeUpdate();
    } catch (SQLException e) {
      throw explain.apply(e);
    }
  }

  /**
   * Changes rows when {@link #flush} is called, with many others at once. Statements are run in the
   * order in which this session first met them, so that what others hang on comes first.
   */
  void later(String sql, @Nullable Object... values) {
    try {
      PreparedStatement statement = bound(sql, values);
      statement.addBatch();
      batches.putIfAbsent(sql, statement);
    } catch (SQLException e) {
      throw explain.apply(e);
    }
  }

  /** Runs what was put off. */
  void flush() {
    try {
      for (PreparedStatement statement : batches.values()) {
        statement.executeBatch();
      }
    } catch (SQLException e) {
      throw explain.apply(e);
    }
  }

  /** The first row, if there is one. */
  <T> Optional<T> first(Row<T> row, String sql, @Nullable Object... values) {
    try (ResultSet rows = bound(sql, values).executeQuery()) {
      return rows.next() ? Optional.of(row.of(rows)) : Optional.empty();
    } catch (SQLException e) {
      throw explain.apply(e);
    }
  }

  /** The number in the first column of the first row. */
  Optional<Long> number(String sql, @Nullable Object... values) {
    return first(row -> row.getLong(1), sql, values);
  }

  <T> List<T> all(Row<T> row, String sql, @Nullable Object... values) {
    List<T> all = new ArrayList<>();
    try (ResultSet rows = bound(sql, values).executeQuery()) {
      while (rows.next()) {
        all.add(row.of(rows));
      }
      return all;
    } catch (SQLException e) {
      throw explain.apply(e);
    }
  }

  /** Hands over the rows one after the other. */
  <T> void each(Row<T> row, Consumer<T> sink, String sql, @Nullable Object... values) {
    try (ResultSet rows = bound(sql, values).executeQuery()) {
      while (rows.next()) {
        sink.accept(row.of(rows));
      }
    } catch (SQLException e) {
      throw explain.apply(e);
    }
  }

  /** Rows one after the other; closing the stream closes this session. */
  <T> Stream<T> stream(Row<T> row, String sql, List<?> values) {
    try {
      PreparedStatement statement = bound(sql, values.toArray());
      statement.setFetchSize(ROWS_AT_ONCE);
      Rows<T> rows = new Rows<>(statement.executeQuery(), row, explain);
      Spliterator<T> each =
          Spliterators.spliteratorUnknownSize(rows, Spliterator.ORDERED | Spliterator.NONNULL);
      return StreamSupport.stream(each, false).onClose(this::close);
    } catch (SQLException e) {
      close();
      throw explain.apply(e);
    } catch (RuntimeException e) {
      close();
      throw e;
    }
  }

  private static final class Rows<T> implements Iterator<T> {

    private final ResultSet rows;
    private final Row<T> row;
    private final Function<SQLException, LedgerError> explain;
    private boolean ready;
    private boolean more;

    Rows(ResultSet rows, Row<T> row, Function<SQLException, LedgerError> explain) {
      this.rows = rows;
      this.row = row;
      this.explain = explain;
    }

    @Override
    public boolean hasNext() {
      try {
        if (!ready) {
          more = rows.next();
          ready = true;
        }
        return more;
      } catch (SQLException e) {
        throw explain.apply(e);
      }
    }

    @Override
    public T next() {
      if (!hasNext()) {
        throw new NoSuchElementException("no more rows");
      }
      try {
        ready = false;
        return row.of(rows);
      } catch (SQLException e) {
        throw explain.apply(e);
      }
    }
  }

  /** Runs a statement without parameters, which is not kept. */
  void run(String sql) {
    try (java.sql.Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw explain.apply(e);
    }
  }

  void commit() {
    try {
      connection.commit();
    } catch (SQLException e) {
      throw explain.apply(e);
    }
  }

  void rollback() {
    try {
      for (PreparedStatement statement : batches.values()) {
        statement.clearBatch();
      }
      connection.rollback();
    } catch (SQLException e) {
      throw explain.apply(e);
    }
  }

  /** Whether each statement commits by itself. */
  void setAutoCommit(boolean on) {
    try {
      connection.setAutoCommit(on);
    } catch (SQLException e) {
      throw explain.apply(e);
    }
  }

  private PreparedStatement bound(String sql, @Nullable Object... values) throws SQLException {
    PreparedStatement statement = statements.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      statements.put(sql, statement);
    }
    for (int i = 0; i < values.length; i++) {
      Object value = values[i];
      // A field that holds a NUL is nothing that anybody wrote; PostgreSQL would not take it.
      boolean odd = value instanceof String text && text.indexOf('\0') >= 0;
      statement.setObject(i + 1, odd ? ((String) value).replace('\0', '\uFFFD') : value);
    }
    return statement;
  }

  @Override
  public void close() {
    try {
      for (PreparedStatement statement : statements.values()) {
        statement.close();
      }
      connection.close();
    } catch (SQLException e) {
      throw explain.apply(e);
    }
  }
}
