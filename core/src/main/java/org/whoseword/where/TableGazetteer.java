package org.whoseword.where;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.whoseword.codebook.Codebook;
import org.whoseword.codebook.Table;

/** The places that the codebook's own tables list: {@code places/*.tsv} and the countries. */
public final class TableGazetteer implements Gazetteer {

  private static final String COUNTRY = "PCLI";

  private final NavigableMap<String, List<Entry>> byName = new TreeMap<>();

  /**
   * @throws org.whoseword.codebook.CodebookError when a row has no name or no point
   */
  public TableGazetteer(Codebook codebook) {
    for (Table.Row row : codebook.getTable("actors/countries.tsv").rows()) {
      if (row.find("lat").isPresent()) {
        add(row, row.find("code"), COUNTRY, Long.MAX_VALUE / 2);
      }
    }
    for (Table table : codebook.tablesUnder("places/")) {
      for (Table.Row row : table.rows()) {
        add(row, row.find("country"), row.get("feature"), population(row));
      }
    }
    for (List<Entry> entries : byName.values()) {
      entries.sort(
          Comparator.comparingLong(Entry::population)
              .reversed()
              .thenComparing(entry -> entry.country().orElse(""))
              .thenComparing(entry -> entry.admin1().orElse("")));
    }
  }

  private void add(Table.Row row, Optional<String> country, String feature, long population) {
    String name = row.get("name");
    Entry entry =
        new Entry(
            name,
            country,
            row.find("admin1"),
            Optional.empty(),
            feature,
            degrees(row, "lat", 90),
            degrees(row, "lon", 180),
            population,
            true,
            row.find("id").map(Long::valueOf));
    put(name, entry);
    row.list("aliases").forEach(alias -> put(alias, entry));
  }

  private void put(String name, Entry entry) {
    String normal = Names.normal(name);
    List<Entry> entries = byName.computeIfAbsent(normal, key -> new ArrayList<>(1));
    if (!entries.contains(entry)) {
      entries.add(entry);
    }
  }

  private static long population(Table.Row row) {
    try {
      return row.find("population").map(Long::parseLong).orElse(0L);
    } catch (NumberFormatException e) {
      throw row.error("the population is no whole number");
    }
  }

  private static double degrees(Table.Row row, String column, int most) {
    try {
      double value = Double.parseDouble(row.get(column));
      if (Math.abs(value) > most) {
        throw row.error(column + " lies beyond " + most + " degrees");
      }
      return value;
    } catch (NumberFormatException e) {
      throw row.error(column + " is no number of degrees");
    }
  }

  @Override
  public List<Entry> find(String name) {
    return List.copyOf(byName.getOrDefault(Names.normal(name), List.of()));
  }

  @Override
  public boolean continues(String words) {
    String start = Names.normal(words) + " ";
    String next = byName.ceilingKey(start);
    return start.length() > 1 && next != null && next.startsWith(start);
  }
}
