package org.whoseword.ledger;

import java.sql.SQLException;
import java.util.List;
import org.whoseword.ledger.Condition.Said;

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

  /** Whether it may be written, as far as can be told without trying. */
  boolean writable();

  /** What a failure means for a person. */
  LedgerError explain(SQLException why);

  /**
   * Selects numbers of reports by their words.
   *
   * @param words made of {@link Query.Words}, {@link Query.And} and {@link Query.Or} alone
   */
  Said reportsWith(Query words);

  /** Condition that a claim {@code c} stands in a report with words; parameter as above. */
  Said reportHas(Query words);

  /**
   * Selects numbers of names by words that stand in them one behind the other.
   *
   * @param prefix whether the last word may go on
   */
  Said namesWith(String words, boolean prefix);

  /** Selects keys of claims whose place is in a box of degrees, and of few others. */
  Said inBox(Query.Box box);

  /** Joins a table to the ones before it, which are read first. */
  String thenJoin();

  /** A column, so said that no index is used to sort or search by it. */
  String unindexed(String column);

  /** Puts a report's words into the index, where that does not happen by itself. */
  void indexReport(Session writer, long report, String text);

  /** Puts a name, and the words that stand for it, into the index, likewise. */
  void indexName(Session writer, long name, String words, String others);

  /** What is to be done when a run is over, outside of a transaction. */
  void tidy(Session writer);

  /** What is wrong with the pages and indexes themselves. */
  List<String> damage();

  /** Leaves nothing of what was removed, in any file. */
  void compact(Session writer);

  @Override
  void close();
}
