package org.whoseword.ledger;

import java.util.Objects;

/** A query that cannot be understood: what is wrong, and at which character. */
public final class QueryError extends RuntimeException {

  private final String query;
  private final int at;

  /**
   * @param at index into the query, from 0; its length when something is missing at the end
   */
  QueryError(String query, int at, String message) {
    super(message);
    this.query = query;
    this.at = at;
  }

  /** What is wrong. */
  @Override
  public String getMessage() {
    return Objects.requireNonNull(super.getMessage());
  }

  /** Index into the query, from 0. */
  public int at() {
    return at;
  }

  /** The query, and under it a mark at the character, and what is wrong. */
  public String shown() {
    int columns = query.codePointCount(0, at);
    return query.replace('\n', ' ').replace('\t', ' ')
        + "\n"
        + " ".repeat(columns)
        + "^ "
        + getMessage();
  }
}
