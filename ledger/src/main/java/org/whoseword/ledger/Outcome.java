package org.whoseword.ledger;

/** What became of one report that came: see {@link Tally}. */
public enum Outcome {
  CODED,
  NO_EVENT,
  DUPLICATE,
  FILTERED,
  REFUSED
}
