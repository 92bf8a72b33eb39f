package org.whoseword.where;

import java.util.List;
import java.util.Optional;

/** The port behind which names of places are looked up. Implementations are immutable. */
public interface Gazetteer {

  /**
   * All places of that name, the most populous first; case, diacritics, apostrophes and hyphens are
   * ignored ({@link Names#normal}).
   */
  List<Entry> find(String name);

  /** Whether some longer name begins with these whole words: "New" of "New York". */
  boolean continues(String words);

  /** Tells the country of a point; unless a gazetteer has borders, of none. */
  default Borders borders() {
    return Borders.UNKNOWN;
  }

  /**
   * A place that the gazetteer knows.
   *
   * @param country ISO 3166 alpha-3
   * @param admin1 name of its first-order unit: a state, province or governorate
   * @param admin2 name of its second-order unit: a county or district
   * @param feature GeoNames' feature code: PPL, PPLC, ADM1, PCLI …
   * @param latitude decimal degrees, -90 to 90
   * @param longitude decimal degrees, -180 to 180
   * @param population people; 0 when unknown
   * @param listed whether somebody wrote it into the codebook's tables: news speaks of it
   */
  record Entry(
      String name,
      Optional<String> country,
      Optional<String> admin1,
      Optional<String> admin2,
      String feature,
      double latitude,
      double longitude,
      long population,
      boolean listed,
      Optional<Long> geonameId) {

    /** A city, town, village or district of one. */
    public boolean isSettlement() {
      return feature.startsWith("PPL") || feature.equals("STLMT");
    }

    public boolean isCountry() {
      return feature.startsWith("PCL") || feature.equals("TERR");
    }

    /** A state, province, county or other unit inside a country. */
    public boolean isUnit() {
      return feature.startsWith("ADM");
    }

    /** Kilometres along the earth's surface to another place, on a sphere of 6,371 km. */
    public double distance(Entry other) {
      double dLat = Math.toRadians(other.latitude - latitude);
      double dLon = Math.toRadians(other.longitude - longitude);
      double a =
          Math.pow(Math.sin(dLat / 2), 2)
              + Math.cos(Math.toRadians(latitude))
                  * Math.cos(Math.toRadians(other.latitude))
                  * Math.pow(Math.sin(dLon / 2), 2);
      return 2 * 6371.0 * Math.asin(Math.min(1, Math.sqrt(a)));
    }
  }
}
