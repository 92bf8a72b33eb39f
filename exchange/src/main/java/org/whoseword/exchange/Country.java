package org.whoseword.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * A country as other data sets call it ({@code countries.tsv}).
 *
 * @param code ISO 3166-1 alpha-3; XKX for Kosovo
 * @param number ISO 3166-1 numeric
 * @param fips FIPS 10-4, as GDELT places events
 * @param name English
 * @param region as ACLED draws regions
 */
public record Country(
    String code, OptionalInt number, String fips, String name, String region, List<String> also) {

  private static final Map<String, Country> BY_CODE = new TreeMap<>();
  private static final Map<String, Country> BY_FIPS = new TreeMap<>();
  private static final Map<String, Country> BY_NAME = new TreeMap<>();

  static {
    for (List<String> row : Lists.read("countries.tsv")) {
      Country country = of(row);
      BY_CODE.put(country.code, country);
      BY_FIPS.put(country.fips, country);
      country.also.forEach(name -> BY_NAME.putIfAbsent(key(name), country));
    }
    // A country's own name wins over another's further name.
    BY_CODE.values().forEach(country -> BY_NAME.put(key(country.name), country));
    // GDELT tells Gaza from the West Bank, ISO does not.
    BY_FIPS.put("GZ", BY_FIPS.get("WE"));
  }

  public Country {
    also = List.copyOf(also);
  }

  private static Country of(List<String> row) {
    String number = row.get(1);
    return new Country(
        row.get(0),
        number.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(number)),
        row.get(2),
        row.get(3),
        row.get(4),
        row.get(5).isEmpty() ? List.of() : List.of(row.get(5).split("\\|", -1)));
  }

  /** By its ISO alpha-3 code. */
  public static Optional<Country> find(String code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }

  /** By its FIPS 10-4 code. */
  public static Optional<Country> findFips(String code) {
    return Optional.ofNullable(BY_FIPS.get(code));
  }

  /** By any of its names; case does not count. */
  public static Optional<Country> findNamed(String name) {
    return Optional.ofNullable(BY_NAME.get(key(name)));
  }

  private static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  /** As UCDP draws regions: Egypt belongs to the Middle East, Oceania to Asia. */
  String continent() {
    if (code.equals("EGY")) {
      return "Middle East";
    }
    return switch (region) {
      case "Northern Africa",
          "Western Africa",
          "Middle Africa",
          "Eastern Africa",
          "Southern Africa" ->
          "Africa";
      case "North America", "Central America", "South America", "Caribbean" -> "Americas";
      case "Middle East", "Europe" -> region;
      case "Caucasus and Central Asia" ->
          List.of("ARM", "AZE", "GEO").contains(code) ? "Europe" : "Asia";
      default -> "Asia";
    };
  }
}
