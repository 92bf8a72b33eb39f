package org.whoseword.parse;

/** What the parser's name finder takes a token to be part of. */
public enum NameKind {
  NONE,
  PERSON,
  ORGANISATION,
  /** Nationalities, religions, political groups: "Iraqi", "Shiite", "Democrats". */
  PEOPLE,
  /** Countries, cities, regions, buildings, waters. */
  PLACE,
  DATE,
  TIME,
  NUMBER,
  MONEY,
  PERCENT,
  /** Laws, works, products, events. */
  OTHER
}
