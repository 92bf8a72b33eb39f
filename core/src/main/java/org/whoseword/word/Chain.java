package org.whoseword.word;

import java.util.List;
import java.util.Optional;

/** On whose word: links, nearest the outlet first. Empty when the outlet speaks for itself. */
public record Chain(List<Link> links) {

  public static final Chain OUTLET = new Chain(List.of());

  public Chain {
    links = List.copyOf(links);
  }

  /** The last link: on whose word the claim stands in the end. */
  public Optional<Link> findRoot() {
    return links.isEmpty() ? Optional.empty() : Optional.of(links.get(links.size() - 1));
  }
}
