package org.whoseword.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.whoseword.where.Borders;
import org.whoseword.where.Gazetteer;

/**
 * Compares what an index says of its towns' countries with the map of the world.
 *
 * @param towns how many were looked at
 * @param beyond how many lie more than {@value #NEAR} km beyond the borders of their country
 * @param far how many lie more than {@value #FAR} km beyond
 * @param astray the first {@value #MOST_SHOWN} of these, as lines
 */
record CountryCheck(long towns, long beyond, long far, List<String> astray) {

  /** The map's lines are some kilometres off. */
  private static final double NEAR = 10;

  private static final double FAR = 100;

  private static final int MOST_SHOWN = 10;

  static CountryCheck of(Stream<Gazetteer.Entry> places, Borders borders) {
    long towns = 0;
    long beyond = 0;
    long far = 0;
    List<String> astray = new ArrayList<>();
    for (Gazetteer.Entry place : (Iterable<Gazetteer.Entry>) places::iterator) {
      Optional<String> country = place.country();
      if (!place.isSettlement() || country.isEmpty()) {
        continue;
      }
      towns++;
      Optional<String> found = borders.find(place.latitude(), place.longitude());
      if (found.isEmpty() || found.equals(country) || reaches(borders, place, NEAR)) {
        continue;
      }
      beyond++;
      if (!reaches(borders, place, FAR)) {
        far++;
        if (astray.size() < MOST_SHOWN) {
          astray.add(line(place, found.get()));
        }
      }
    }
    return new CountryCheck(towns, beyond, far, List.copyOf(astray));
  }

  private static boolean reaches(Borders borders, Gazetteer.Entry place, double kilometres) {
    return borders.reaches(
        place.country().orElse(""), place.latitude(), place.longitude(), kilometres);
  }

  private static String line(Gazetteer.Entry place, String found) {
    return String.format(
        Locale.ROOT,
        "%s (%.3f, %.3f) is of %s, and lies in %s",
        place.name(),
        place.latitude(),
        place.longitude(),
        place.country().orElse(""),
        found);
  }
}
