package org.whoseword.ledger;

/**
 * A claim in the ledger, with the words that it was read from.
 *
 * @param text the report's, to which all offsets point
 */
public record StoredHit(StoredClaim claim, String text) {}
