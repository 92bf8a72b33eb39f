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

  /** All reports as they came, with what was read from them, in the order in which they came. */
  Stream<StoredArrival> arrivals();

  /** Readings of a report that later codebooks replaced, the oldest first; by its content id. */
  List<StoredReading> history(String report);

  /** Keeps what somebody decided on a claim. */
  void decide(Decision decision);

  /** What was decided, in the order of reports, then of decisions. */
  Stream<Decision> decisions();

  /** Keeps what somebody decided on two claims. */
  void decide(Bond bond);

  /**
   * What was decided on pairs of claims, in the order in which it was decided. Whoever gathers
   * claims wants {@link Bonds#in} instead: the pairs as constraints.
   */
  Stream<Bond> bonds();

  /**
   * Removes a report and every trace of it, but for a hash that keeps it from coming in again.
   *
   * @param id its content id or its own id
   * @param when ISO 8601 instant
   * @return whether it was there
   */
  boolean forget(String id, String when);

  /** What is kept of incidents. */
  IncidentStore incidents();

  /** Every act that changed the ledger, in order. */
  List<AuditEntry> audit();

  /**
   * What is wrong with how the ledger keeps what it keeps: rows that are missing, doubled or say
   * other than their reading, an index that lost something, an act that was taken out of the log.
   * What the readings themselves say is for {@link Verification}.
   */
  List<String> problems();

  /** Makes the file as small as it can be, and leaves nothing of what was removed. */
  void compact();

  /** The claims that a search finds, in its order. */
  Stream<StoredClaim> claims(Search search);

  /** The same, each with the words of its report and what its incident comes to. */
  Stream<StoredHit> hits(Search search);

  /** Ids of the claims that a query finds, in the order of the ledger. */
  Stream<String> ids(Query query);

  /** How many claims a query finds. */
  long count(Query query);

  /** How much is kept. */
  Size size();

  /** Whether anything can be stored, as far as can be told without trying. */
  boolean writable();

  @Override
  void close();

  /**
   * How much is kept.
   *
   * @param refusals what could not be read
   */
  record Size(long reports, long claims, long refusals) {}
}
