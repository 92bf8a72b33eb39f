package org.whoseword.ledger;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.whoseword.incident.Family;
import org.whoseword.incident.Incident;
import org.whoseword.incident.Testimony;

/**
 * What a ledger keeps of incidents: what each report has to say, and what was gathered of it. A
 * claim is in one incident at most. All methods throw {@link LedgerError} when the ledger fails
 * them.
 */
public interface IncidentStore {

  /** What reports have to say, in the order in which they came. Close the stream. */
  Stream<Testimony> testimonies();

  /** Reports whose testimony is not kept, because they were stored without. Close the stream. */
  Stream<StoredArrival> unheard();

  /** Keeps the testimonies of reports that the ledger has. */
  void hear(List<Testimony> testimonies);

  /**
   * Puts incidents and families in the place of those that are kept; what stays the same is not
   * written again.
   *
   * @param when ISO 8601 instant
   */
  void replace(List<Incident> incidents, List<Family> families, String when);

  /**
   * Incidents with the most independent sources first, of equals those with the most reports.
   *
   * @param after id of the last one seen
   */
  List<StoredIncident> incidents(Optional<String> after, int most);

  /** Every incident, in the order of their ids. Close the stream. */
  Stream<StoredIncident> all();

  /**
   * An incident by its id, or by any id that it, or one that went into it, had before.
   *
   * @param id of an incident, or of a claim that it holds
   */
  Optional<StoredIncident> incident(String id);

  /** Families of two reports or more, as JSON objects, in the order of their ids. */
  Stream<String> families();

  /**
   * What the incident of a claim comes to.
   *
   * @param claim the claim's id
   */
  Optional<IncidentFigures> figures(String claim);

  /** When incidents were gathered, and whether anything came or went since; empty before. */
  Optional<State> state();

  /**
   * How things stand.
   *
   * @param when ISO 8601 instant
   * @param current whether nothing was written to the ledger since
   */
  record State(String when, long incidents, boolean current) {}
}
