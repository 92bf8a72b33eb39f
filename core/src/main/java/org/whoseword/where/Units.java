package org.whoseword.where;

import java.util.Optional;
import java.util.Set;

/** Which place holds which: countries, their states, their counties. */
final class Units {

  private static final Set<String> KINDS =
      Set.of(
          "province",
          "governorate",
          "region",
          "oblast",
          "krai",
          "prefecture",
          "department",
          "district",
          "state",
          "voivodeship",
          "shi",
          "sheng",
          "emirate");

  private Units() {}

  /** A name without the word for its kind: "Hatay Province" is Hatay, "Orange County" stays. */
  static String bare(String name) {
    String normal = Names.normal(name);
    int last = normal.lastIndexOf(' ');
    return last > 0 && KINDS.contains(normal.substring(last + 1))
        ? normal.substring(0, last)
        : normal;
  }

  /** Country and state of a place, or of a state itself: "USA ohio". */
  static Optional<String> state(Gazetteer.Entry entry) {
    Optional<String> unit =
        entry.feature().startsWith("ADM1") ? Optional.of(entry.name()) : entry.admin1();
    return unit.map(name -> entry.country().orElse("") + " " + bare(name));
  }

  /** Whether one place lies in another by what the gazetteer says of both. */
  static boolean holds(Gazetteer.Entry outer, Gazetteer.Entry inner) {
    if (outer == inner || !outer.country().equals(inner.country()) || inner.isCountry()) {
      return false;
    }
    if (outer.isCountry()) {
      return true;
    }
    boolean state = inner.admin1().filter(unit -> isSame(outer, unit)).isPresent();
    boolean county = inner.admin2().filter(unit -> isSame(outer, unit)).isPresent();
    return outer.isUnit() && !outer.equals(inner) && (state || county);
  }

  private static boolean isSame(Gazetteer.Entry outer, String unit) {
    return bare(outer.name()).equals(bare(unit));
  }
}
