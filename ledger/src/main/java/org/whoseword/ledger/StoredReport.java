package org.whoseword.ledger;

import java.util.List;
import java.util.Optional;

/**
 * A report in the ledger, without its words.
 *
 * @param id content id
 * @param ownId the id that the input itself gave it
 * @param published as the reading says: ISO date or date-time
 * @param agencies wire agencies of byline, dateline or credit
 * @param run number of the run that coded it
 * @param codebook hash of the codebook that coded it
 * @param claims how many claims it makes
 */
public record StoredReport(
    String id,
    Optional<String> ownId,
    String source,
    Optional<String> title,
    Optional<String> outlet,
    Optional<String> url,
    Optional<String> published,
    Optional<String> language,
    Optional<String> byline,
    List<String> agencies,
    long run,
    String codebook,
    int claims) {

  public StoredReport {
    agencies = List.copyOf(agencies);
  }

  /** What incidents and families call it: its own id, or its content id where it has none. */
  public String name() {
    return ownId.orElse(id);
  }
}
