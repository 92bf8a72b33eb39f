package org.whoseword.ledger;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where readings are kept. One writes at a time, any number read; who reads sees what was committed
 * when the reading began. All methods throw {@link LedgerError} when the ledger fails them.
 *
 * <p>Streams hold a connection: close them. They need the memory of one row, however many there
 * are.
 */
public interface Ledger extends AutoCloseable {

  /**
   * Begins a run that writes. Nobody else can write until it is closed.
   *
   * @throws LedgerError with {@code LOCKED} when somebody else is writing
   */
  RunWriter begin(Run.Start start);

  /** All runs, in their order. */
  List<Run> runs();

  /** The files that a run read to their end, in the order of their paths. */
  List<Run.Input> inputs(long run);

  /** What could not be read, in the order in which it came. */
  Stream<Refused> refusals();

  /** All reports with their readings, in the order in which they came. */
  Stream<StoredReading> readings();

  /** One report's reading, by its content id or its own id; the first that has it. */
  Optional<StoredReading> reading(String id);

  /** Reports without their words, in the order in which they came, behind the one with this id. */
  Stream<StoredReport> reports(Optional<String> after);

  /** A report's words, by its content id. */
  Optional<String> text(String id);

  /** What a query finds, counted. */
  Overview overview(Query query);

  /** Where the events that a query finds were: points, those with most claims first. */
  List<Overview.Site> sites(Query query, int most);

  /** The claims that a search finds, in its order. */
  Stream<StoredClaim> claims(Search search);

  /** How many claims a query finds. */
  long count(Query query);

  /** How much is kept. */
  Size size();

  @Override
  void close();

  /**
   * How much is kept.
   *
   * @param refusals what could not be read
   */
  record Size(long reports, long claims, long refusals) {}
}
