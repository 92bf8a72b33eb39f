package org.whoseword.where;

import java.util.List;
import java.util.Optional;

/** The port behind which place names are looked up. Implementations are immutable. */
public interface Gazetteer {

  /** All places of that name, the most important first; case and diacritics are ignored. */
  List<Entry> find(String name);

  /** Length in words of the longest name that the gazetteer holds. */
  int longestName();

  /**
   * A place that the gazetteer knows.
   *
   * @param country ISO 3166 alpha-3
   * @param population people; 0 when unknown
   */
  record Entry(
      String name,
      Optional<String> country,
      Optional<String> admin1,
      String feature,
      double latitude,
      double longitude,
      long population,
      Optional<Long> geonameId) {}
}
