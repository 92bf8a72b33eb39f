package org.whoseword.where;

import java.util.Locale;

/**
 * What speaks for one of several places of a name. Each counts a small whole number of times, and
 * each time as many points as {@code where/weights.tsv} gives it.
 */
public enum Reason {
  /** Once for every doubling of the population. */
  POPULATION,
  /** The name is its own, not a further spelling. */
  OWN_NAME,
  /** The codebook's own tables list it. */
  LISTED,
  COUNTRY,
  CAPITAL,
  STATE,
  /** Seat of a first-order unit. */
  SEAT,
  /** Seat of a smaller unit. */
  SMALL_SEAT,
  /** Any other city, town or village. */
  TOWN,
  /** A quarter of a city. */
  QUARTER,
  COUNTY,
  /** A continent, sea, island, mountain or other region. */
  REGION,
  /** Any other thing that has a name: a hill, a school, a stream. */
  FEATURE,
  /** "X province" and a province, "the town of X" and a town. */
  KIND_WORD,
  /** "X, Y" with a Y that holds it. */
  PARENT,
  /** "X in Y", "Y's X" with a Y that holds it. */
  INSIDE,
  /** The report names its country. */
  COUNTRY_NAMED,
  /** Of five parts of the other names, those that lie in its country. */
  COUNTRY_MASS,
  /** The report names its state or province. */
  STATE_NAMED,
  /** Of five parts of the other names, those that lie in its state or province. */
  STATE_MASS,
  /** Other names within some 200 km, up to four. */
  NEAR,
  /** Somebody in the report belongs to its country. */
  ACTORS,
  /** A dateline names another place of its country. */
  DATELINE,
  /** Its country is that of the outlet, as far as its name, address or reports say. */
  OUTLET,
  /** Its state or province is the one that the outlet's reports name most. */
  HOME;

  /** As the table of weights and the readings write it: "country-named". */
  public String written() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
