package org.whoseword.who;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.whoseword.codebook.Codebook;
import org.whoseword.codebook.CodebookError;
import org.whoseword.codebook.Table;

/**
 * Finds what is wrong with the actor tables beyond what a single row shows: unknown countries, two
 * actors of one name at one time, the same role held twice at once.
 */
public final class RegistryCheck {

  private static final String FOLDER = "actors/registry/";

  /** A line of a table. */
  private record Line(Table.Row row, Period period) {

    String where() {
      return row.path() + ":" + row.line();
    }
  }

  private final List<String> problems = new ArrayList<>();
  private final Set<String> countries;

  private RegistryCheck(Set<String> countries) {
    this.countries = countries;
  }

  /**
   * Each problem with file and line, in the order of the tables; empty when there is none.
   *
   * @throws CodebookError when a row cannot be read at all
   */
  public static List<String> problems(Codebook codebook) {
    Set<String> countries = new TreeSet<>();
    for (Table table : codebook.tablesUnder("actors/countries")) {
      table.rows().forEach(row -> countries.add(row.get("code")));
    }
    return problems(codebook.tablesUnder(FOLDER), countries);
  }

  /** Each problem of a table of one's own. */
  static List<String> problems(Table table, Set<String> countries) {
    return problems(List.of(table), countries);
  }

  private static List<String> problems(List<Table> tables, Set<String> countries) {
    RegistryCheck check = new RegistryCheck(countries);
    Map<String, List<Line>> byId = new LinkedHashMap<>();
    Map<String, List<Line>> byName = new TreeMap<>();
    for (Table table : tables) {
      for (Table.Row row : table.rows()) {
        check.row(row, byId, byName);
      }
    }
    byId.values().forEach(check::roles);
    byName.forEach(check::namesakes);
    return List.copyOf(check.problems);
  }

  private void row(Table.Row row, Map<String, List<Line>> byId, Map<String, List<Line>> byName) {
    row.find("country")
        .filter(code -> !countries.contains(code))
        .ifPresent(code -> report(row, "no country has the code '" + code + "'"));
    Period period;
    try {
      period = Period.parse(row.find("from"), row.find("to"));
    } catch (DateTimeException e) {
      throw row.error("from and to are years, months or days: " + e);
    }
    if (period.from().isPresent()
        && period.to().isPresent()
        && period.from().get().isAfter(period.to().get())) {
      report(row, "ends before it begins");
    }
    Line line = new Line(row, period);
    byId.computeIfAbsent(row.get("id"), id -> new ArrayList<>()).add(line);
    Set<String> names = new TreeSet<>(row.list("aliases"));
    names.add(row.get("name"));
    for (String name : names) {
      byName.computeIfAbsent(key(name), key -> new ArrayList<>()).add(line);
    }
  }

  /** Case is kept for acronyms: "PLA" is nobody's "Pla". */
  private static String key(String name) {
    StringBuilder key = new StringBuilder();
    for (Word word : Word.cut(name, 0)) {
      String lower = word.text().toLowerCase(Locale.ROOT);
      key.append(word.isAllCapitals() ? word.text() : lower).append(' ');
    }
    return key.toString().strip();
  }

  private void roles(List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      for (int j = 0; j < i; j++) {
        Line line = lines.get(i);
        Line before = lines.get(j);
        Optional<String> role = line.row().find("role");
        if (role.equals(before.row().find("role"))
            && line.row().find("country").equals(before.row().find("country"))
            && clashes(line, before)) {
          report(line.row(), "overlaps " + before.where() + ": " + role.orElse("no role"));
        }
      }
    }
  }

  /** One that ends in 2014 and one that begins in 2014 may follow each other. */
  private static boolean clashes(Line one, Line other) {
    return one.period().overlaps(other.period())
        && !meet(one.row(), other.row())
        && !meet(other.row(), one.row());
  }

  private static boolean meet(Table.Row first, Table.Row second) {
    String end = first.find("to").orElse("-");
    String start = second.find("from").orElse("+");
    int coarser = Math.min(end.length(), start.length());
    return end.substring(0, coarser).equals(start.substring(0, coarser));
  }

  private void namesakes(String name, List<Line> lines) {
    Set<String> told = new TreeSet<>();
    for (int i = 0; i < lines.size(); i++) {
      for (int j = 0; j < i; j++) {
        String id = lines.get(i).row().get("id");
        String other = lines.get(j).row().get("id");
        boolean both = clashes(lines.get(i), lines.get(j));
        if (!id.equals(other) && both && told.add(id + " " + other)) {
          report(
              lines.get(i).row(), "'" + name + "' is also " + other + ", " + lines.get(j).where());
        }
      }
    }
  }

  private void report(Table.Row row, String problem) {
    problems.add(row.path() + ":" + row.line() + ": " + problem);
  }
}
