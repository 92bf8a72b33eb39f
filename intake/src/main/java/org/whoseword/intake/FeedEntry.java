package org.whoseword.intake;

import java.util.Optional;

/**
 * One entry of a feed, or what is wrong with the feed.
 *
 * @param id what the feed calls it, often an address
 * @param link the address of its article, as written
 * @param own the entry's own text as a report, or why there is none
 */
public record FeedEntry(Optional<String> id, Optional<String> link, Arrival own) {}
