package org.whoseword.gazetteer;

/**
 * A place on its way into the index.
 *
 * @param id GeoNames' id; 0 for none
 * @param country ISO 3166 alpha-3; "" for none
 * @param admin1 name of its first-order unit; "" for none
 * @param admin2 name of its second-order unit; "" for none
 * @param feature GeoNames' feature code
 * @param latitude in hundred-thousandths of a degree
 * @param longitude in hundred-thousandths of a degree
 * @param population people; 0 when unknown
 */
record Spot(
    int id,
    String name,
    String country,
    String admin1,
    String admin2,
    String feature,
    int latitude,
    int longitude,
    long population) {

  Spot {
    if (Math.abs(latitude) > 9_000_000 || Math.abs(longitude) > 18_000_000) {
      throw new IllegalArgumentException(
          name + " lies at " + latitude + ", " + longitude + " hundred-thousandths of a degree");
    }
  }

  static int degrees(double degrees) {
    return (int) Math.round(degrees * 1e5);
  }
}
