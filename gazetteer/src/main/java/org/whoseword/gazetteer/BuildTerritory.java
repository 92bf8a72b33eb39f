package org.whoseword.gazetteer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whose land the shapes of world-atlas are: {@code territory.tsv}.
 *
 * @param byShape countries by the names of shapes; "" for land that is no country's
 * @param cuts shapes and what of them is another country's, in the order of the file
 */
record BuildTerritory(Map<String, String> byShape, List<Map.Entry<String, Bounds>> cuts) {

  private static final int COLUMNS = 6;

  /** Between two parallels and two meridians, in degrees. */
  record Bounds(String country, double south, double west, double north, double east) {}

  static BuildTerritory read(Path file) throws IOException {
    Map<String, String> byShape = new LinkedHashMap<>();
    List<Map.Entry<String, Bounds>> cuts = new ArrayList<>();
    boolean header = true;
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      String[] row = line.split("\t", -1);
      if (row.length != COLUMNS) {
        throw new IOException(file.getFileName() + ": not " + COLUMNS + " columns: " + line);
      }
      if (header) {
        header = false;
      } else if (row[2].isEmpty()) {
        byShape.put(row[0], row[1]);
      } else {
        cuts.add(
            Map.entry(
                row[0],
                new Bounds(
                    row[1],
                    Double.parseDouble(row[2]),
                    Double.parseDouble(row[3]),
                    Double.parseDouble(row[4]),
                    Double.parseDouble(row[5]))));
      }
    }
    return new BuildTerritory(byShape, cuts);
  }

  /**
   * Whose land a shape is; "" for no country's.
   *
   * @throws IllegalArgumentException when the file does not name the shape
   */
  String country(String shape) {
    String country = byShape.get(shape);
    if (country == null) {
      throw new IllegalArgumentException(
          "territory.tsv does not say whose land '" + shape + "' is");
    }
    return country;
  }

  Set<String> countries() {
    Set<String> all = new TreeSet<>(byShape.values());
    cuts.forEach(cut -> all.add(cut.getValue().country()));
    return all;
  }
}
