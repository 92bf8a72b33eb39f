package org.whoseword.ledger;

import java.util.OptionalInt;

/**
 * What an incident comes to, for lists and tables.
 *
 * @param id of the incident
 * @param low independent sources, at least
 * @param best independent sources, most likely
 * @param high independent sources, at most
 * @param deathsLow the least number of dead that anybody gives
 * @param deathsBest the number of dead on most roots
 * @param deathsHigh the greatest number of dead
 * @param reports how many reports tell of it
 */
public record IncidentFigures(
    String id,
    int low,
    int best,
    int high,
    OptionalInt deathsLow,
    OptionalInt deathsBest,
    OptionalInt deathsHigh,
    int reports) {}
