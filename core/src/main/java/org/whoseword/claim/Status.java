package org.whoseword.claim;

/** What became of an act, as the report tells it. */
public enum Status {
  HAPPENED,
  /** Tried: failed, or unfinished. */
  ATTEMPTED,
  /** Announced, intended, ordered, future. */
  PLANNED,
  /** Would happen if something else did. */
  CONDITIONAL,
  /** May, could, is feared or suspected. */
  POSSIBLE,
  /** Somebody says that it did not happen. */
  DENIED
}
