package org.whoseword.ledger;

import java.util.Optional;

/**
 * Something that could not be read.
 *
 * @param source where it came from
 * @param ownId the id that the input itself gave it
 * @param code stable key for counting
 * @param message one line for a person
 */
public record Refused(String source, Optional<String> ownId, String code, String message) {

  /** As {@code whoseword read --format jsonl} prints it, with its line end. */
  public String line() {
    return ReadingJson.line(ReadingJson.refused(source, ownId, code, message));
  }
}
