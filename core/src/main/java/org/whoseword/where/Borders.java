package org.whoseword.where;

import java.util.Optional;

/**
 * The port that tells in which country a point lies. Implementations are immutable and shared by
 * threads.
 */
public interface Borders {

  /** Kilometres from a coast within which the sea is the country's: twelve nautical miles. */
  double WATERS = 22.2;

  /** Knows no country. */
  Borders UNKNOWN =
      new Borders() {
        @Override
        public Optional<String> find(double latitude, double longitude) {
          return Optional.empty();
        }

        @Override
        public boolean reaches(
            String country, double latitude, double longitude, double kilometres) {
          return false;
        }
      };

  /**
   * ISO 3166 alpha-3 of the country on whose land a point lies or, off the coast, whose land is the
   * nearest within {@link #WATERS}; empty on the high seas and where several states claim the land
   * and no policy decides.
   *
   * @param latitude decimal degrees, -90 to 90
   * @param longitude decimal degrees, -180 to 180
   * @throws IllegalArgumentException when the degrees lie beyond these
   */
  Optional<String> find(double latitude, double longitude);

  /**
   * Whether some land of a country lies within so many kilometres of a point. Lines on a map of the
   * world are a few kilometres off, so a town at a border is not in the wrong country for lying
   * beyond it. False for a country without land of its own on the map.
   *
   * @param country ISO 3166 alpha-3
   * @param kilometres 0 to 200
   * @throws IllegalArgumentException when degrees or kilometres lie beyond their ranges
   */
  boolean reaches(String country, double latitude, double longitude, double kilometres);
}
