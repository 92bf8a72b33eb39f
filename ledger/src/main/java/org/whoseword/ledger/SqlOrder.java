package org.whoseword.ledger;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * An order of claims, and what lies behind a claim in it.
 *
 * @param column what is sorted by, before the claim's key; empty for the key alone
 * @param down from the greatest to the least, keys too
 */
record SqlOrder(String column, boolean down) {

  static SqlOrder of(Search.Order order) {
    return switch (order) {
      case LEDGER -> new SqlOrder("", false);
      case DATE -> new SqlOrder("c.first", false);
      case LATEST -> new SqlOrder("c.first", true);
      case PUBLISHED -> new SqlOrder("c.published", false);
      case NEWEST -> new SqlOrder("c.published", true);
      case DEATHS -> new SqlOrder("c.deaths", true);
    };
  }

  /**
   * For {@code ORDER BY}.
   *
   * @param said how a column is said
   */
  String columns(UnaryOperator<String> said) {
    String way = down ? " DESC" : "";
    String key = said.apply("c.n") + way;
    return column.isEmpty() ? key : said.apply(column) + way + " NULLS LAST, " + key;
  }

  /**
   * A condition, with its {@code AND}, on what lies behind a claim.
   *
   * @param values gets the condition's parameters
   * @throws LedgerError when there is no such claim
   */
  String behind(String claim, Session session, List<Object> values) {
    record Seen(long key, Optional<Object> value) {}
    String what = column.isEmpty() ? "NULL" : column;
    Seen seen =
        session
            .first(
                row -> new Seen(row.getLong(1), Optional.ofNullable(row.getObject(2))),
                "SELECT c.n, " + what + " FROM claim c WHERE c.id = ?",
                claim)
            .orElseThrow(
                () ->
                    new LedgerError(
                        LedgerError.Trouble.OTHER, "no claim '" + claim + "' to go on behind"));
    String sign = down ? "<" : ">";
    String key = "c.n " + sign + " ?";
    if (column.isEmpty()) {
      values.add(seen.key());
      return " AND " + key;
    }
    if (seen.value().isEmpty()) {
      values.add(seen.key());
      return " AND " + column + " IS NULL AND " + key;
    }
    values.add(seen.value().get());
    values.add(seen.value().get());
    values.add(seen.key());
    return String.format(
        java.util.Locale.ROOT,
        " AND (%1$s %2$s ? OR %1$s IS NULL OR (%1$s = ? AND %3$s))",
        column,
        sign,
        key);
  }
}
