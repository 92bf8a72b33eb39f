package org.whoseword.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A condition on the claim {@code c}, said in the two ways in which a search can use it, and how
 * many rows it would begin with.
 *
 * @param list for a search that begins here: all that it holds for, from an index
 * @param walk for a search that begins elsewhere: asked of one claim after the other, so said that
 *     no index is used for it
 * @param seeds selects a row for each claim or report that it holds for, from an index; empty when
 *     it is in none, or holds for most
 * @param claimsEach how many claims a row of {@code seeds} stands for, about
 * @param names selects the names that it goes through to find them, where nearly all are found
 */
record Condition(Said list, Said walk, Optional<Said> seeds, int claimsEach, Optional<Said> names) {

  Condition(Said list, Said walk, Optional<Said> seeds, int claimsEach) {
    this(list, walk, seeds, claimsEach, Optional.empty());
  }

  /** The same, found by way of names. */
  Condition by(Said way) {
    return new Condition(list, walk, seeds, claimsEach, Optional.of(way));
  }

  /** How many claims a report makes, about. */
  private static final int IN_REPORT = 5;

  private static final Pattern COLUMN = Pattern.compile("\\bc\\.[a-z_]+");

  /** Columns of other tables that are in an index. */
  private static final Pattern FIELD =
      Pattern.compile("\\b(country|sector|code|name|context|outlet_name|language|run)\\b");

  /** SQL and its parameters, in order. */
  record Said(String sql, List<Object> values) {

    Said {
      values = List.copyOf(values);
    }
  }

  /**
   * On columns of the claim itself.
   *
   * @param indexed whether they are in an index
   */
  static Condition column(Database database, String sql, boolean indexed, List<Object> values) {
    Said said = new Said(sql, values);
    String unindexed = COLUMN.matcher(sql).replaceAll(c -> database.unindexed(c.group()));
    return new Condition(
        said,
        new Said(unindexed, values),
        indexed
            ? Optional.of(new Said("SELECT 1 FROM claim c WHERE " + sql, values))
            : Optional.empty(),
        1);
  }

  /** On rows of another table that belong to the claim ({@code c.n}) or its report. */
  static Condition rows(
      Database database, String table, String key, String of, String where, List<Object> values) {
    String tail = " FROM " + table + " WHERE ";
    // Else SQLite goes through all rows of a country to see whether the claim's is among them.
    String asked = FIELD.matcher(where).replaceAll(field -> database.unindexed(field.group()));
    return new Condition(
        new Said(of + " IN (SELECT " + key + tail + where + ")", values),
        new Said(
            "EXISTS (SELECT 1" + tail + table + "." + key + " = " + of + " AND " + asked + ")",
            values),
        Optional.of(new Said("SELECT 1" + tail + where, values)),
        of.equals("c.report") ? IN_REPORT : 1);
  }

  /** One that can only be asked of a claim that is at hand. */
  static Condition asked(Said list, Said walk) {
    return new Condition(list, walk, Optional.empty(), 1);
  }

  Condition not() {
    // A claim without the field is not one that has the value.
    return asked(
        new Said("(" + list.sql() + ") IS NOT TRUE", list.values()),
        new Said("(" + walk.sql() + ") IS NOT TRUE", walk.values()));
  }

  static Condition all(List<Condition> parts) {
    if (parts.isEmpty()) {
      return asked(new Said("TRUE", List.of()), new Said("TRUE", List.of()));
    }
    return asked(joined(parts, " AND ", false), joined(parts, " AND ", true));
  }

  /** Begins with the rows of all of them. */
  static Condition any(List<Condition> parts) {
    if (parts.isEmpty()) {
      return asked(new Said("FALSE", List.of()), new Said("FALSE", List.of()));
    }
    Optional<Said> seeds = Optional.empty();
    if (parts.stream().allMatch(part -> part.seeds().isPresent())) {
      List<Object> values = new ArrayList<>();
      parts.forEach(part -> values.addAll(part.seeds().orElseThrow().values()));
      seeds =
          Optional.of(
              new Said(
                  parts.stream()
                      .map(part -> part.seeds().orElseThrow().sql())
                      .collect(Collectors.joining(" UNION ALL ")),
                  values));
    }
    int each = parts.stream().mapToInt(Condition::claimsEach).max().orElse(1);
    return new Condition(joined(parts, " OR ", false), joined(parts, " OR ", true), seeds, each);
  }

  private static Said joined(List<Condition> parts, String by, boolean walk) {
    List<Object> values = new ArrayList<>();
    List<String> sql = new ArrayList<>();
    for (Condition part : parts) {
      Said said = walk ? part.walk() : part.list();
      sql.add(said.sql());
      values.addAll(said.values());
    }
    return new Said("(" + String.join(by, sql) + ")", values);
  }
}
