package org.whoseword.incident;

import java.util.Optional;
import org.whoseword.claim.Claim;

/**
 * One claim of a report, and on whose word it stands.
 *
 * @param id the claim's id, as in readings
 * @param informant its root; empty where the outlet says it in its own voice
 */
public record Told(String id, Claim claim, Optional<Informant> informant) {}
