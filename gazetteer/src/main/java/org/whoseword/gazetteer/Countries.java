package org.whoseword.gazetteer;

import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;

/** Two-letter codes, as GeoNames has them, to the three letters that Whoseword writes. */
final class Countries {

  /** Kosovo has no code in ISO 3166; the other two are gone from it, but not from GeoNames. */
  private static final Map<String, String> OTHERS =
      Map.of("XK", "XKX", "AN", "ANT", "CS", "SCG", "YU", "YUG");

  private Countries() {}

  /**
   * @param two ISO 3166 alpha-2 or GeoNames' own; "" gives ""
   * @throws IllegalArgumentException when nobody knows the code
   */
  static String three(String two) {
    if (two.isEmpty()) {
      return "";
    }
    String other = OTHERS.get(two);
    if (other != null) {
      return other;
    }
    try {
      return new Locale("", two).getISO3Country();
    } catch (MissingResourceException e) {
      throw new IllegalArgumentException("'" + two + "' is no country's code", e);
    }
  }
}
