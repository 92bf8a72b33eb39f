package org.whoseword.ledger;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A reading in the ledger.
 *
 * @param line as {@code whoseword read --format jsonl} printed it, to the byte, with its line end
 */
public record StoredReading(StoredReport report, String line) {

  /** The same as a tree. */
  public JsonNode tree() {
    return Json.parse(line);
  }
}
