package org.whoseword.incident;

import java.util.Optional;
import org.whoseword.where.Place;

/**
 * Where an event was.
 *
 * @param country ISO 3166 alpha-3
 * @param latitude in degrees
 * @param longitude in degrees
 * @param wide whether it is a whole country
 */
public record Site(
    String name,
    Optional<String> country,
    Optional<String> admin1,
    Optional<Double> latitude,
    Optional<Double> longitude,
    Optional<Long> geonameId,
    boolean wide) {

  static Site of(Place place) {
    return new Site(
        place.name(),
        place.country(),
        place.admin1(),
        place.latitude(),
        place.longitude(),
        place.geonameId(),
        place.feature().filter(feature -> feature.startsWith("PCL")).isPresent());
  }
}
