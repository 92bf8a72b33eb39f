package org.whoseword.ledger;

import java.util.List;
import java.util.Optional;

/** Counts what a query finds. All counts of one overview are of one moment. */
final class SqlOverview {

  private static final int MOST_PAIRS = 12;
  private static final String MOST_FIRST = " GROUP BY 1 ORDER BY 2 DESC, 1";

  private final Session session;
  private final String where;
  private final Object[] values;

  SqlOverview(Session session, SqlSearch search) {
    this.session = session;
    this.where = " FROM claim c WHERE " + search.condition();
    this.values = search.values().toArray();
  }

  Overview overview() {
    return new Overview(
        session.number("SELECT count(*)" + where, values).orElse(0L),
        counts("c.type", MOST_FIRST),
        counts("c.status", MOST_FIRST),
        counts(
            "CASE WHEN c.links = 0 THEN 'none' ELSE coalesce(c.root_capacity, 'other') END",
            MOST_FIRST),
        counts("substr(c.first, 1, 7)", " AND c.first > '0001-01-01' GROUP BY 1 ORDER BY 1"),
        pairs());
  }

  private List<Overview.Counted> counts(String value, String group) {
    return session.all(
        row -> new Overview.Counted(row.getString(1), row.getLong(2)),
        "SELECT " + value + ", count(*)" + where + group,
        values);
  }

  private List<Overview.Pair> pairs() {
    return session.all(
        row ->
            new Overview.Pair(
                Optional.ofNullable(row.getString(1)),
                Optional.ofNullable(row.getString(2)),
                row.getLong(3)),
        "SELECT "
            + first('A')
            + ", "
            + first('R')
            + ", count(*)"
            + where
            + " GROUP BY 1, 2 HAVING coalesce("
            + first('A')
            + ", "
            + first('R')
            + ") IS NOT NULL ORDER BY 3 DESC, 1, 2 LIMIT "
            + MOST_PAIRS,
        values);
  }

  private static String first(char side) {
    return "(SELECT p.code FROM participant p WHERE p.claim = c.n AND p.side = '"
        + side
        + "' ORDER BY p.place LIMIT 1)";
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
