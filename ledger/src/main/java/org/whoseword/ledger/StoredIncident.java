package org.whoseword.ledger;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * An incident in the ledger.
 *
 * @param id what it is called now
 * @param incident as {@link IncidentJson} wrote it
 */
public record StoredIncident(String id, JsonNode incident) {}
