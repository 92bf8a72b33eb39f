package org.whoseword.gazetteer;

import java.util.Optional;
import java.util.Set;

/**
 * A line of {@code alternateNamesV2.txt}: a further name of a place.
 *
 * @param language ISO 639; "" when nobody says, "link", "post", "iata" and so on for what is none
 */
record DumpName(int place, String language, String name, boolean colloquial) {

  /** Reads a line; empty when it is no such line. */
  static Optional<DumpName> read(String line) {
    String[] columns = line.split("\t", -1);
    if (columns.length < 8 || columns[3].isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new DumpName(
              Integer.parseInt(columns[1]), columns[2], columns[3], columns[6].equals("1")));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /**
   * Whether news in these languages calls the place so. Former names count ("Bombay"); nicknames
   * ("the Big Apple") do not.
   */
  boolean isOf(Set<String> languages) {
    boolean spoken = language.isEmpty() || languages.contains(language);
    return spoken && !colloquial && DumpPlace.isLatin(name);
  }
}
