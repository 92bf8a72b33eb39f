package org.whoseword.who;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.whoseword.codebook.Codebook;
import org.whoseword.codebook.Table;

/**
 * A project's own actors, checked, as a table that {@link Codebook#with} takes in. Rows of one name
 * are one actor, which has held several roles.
 *
 * @param problems each with file, line and what to do; whoever finds one should not go on
 */
public record OwnActors(Table table, List<String> problems) {

  /** The columns that a file may have; only the first must be there. */
  public static final List<String> COLUMNS =
      List.of("name", "aliases", "country", "sector", "from", "to", "kind", "role");

  private static final Set<String> KINDS = Set.of("person", "organisation", "group", "state");

  private static final Pattern BETWEEN = Pattern.compile("[;|]");

  private static final Map<String, Integer> PLACES = places();

  public OwnActors {
    problems = List.copyOf(problems);
  }

  /**
   * @param file by which its rows are cited
   * @param rows with the columns {@link #COLUMNS}
   */
  public static OwnActors of(String file, List<Table.Row> rows, Codebook codebook) {
    return new Check(file, codebook).of(rows);
  }

  private static Map<String, Integer> places() {
    Map<String, Integer> places = new LinkedHashMap<>();
    places.put("id", 0);
    for (String column : COLUMNS) {
      places.put(column, places.size());
    }
    return Map.copyOf(places);
  }

  private static final class Check {

    private final String file;
    private final Map<String, String> countries = new TreeMap<>();
    private final Map<String, Integer> ids = new HashMap<>();
    private final List<Table.Row> good = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    Check(String file, Codebook codebook) {
      this.file = file;
      for (Table table : codebook.tablesUnder("actors/countries")) {
        for (Table.Row row : table.rows()) {
          countries.putIfAbsent(row.get("code"), row.get("name"));
        }
      }
    }

    OwnActors of(List<Table.Row> rows) {
      rows.forEach(this::row);
      Table table = new Table(Registry.OWN_ACTORS + "1/" + file, good);
      if (problems.isEmpty()) {
        problems.addAll(RegistryCheck.problems(table, countries.keySet()));
      }
      return new OwnActors(table, problems);
    }

    private void row(Table.Row row) {
      Optional<String> name = row.find("name").filter(text -> !Word.cut(text, 0).isEmpty());
      if (name.isEmpty()) {
        report(row, "an actor needs a name");
        return;
      }
      row.find("country")
          .filter(code -> !countries.containsKey(code))
          .ifPresent(code -> report(row, country(code)));
      row.find("sector")
          .filter(code -> Registry.findSector(code).isEmpty())
          .ifPresent(
              code ->
                  report(
                      row, "'" + code + "' is no sector; use one of " + List.of(Sector.values())));
      row.find("kind")
          .filter(kind -> !KINDS.contains(kind))
          .ifPresent(
              kind ->
                  report(row, "kind is person, organisation, group or state, not '" + kind + "'"));
      if (row.find("country").isEmpty() && row.find("sector").isEmpty()) {
        report(row, "an actor needs a country, a sector or both");
      } else if (kind(row).equals("state") && row.find("country").isEmpty()) {
        report(row, "a state needs a country");
      }
      try {
        Period.parse(row.find("from"), row.find("to"));
      } catch (DateTimeException notADate) {
        report(row, "from and to are days, months or years such as 2014-06-30, 2014-06 or 2014");
      }
      good.add(checked(row, name.get()));
    }

    private String country(String code) {
      for (Map.Entry<String, String> known : countries.entrySet()) {
        if (known.getValue().equalsIgnoreCase(code)) {
          return "'" + code + "' is a name; its code is " + known.getKey();
        }
      }
      return "'" + code + "' is no country code; use three letters of ISO 3166 such as IRQ";
    }

    private static String kind(Table.Row row) {
      boolean plain = row.find("sector").isEmpty();
      return row.find("kind").orElse(plain ? "state" : "organisation");
    }

    private Table.Row checked(Table.Row row, String name) {
      int first = ids.computeIfAbsent(name, key -> row.line());
      Set<String> aliases = new LinkedHashSet<>();
      for (String alias : BETWEEN.split(row.find("aliases").orElse(""), -1)) {
        if (!Word.cut(alias, 0).isEmpty()) {
          aliases.add(alias.strip());
        }
      }
      List<String> cells = new ArrayList<>();
      cells.add(file + ":" + first);
      for (String column : COLUMNS) {
        cells.add(
            switch (column) {
              case "aliases" -> String.join("|", aliases);
              case "kind" -> kind(row);
              default -> row.find(column).orElse("");
            });
      }
      return new Table.Row(file, row.line(), PLACES, cells);
    }

    private void report(Table.Row row, String problem) {
      problems.add(row.path() + ":" + row.line() + ": " + problem);
    }
  }
}
