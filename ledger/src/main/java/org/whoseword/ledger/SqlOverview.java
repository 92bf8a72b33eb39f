package org.whoseword.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Counts what a query finds, in one statement: the claims are met once, what is counted of them is
 * kept apart, and grouped from there. So all counts of one overview are of one moment, too.
 */
final class SqlOverview {

  private static final int MOST_PAIRS = 12;

  /**
   * A count.
   *
   * @param group what is counted
   */
  private record Row(String group, Optional<String> one, Optional<String> other, long claims) {

    static Row of(ResultSet row) throws SQLException {
      return new Row(
          row.getString(1),
          Optional.ofNullable(row.getString(2)),
          Optional.ofNullable(row.getString(3)),
          row.getLong(4));
    }
  }

  private final Session session;
  private final String where;
  private final Object[] values;

  SqlOverview(Session session, SqlSearch search) {
    this.session = session;
    this.where = " FROM claim c WHERE " + search.condition();
    this.values = search.values().toArray();
  }

  Overview overview() {
    List<Row> rows = session.all(Row::of, sql(), values);
    return new Overview(
        of("all", rows).mapToLong(Row::claims).sum(),
        counted("type", rows),
        counted("status", rows),
        counted("capacity", rows),
        counted("month", rows),
        of("actor", rows)
            .map(row -> new Overview.Pair(row.one(), row.other(), row.claims()))
            .toList());
  }

  private static Stream<Row> of(String group, List<Row> rows) {
    return rows.stream().filter(row -> row.group().equals(group));
  }

  private static List<Overview.Counted> counted(String group, List<Row> rows) {
    return of(group, rows)
        .map(row -> new Overview.Counted(row.one().orElse(""), row.claims()))
        .toList();
  }

  private String sql() {
    return "WITH found AS MATERIALIZED (SELECT c.type AS type, c.status AS status,"
        + " CASE WHEN c.links = 0 THEN 'none' ELSE coalesce(c.root_capacity, 'other') END"
        + " AS capacity, CASE WHEN c.first > '0001-01-01' THEN substr(c.first, 1, 7) END AS month,"
        + " c.actor AS actor, c.recipient AS recipient"
        + where
        + ") SELECT 'all', NULL AS one, NULL AS other, count(*) AS claims FROM found"
        + each("type", "NULL", "", " ORDER BY 4 DESC, 2")
        + each("status", "NULL", "", " ORDER BY 4 DESC, 2")
        + each("capacity", "NULL", "", " ORDER BY 4 DESC, 2")
        + each("month", "NULL", " WHERE month IS NOT NULL", " ORDER BY 2")
        + each(
            "actor",
            "recipient",
            " WHERE actor IS NOT NULL OR recipient IS NOT NULL",
            " ORDER BY 4 DESC, 2 NULLS FIRST, 3 NULLS FIRST LIMIT " + MOST_PAIRS);
  }

  private static String each(String one, String other, String where, String order) {
    return String.format(
        Locale.ROOT,
        " UNION ALL SELECT * FROM (SELECT '%1$s', %1$s, %2$s, count(*) FROM found%3$s"
            + " GROUP BY %1$s%4$s%5$s) AS each_%1$s",
        one,
        other,
        where,
        other.equals("NULL") ? "" : ", " + other,
        order);
  }

  List<Overview.Site> sites(int most) {
    return session.all(
        row ->
            new Overview.Site(row.getString(1), row.getDouble(2), row.getDouble(3), row.getLong(4)),
        "SELECT min(name.name), s.latitude, s.longitude, sum(s.claims) FROM (SELECT c.place,"
            + " c.latitude, c.longitude, count(*) AS claims"
            + where
            + " AND c.latitude IS NOT NULL GROUP BY 1, 2, 3) s JOIN name ON name.n = s.place"
            + " GROUP BY 2, 3 ORDER BY 4 DESC, 2, 3 LIMIT "
            + most,
        values);
  }
}
