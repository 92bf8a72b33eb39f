package org.whoseword.gazetteer;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Two-letter codes, as GeoNames has them, to the three letters that Whoseword writes. */
final class Countries {

  /** Kosovo has no code in ISO 3166; the others are gone from it, but not from GeoNames. */
  private static final Map<String, String> OTHERS =
      Map.of("", "", "XK", "XKX", "AN", "ANT", "CS", "SCG", "YU", "YUG");

  private static final Map<String, String> ALL = all();

  private Countries() {}

  private static Map<String, String> all() {
    Map<String, String> all = new HashMap<>(OTHERS);
    for (String two : Locale.getISOCountries()) {
      all.put(two, new Locale("", two).getISO3Country());
    }
    return Map.copyOf(all);
  }

  /**
   * @param two ISO 3166 alpha-2 or GeoNames' own; "" gives ""
   */
  static Optional<String> find(String two) {
    return Optional.ofNullable(ALL.get(two));
  }

  /**
   * @param two ISO 3166 alpha-2 or GeoNames' own; "" gives ""
   * @throws IllegalArgumentException when nobody knows the code
   */
  static String three(String two) {
    return find(two)
        .orElseThrow(() -> new IllegalArgumentException("'" + two + "' is no country's code"));
  }
}
