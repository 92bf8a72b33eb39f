package org.whoseword.where;

import java.util.Map;
import java.util.Set;

/** What speaks for a place by itself: its size, its rank, and that the name is its own. */
final class KindOf {

  /** GeoNames' codes of what is large enough to be spoken of by its bare name. */
  private static final Set<String> WIDE =
      Set.of(
          "CONT", "RGN", "SEA", "OCN", "GULF", "STRT", "DSRT", "PEN", "ISLS", "MTS", "CHN", "RGNE");

  private KindOf() {}

  /**
   * @param key the normal spelling that the report uses
   */
  static void count(Gazetteer.Entry entry, String key, Map<Reason, Integer> counts) {
    counts.put(rank(entry), 1);
    if (entry.listed()) {
      counts.put(Reason.LISTED, 1);
    }
    if (!entry.isCountry() && entry.population() > 0) {
      counts.put(Reason.POPULATION, 64 - Long.numberOfLeadingZeros(entry.population()));
    }
    if (Names.normal(entry.name()).equals(key) || Units.bare(entry.name()).equals(key)) {
      counts.put(Reason.OWN_NAME, 1);
    }
  }

  private static Reason rank(Gazetteer.Entry entry) {
    String feature = entry.feature();
    if (entry.isCountry()) {
      return Reason.COUNTRY;
    }
    return switch (feature) {
      case "PPLC" -> Reason.CAPITAL;
      case "ADM1" -> Reason.STATE;
      case "PPLA" -> Reason.SEAT;
      case "PPLX" -> Reason.QUARTER;
      default -> {
        if (feature.startsWith("ADM")) {
          yield Reason.COUNTY;
        }
        yield feature.startsWith("PPLA") ? Reason.SMALL_SEAT : other(entry);
      }
    };
  }

  private static Reason other(Gazetteer.Entry entry) {
    if (entry.isSettlement()) {
      return Reason.TOWN;
    }
    return entry.listed() || WIDE.contains(entry.feature()) ? Reason.REGION : Reason.FEATURE;
  }
}
