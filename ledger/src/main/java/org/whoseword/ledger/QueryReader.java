package org.whoseword.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads queries: words, "phrases", field:value, comparisons, AND (which may be left out), OR, NOT
 * (or -) and parentheses. NOT binds closer than AND, AND closer than OR. {@code docs/ledger.md} has
 * the fields.
 */
public final class QueryReader {

  private static final int DEEPEST = 200;

  private final String query;
  private int at;
  private int depth;

  private QueryReader(String query) {
    this.query = query;
  }

  /**
   * Reads a query; an empty one finds everything.
   *
   * @throws QueryError when it cannot be understood
   */
  public static Query read(String query) {
    QueryReader reader = new QueryReader(query);
    reader.readable();
    reader.blanks();
    if (reader.at == query.length()) {
      return Query.ALL;
    }
    Query read = reader.or();
    if (reader.at < query.length()) {
      throw reader.wrong(reader.at, "a parenthesis that was not opened");
    }
    return read;
  }

  /** A NUL ends a query in the middle, as databases see it. */
  private void readable() {
    for (int i = 0; i < query.length(); i++) {
      char c = query.charAt(i);
      if (Character.isISOControl(c) && !Character.isWhitespace(c)) {
        throw wrong(i, String.format(Locale.ROOT, "a control character, U+%04X", (int) c));
      }
    }
  }

  private Query or() {
    if (++depth > DEEPEST) {
      throw wrong(at, "more than " + DEEPEST + " parentheses in each other");
    }
    List<Query> parts = new ArrayList<>();
    parts.add(and());
    while (keyword("OR")) {
      parts.add(and());
    }
    depth--;
    return parts.size() == 1 ? parts.get(0) : new Query.Or(parts);
  }

  private Query and() {
    List<Query> parts = new ArrayList<>();
    parts.add(not());
    while (at < query.length() && query.charAt(at) != ')' && !ahead("OR")) {
      keyword("AND");
      parts.add(not());
    }
    return parts.size() == 1 ? parts.get(0) : new Query.And(parts);
  }

  private Query not() {
    boolean negated = false;
    while (at < query.length()) {
      if (query.charAt(at) == '-') {
        at++;
        blanks();
      } else if (!keyword("NOT")) {
        break;
      }
      negated = !negated;
    }
    Query part = primary();
    blanks();
    return negated ? new Query.Not(part) : part;
  }

  private Query primary() {
    if (at == query.length()) {
      throw wrong(at, "something to search for is missing here");
    }
    int start = at;
    char first = query.charAt(at);
    if (first == ')') {
      throw wrong(at, "something to search for is missing before the parenthesis");
    }
    if (first == '(') {
      at++;
      blanks();
      Query inside = or();
      if (at == query.length()) {
        throw wrong(start, "a parenthesis that is not closed");
      }
      at++;
      return inside;
    }
    if (ahead("OR") || ahead("AND")) {
      throw wrong(
          at, "something to search for is missing before this word; quote it to search for it");
    }
    if (first == '"') {
      return words(value());
    }
    int end = at;
    while (end < query.length() && Character.isLetter(query.charAt(end))
        || end > at && end < query.length() && query.charAt(end) == '-') {
      end++;
    }
    String comparison = comparison(end);
    if (end > at && !comparison.isEmpty()) {
      QueryField field = QueryField.find(query.substring(at, end), this, at);
      at = end + comparison.length();
      blanks();
      return field.query(comparison, value(), this);
    }
    return words(value());
  }

  private String comparison(int from) {
    for (String sign : List.of(":", ">=", "<=", ">", "<", "=")) {
      if (query.startsWith(sign, from)) {
        return sign;
      }
    }
    return "";
  }

  private Query words(Value value) {
    if (value.words().codePoints().noneMatch(Character::isLetterOrDigit)) {
      throw wrong(value.start(), "no letter or digit to search for");
    }
    return new Query.Words(value.words(), value.begins());
  }

  /**
   * What stands behind a field, or by itself.
   *
   * @param start where it begins in the query
   * @param begins whether a star behind it says that it may go on
   */
  record Value(String words, int start, boolean begins) {}

  private Value value() {
    int start = at;
    if (at < query.length() && query.charAt(at) == '"') {
      int close = query.indexOf('"', at + 1);
      if (close < 0) {
        throw wrong(at, "a quotation mark that is not closed");
      }
      String words = query.substring(at + 1, close);
      at = close + 1;
      boolean begins = at < query.length() && query.charAt(at) == '*';
      at += begins ? 1 : 0;
      return new Value(words, start, begins);
    }
    while (at < query.length()
        && !Character.isWhitespace(query.charAt(at))
        && "()\"".indexOf(query.charAt(at)) < 0) {
      at++;
    }
    String words = query.substring(start, at);
    boolean begins = words.length() > 1 && words.endsWith("*");
    if (words.isEmpty()) {
      throw wrong(at, "a value is missing here");
    }
    return new Value(begins ? words.substring(0, words.length() - 1) : words, start, begins);
  }

  private boolean keyword(String word) {
    if (!ahead(word)) {
      return false;
    }
    at += word.length();
    blanks();
    return true;
  }

  /** Whether this word in capitals comes next, by itself. */
  private boolean ahead(String word) {
    int end = at + word.length();
    return query.startsWith(word, at)
        && (end == query.length()
            || Character.isWhitespace(query.charAt(end))
            || query.charAt(end) == '(');
  }

  private void blanks() {
    while (at < query.length() && Character.isWhitespace(query.charAt(at))) {
      at++;
    }
  }

  QueryError wrong(int where, String message) {
    return new QueryError(query, where, message);
  }
}
