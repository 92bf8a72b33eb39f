package org.whoseword.ledger;

import java.util.List;
import java.util.Optional;

/**
 * What a search finds, counted.
 *
 * @param claims how many in all
 * @param types by type, most first
 * @param statuses by status, most first
 * @param capacities by the capacity of the root, most first; {@code none} for claims that the
 *     outlet makes in its own voice
 * @param months dated claims by the month of the first day of the event ({@code 2024-05}), in order
 * @param pairs by the codes of the first actor and the first recipient, most first
 */
public record Overview(
    long claims,
    List<Counted> types,
    List<Counted> statuses,
    List<Counted> capacities,
    List<Counted> months,
    List<Pair> pairs) {

  public Overview {
    types = List.copyOf(types);
    statuses = List.copyOf(statuses);
    capacities = List.copyOf(capacities);
    months = List.copyOf(months);
    pairs = List.copyOf(pairs);
  }

  /** So many claims have this value. */
  public record Counted(String value, long claims) {}

  /** So many claims say that one with this code did something to one with that code. */
  public record Pair(Optional<String> actor, Optional<String> recipient, long claims) {}

  /** So many claims are about events at this place, in degrees. */
  public record Site(String name, double latitude, double longitude, long claims) {}
}
