package org.whoseword.ledger;

import java.util.LinkedHashMap;
import java.util.Map;

/** Numbers of names, each name once in the ledger; the ones met lately are remembered. */
final class Names {

  private static final int REMEMBERED = 50_000;

  /** A name, and the words that stand for it in a text; empty where it has none of its own. */
  private record Name(String name, String words) {}

  private final Database database;
  private final Session session;
  private final Map<Name, Long> known =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Name, Long> eldest) {
          return size() > REMEMBERED;
        }
      };

  Names(Database database, Session session) {
    this.database = database;
    this.session = session;
  }

  long number(String name, String words) {
    Name wanted = new Name(name, words.equals(name) ? "" : words);
    Long number = known.get(wanted);
    if (number == null) {
      number = find(wanted);
      known.put(wanted, number);
    }
    return number;
  }

  private long find(Name wanted) {
    return session
        .number("SELECT n FROM name WHERE name = ? AND words = ?", wanted.name(), wanted.words())
        .orElseGet(() -> add(wanted));
  }

  private long add(Name name) {
    long number =
        session
            .number(
                "INSERT INTO name (name, words) VALUES (?, ?) RETURNING n",
                name.name(),
                name.words())
            .orElseThrow(() -> new IllegalStateException("a name that was put in has no number"));
    database.indexName(session, number, name.name(), name.words());
    return number;
  }
}
