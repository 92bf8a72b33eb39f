package org.whoseword.ledger;

import java.util.Optional;

/**
 * A claim in the ledger, with what stands around it.
 *
 * @param text the words of its report, to which all offsets point
 * @param incident what its incident comes to; empty before incidents are gathered
 */
public record StoredHit(StoredClaim claim, String text, Optional<IncidentFigures> incident) {}
