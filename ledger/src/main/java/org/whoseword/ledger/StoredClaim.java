package org.whoseword.ledger;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A claim in the ledger.
 *
 * @param key grows in the order of reports and of claims in them; the same as long as the report
 *     stays
 * @param claim as the reading format says, with all its keys
 */
public record StoredClaim(long key, StoredReport report, JsonNode claim) {

  /** Its id, the same in every ledger. */
  public String id() {
    return claim.path("id").asText();
  }
}
