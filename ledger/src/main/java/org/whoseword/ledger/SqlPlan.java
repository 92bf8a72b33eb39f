package org.whoseword.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * Where a search begins. With one condition that holds for few claims it begins there, asks the
 * rest of each, and sorts what is left; without one it walks through the claims in their order and
 * stops when it has enough. SQLite itself cannot tell, because it plans before it knows the words.
 */
final class SqlPlan {

  /** Rows of an index are counted up to here; what is more is many. */
  private static final int MANY = 20_000;

  /**
   * A word that more parties' names have than these is in many claims: to look each name up, only
   * to count, takes longer than the search.
   */
  private static final int MANY_NAMES = 4_000;

  /**
   * What a claim costs, roughly, that is fetched by key and asked, and one that is met on a walk.
   */
  private static final double FETCHED = 7;

  private static final double MET = 5;

  /** Part of the claims for which a condition holds that is in no index. */
  private static final double UNKNOWN = 0.3;

  private final boolean walks;
  private final String condition;
  private final List<Object> values = new ArrayList<>();

  SqlPlan(Search search, Database database, Session session) {
    List<Condition> parts = SqlSearch.parts(search.query(), database);
    double claims =
        Math.max(
                1,
                session.number("SELECT coalesce((SELECT sum(coded) FROM run), 0) + 1").orElse(1L))
            * 5.0;
    int first = -1;
    double fewest = MANY * 5.0;
    double passing = 1;
    for (int i = 0; i < parts.size(); i++) {
      OptionalLong rows = rows(parts.get(i), session);
      if (rows.isEmpty()) {
        passing *= UNKNOWN;
        continue;
      }
      double held = rows.getAsLong() * parts.get(i).claimsEach();
      passing *= Math.min(1, held / claims);
      if (rows.getAsLong() < MANY && held < fewest) {
        fewest = held;
        first = i;
      }
    }
    double wanted = search.limit().isPresent() ? search.limit().getAsLong() : claims;
    double walked = Math.min(claims, wanted / Math.max(passing, 1e-12));
    this.walks = first < 0 || walked * MET < fewest * FETCHED;
    List<String> sql = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Condition.Said said = !walks && i == first ? parts.get(i).list() : parts.get(i).walk();
      sql.add(said.sql());
      values.addAll(said.values());
    }
    this.condition = sql.isEmpty() ? "TRUE" : String.join(" AND ", sql);
  }

  private static OptionalLong rows(Condition condition, Session session) {
    if (condition.seeds().isEmpty()) {
      return OptionalLong.empty();
    }
    boolean common =
        condition.names().isPresent()
            && counted(condition.names().get(), MANY_NAMES, session) == MANY_NAMES;
    return OptionalLong.of(common ? MANY : counted(condition.seeds().get(), MANY, session));
  }

  /** How many rows there are, counted as far as {@code most}. */
  private static long counted(Condition.Said rows, int most, Session session) {
    String sql = "SELECT count(*) FROM (SELECT 1 FROM (" + rows.sql() + ") s LIMIT " + most + ") t";
    return session.number(sql, rows.values().toArray()).orElse((long) most);
  }

  /** Whether claims are met in the order that is asked for. */
  boolean walks() {
    return walks;
  }

  String condition() {
    return condition;
  }

  /** The condition's parameters, in order. */
  List<Object> values() {
    return values;
  }
}
