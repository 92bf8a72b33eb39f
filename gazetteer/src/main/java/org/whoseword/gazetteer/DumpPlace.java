package org.whoseword.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line of {@code allCountries.txt}. Its columns are those of GeoNames' readme: id, name, ASCII
 * name, further names, latitude, longitude, feature class, feature code, country, further
 * countries, four codes of units, population, two heights, time zone, date of change.
 *
 * @param further names with commas between them
 * @param kind feature class: A, H, L, P, R, S, T, U or V
 * @param country two letters; "" on the high seas
 * @param admin1 code of the first-order unit, meaningful only with the country
 * @param latitude in hundred-thousandths of a degree
 * @param longitude in hundred-thousandths of a degree
 */
record DumpPlace(
    int id,
    String name,
    String further,
    int latitude,
    int longitude,
    String kind,
    String feature,
    String country,
    String admin1,
    String admin2,
    long population) {

  private static final int COLUMNS = 19;

  /** Reads a line; empty when it is no such line. */
  static Optional<DumpPlace> read(String line) {
    String[] columns = line.split("\t", -1);
    if (columns.length != COLUMNS || columns[1].isEmpty() || !isCode(columns[7])) {
      return Optional.empty();
    }
    try {
      double latitude = Double.parseDouble(columns[4]);
      double longitude = Double.parseDouble(columns[5]);
      int id = Integer.parseInt(columns[0]);
      boolean known = id > 0 && id <= IdTable.MOST && Countries.find(columns[8]).isPresent();
      if (!known || !(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
        return Optional.empty();
      }
      return Optional.of(
          new DumpPlace(
              id,
              columns[1],
              columns[3],
              Spot.degrees(latitude),
              Spot.degrees(longitude),
              columns[6],
              columns[7],
              columns[8],
              columns[10],
              columns[11],
              columns[14].isEmpty() ? 0 : Math.max(0, Long.parseLong(columns[14]))));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** At most six capitals and digits, which is what a record of the index has room for. */
  private static boolean isCode(String feature) {
    boolean all = feature.length() <= 6;
    for (int i = 0; i < feature.length(); i++) {
      char c = feature.charAt(i);
      all &= c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
    return all;
  }

  /** "US.CA": the code that the files of units call its state by. */
  String state() {
    return country + "." + admin1;
  }

  /** "US.CA.037". */
  String county() {
    return state() + "." + admin2;
  }

  boolean isUnit() {
    return feature.startsWith("ADM");
  }

  /** The further names that are written in Latin letters. */
  List<String> latin() {
    List<String> names = new ArrayList<>();
    for (String each : further.split(",", -1)) {
      if (!each.isBlank() && isLatin(each)) {
        names.add(each);
      }
    }
    return names;
  }

  /** Whether all letters are Latin: news in English writes no others. */
  static boolean isLatin(String name) {
    return name.codePoints()
        .allMatch(
            c ->
                c < 0x80
                    || !Character.isLetter(c)
                    || Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
  }
}
