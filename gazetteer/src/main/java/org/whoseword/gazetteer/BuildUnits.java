package org.whoseword.gazetteer;

import java.util.LinkedHashMap;
import java.util.Map;

/** States and counties: their names are given, their points are the middle of their cities. */
final class BuildUnits {

  private final Map<String, Sum> sums = new LinkedHashMap<>();

  /** Running sums on the unit sphere, so that the date line does not matter. */
  private static final class Sum {
    private double x;
    private double y;
    private double z;
    private long population;
  }

  /**
   * @param code of a unit that holds the city: "TR.38", "US.LA.079"
   * @param latitude in hundred-thousandths of a degree
   * @param longitude in hundred-thousandths of a degree
   */
  void add(String code, int latitude, int longitude, long population) {
    Sum sum = sums.computeIfAbsent(code, key -> new Sum());
    // StrictMath gives the same bits on every machine.
    double lat = StrictMath.toRadians(latitude / 1e5);
    double lon = StrictMath.toRadians(longitude / 1e5);
    sum.x += StrictMath.cos(lat) * StrictMath.cos(lon);
    sum.y += StrictMath.cos(lat) * StrictMath.sin(lon);
    sum.z += StrictMath.sin(lat);
    sum.population += population;
  }

  boolean has(String code) {
    return sums.containsKey(code);
  }

  /** The unit as a place; it must have a city. */
  Spot spot(String code, String name, String country, String admin1, String feature) {
    Sum sum = sums.get(code);
    if (sum == null) {
      throw new IllegalArgumentException("no city lies in " + code);
    }
    double lat = StrictMath.atan2(sum.z, StrictMath.hypot(sum.x, sum.y));
    double lon = StrictMath.atan2(sum.y, sum.x);
    return new Spot(
        0,
        name,
        country,
        admin1,
        "",
        feature,
        Spot.degrees(StrictMath.toDegrees(lat)),
        Spot.degrees(StrictMath.toDegrees(lon)),
        sum.population);
  }
}
