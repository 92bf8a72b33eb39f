package org.whoseword.ledger;

import java.sql.SQLException;
import java.util.List;

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

  /** Condition that a claim {@code c} stands in a report with words; parameter as above. */
  String reportHas();

  /**
   * Selects keys of claims whose place is in a box, and of few others; parameters south, north,
   * west, east.
   */
  String inBox();

  /** For {@code ORDER BY}: a column, so said that no index is used to sort by it. */
  String unindexed(String column);

  /** What is to be done when a run is over, outside of a transaction. */
  void tidy(Session writer);

  /** What is wrong with the pages and indexes themselves. */
  List<String> damage();

  /** Leaves nothing of what was removed, in any file. */
  void compact(Session writer);

  @Override
  void close();
}
