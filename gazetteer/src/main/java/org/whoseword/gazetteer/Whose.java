package org.whoseword.gazetteer;

import java.util.Optional;
import org.whoseword.where.Borders;

/**
 * Which country a line of the dump lies in: the one that it says, unless it says none or one that
 * is nowhere near.
 *
 * @param country ISO 3166 alpha-3; "" for none
 */
record Whose(String country, Answer answer) {

  /**
   * Kilometres from its country at which a town is taken for one of another: lines on a map of the
   * world are a few kilometres off, small islands are missing from it, and what GeoNames says of
   * disputed land is to stand.
   */
  private static final double FAR = 100;

  /** Feature classes that lie in one country: towns, buildings, units. Seas and ranges need not. */
  private static final String IN_ONE = "APS";

  /** How it is known. */
  enum Answer {
    /** The line says so, and the map does not contradict it. */
    SAID,
    /** The line says nothing: the map does. */
    FOUND,
    /** The line says another country, which is far away. */
    CORRECTED
  }

  static Whose of(DumpPlace place, Borders borders) {
    String said = Countries.three(place.country());
    if (!IN_ONE.contains(place.kind())) {
      return new Whose(said, Answer.SAID);
    }
    double latitude = place.latitude() / 1e5;
    double longitude = place.longitude() / 1e5;
    Optional<String> found = borders.find(latitude, longitude);
    if (found.isEmpty() || found.get().equals(said)) {
      return new Whose(said, Answer.SAID);
    }
    if (said.isEmpty()) {
      return new Whose(found.get(), Answer.FOUND);
    }
    return borders.reaches(said, latitude, longitude, FAR)
        ? new Whose(said, Answer.SAID)
        : new Whose(found.get(), Answer.CORRECTED);
  }
}
