package org.whoseword.ledger;

import java.util.Optional;

/**
 * One call that wrote into the ledger.
 *
 * @param n its number in this ledger, from 1
 * @param finished when it came to its end; empty for one that runs or was cut off
 */
public record Run(long n, Start start, Optional<String> finished, Tally tally) {

  /**
   * What is known when it begins.
   *
   * @param command such as {@code ingest}
   * @param version of the program
   * @param codebook hash of the codebook that codes
   * @param settings all options that bear on what is read, as JSON
   * @param started ISO 8601 instant
   */
  public record Start(
      String command, String version, String codebook, String settings, String started) {}

  /** A file that was read to its end. */
  public record Input(String path, long bytes, String sha256) {}
}
