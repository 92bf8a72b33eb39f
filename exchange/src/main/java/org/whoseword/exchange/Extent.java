package org.whoseword.exchange;

import java.util.Optional;

/** How much of the earth a place is. */
enum Extent {
  TOWN,
  UNIT,
  COUNTRY;

  /** Empty where the claim has no place, or one of no country (a sea, a continent). */
  static Optional<Extent> of(Row row) {
    Optional<Country> country = AcledTable.country(row);
    if (country.isEmpty()) {
      return Optional.empty();
    }
    String name = row.field("place", "name").orElse("");
    if (Country.findNamed(name).equals(country)) {
      return Optional.of(COUNTRY);
    }
    return Optional.of(row.field("place", "admin1").equals(Optional.of(name)) ? UNIT : TOWN);
  }
}
