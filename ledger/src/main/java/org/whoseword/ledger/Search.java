package org.whoseword.ledger;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * Which claims, in which order, from where on.
 *
 * @param after the last claim that was seen: only those behind it in this order come
 * @param limit how many at most; all when empty
 */
public record Search(Query query, Order order, Optional<String> after, OptionalLong limit) {

  /** All that a query finds, in the order in which it came in. */
  public static Search of(Query query) {
    return new Search(query, Order.LEDGER, Optional.empty(), OptionalLong.empty());
  }

  /** All claims, in the order in which they came in. */
  public static final Search ALL = of(Query.ALL);

  public Search {
    if (limit.isPresent() && limit.getAsLong() < 0) {
      throw new IllegalArgumentException("limit must be 0 or more, not " + limit.getAsLong());
    }
  }

  /** Claims that are equal in what is sorted by keep the order of the ledger, or its reverse. */
  public enum Order {
    /** As they came in. */
    LEDGER,
    /** By the first day of the event, earliest first; undated ones last. */
    DATE,
    /** By the first day of the event, latest first; undated ones last. */
    LATEST,
    /** By the day of publication, earliest first; undated ones last. */
    PUBLISHED,
    /** By the day of publication, latest first; undated ones last. */
    NEWEST,
    /** By the number of deaths, most first; claims without one last. */
    DEATHS
  }
}
