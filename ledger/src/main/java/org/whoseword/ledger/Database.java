package org.whoseword.ledger;

import java.sql.SQLException;

/** One kind of database: how it is opened, and the few things that each says in its own way. */
interface Database extends AutoCloseable {

  /** A connection that reads what was committed when its statement began. */
  Session reader();

  /**
   * A connection that writes, in transactions.
   *
   * @throws LedgerError when somebody else writes, or this ledger may only be read
   */
  Session writer();

  /** What a failure means for a person. */
  LedgerError explain(SQLException why);

  /** Selects numbers of reports by their words; one parameter: {@link #phrase}. */
  String reportsWith();

  /** Selects numbers of names by their words; one parameter: {@link #phrase}. */
  String namesWith();

  /**
   * Words one behind the other, as a parameter.
   *
   * @param prefix whether the last may go on
   */
  String phrase(String words, boolean prefix);

  /**
   * Condition on the claim {@code c} that holds for all claims in a box, and for few others;
   * parameters south, north, west, east.
   */
  String nearBox();

  /** What is to be done when a run is over, outside of a transaction. */
  void tidy(Session writer);

  @Override
  void close();
}
