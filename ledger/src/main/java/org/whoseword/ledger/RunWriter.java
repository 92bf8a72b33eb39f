package org.whoseword.ledger;

import org.whoseword.text.Report;

/**
 * A run while it writes. What it is given is committed whole, report by report: whenever it is cut
 * off, each report is either in the ledger with all that belongs to it, or not at all. For one
 * thread.
 */
public interface RunWriter extends AutoCloseable {

  /** The run's number. */
  long run();

  /** Whether this report, as it came, is in the ledger already. */
  boolean knows(Report arrived);

  /** Whether this report was forgotten, and so must not come in again. */
  boolean mustStayOut(Report arrived);

  /** Stores a reading, unless it is known, and counts it. */
  Outcome store(Entry entry);

  /**
   * Puts a new reading in the place of the one that a stored report has, and keeps that one as its
   * history; counts it. Where both are the same, only the run and its codebook change.
   *
   * @throws IllegalArgumentException when the ledger does not have the report
   */
  Outcome replace(Entry entry);

  /** Keeps what was refused, unless it is known, and counts it. */
  void refuse(Refused refused);

  /**
   * Counts a report that is not stored.
   *
   * @param outcome {@code DUPLICATE} or {@code FILTERED}
   */
  void leaveOut(Outcome outcome);

  /** A file was read to its end: all that it held is stored or counted. */
  void read(Run.Input input);

  /** What became of the reports so far. */
  Tally tally();

  /**
   * Commits, and marks the run as finished.
   *
   * @param when ISO 8601 instant
   */
  void finish(String when);

  /** Lets others write. What was not committed is as if it had never come. */
  @Override
  void close();
}
