package org.whoseword.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.whoseword.ledger.Condition.Said;

/**
 * A query as a condition on the claim {@code c}. Whatever the user wrote is a parameter; the text
 * of the condition comes from here alone.
 */
final class SqlSearch {

  /** The mean radius of the earth in kilometres. */
  private static final double EARTH = 6371.0088;

  /** Words in more parentheses than these are asked for one by one: FTS5 gives up at some fifty. */
  private static final int DEEPEST = 16;

  private static final String LAST_CHARACTER = Character.toString(Character.MAX_CODE_POINT);

  private final Database database;
  private final Condition condition;

  SqlSearch(Query query, Database database) {
    this.database = database;
    this.condition = condition(query);
  }

  /** For those who want all that is found, in any order. */
  String condition() {
    return condition.list().sql();
  }

  /** The parameters of {@link #condition}, in order. */
  List<Object> values() {
    return condition.list().values();
  }

  /** The conditions that must all hold. */
  static List<Condition> parts(Query query, Database database) {
    List<Query> flat = new ArrayList<>();
    flatten(query, flat);
    List<Query> words = flat.stream().filter(SqlSearch::isWords).toList();
    List<Condition> parts = new ArrayList<>();
    if (!words.isEmpty()) {
      parts.add(new SqlSearch(new Query.And(words), database).condition);
    }
    flat.stream()
        .filter(part -> !isWords(part))
        .forEach(part -> parts.add(new SqlSearch(part, database).condition));
    return parts;
  }

  private static void flatten(Query query, List<Query> into) {
    if (query instanceof Query.And and) {
      and.parts().forEach(part -> flatten(part, into));
    } else {
      into.add(query);
    }
  }

  private Condition condition(Query query) {
    if (isWords(query)) {
      return words(query);
    } else if (query instanceof Query.And and) {
      return Condition.all(and.parts().stream().map(this::condition).toList());
    } else if (query instanceof Query.Or or) {
      return Condition.any(or.parts().stream().map(this::condition).toList());
    } else if (query instanceof Query.Not not) {
      return condition(not.part()).not();
    } else if (query instanceof Query.Named named) {
      return named(named);
    } else if (query instanceof Query.Is is) {
      return is(is);
    } else if (query instanceof Query.Flag flag) {
      String test = flag.value() ? " IS TRUE" : " IS NOT TRUE";
      return Condition.column(database, flag(flag.trait()) + test, false, List.of());
    } else if (query instanceof Query.Between between) {
      return between(between);
    } else if (query instanceof Query.Days days) {
      return days(days);
    } else if (query instanceof Query.Box box) {
      return box(box);
    } else if (query instanceof Query.Near near) {
      return near(near);
    }
    throw new IllegalStateException("a query that is not searched for: " + query);
  }

  /**
   * Words, and what is made of nothing but words: one question to the index of texts. Whole words
   * are looked up again in each report that is met (some 14 µs); beginnings of words would be put
   * together anew each time (2 ms and more), so they are listed once.
   */
  private Condition words(Query words) {
    Said seeds = database.reportsWith(words);
    String in = " IN (" + seeds.sql() + ")";
    Said listed = new Said(database.unindexed("c.report") + in, seeds.values());
    return new Condition(
        new Said("c.report" + in, seeds.values()),
        hasBeginning(words) ? listed : database.reportHas(words),
        Optional.of(seeds),
        1);
  }

  private static boolean hasBeginning(Query words) {
    if (words instanceof Query.Words phrase) {
      return phrase.prefix();
    }
    List<Query> parts = words instanceof Query.And and ? and.parts() : ((Query.Or) words).parts();
    return parts.stream().anyMatch(SqlSearch::hasBeginning);
  }

  private static boolean isWords(Query query) {
    return isWords(query, 0);
  }

  private static boolean isWords(Query query, int depth) {
    List<Query> parts =
        query instanceof Query.And and
            ? and.parts()
            : query instanceof Query.Or or ? or.parts() : List.of();
    return query instanceof Query.Words
        || !parts.isEmpty()
            && depth < DEEPEST
            && parts.stream().allMatch(part -> isWords(part, depth + 1));
  }

  private Condition named(Query.Named named) {
    Said found = database.namesWith(named.words(), named.prefix());
    String names = "IN (" + found.sql() + ")";
    List<Object> phrase = found.values();
    return switch (named.whose()) {
      case ACTOR -> participant("side = 'A' AND name " + names, phrase).by(found);
      case RECIPIENT -> participant("side = 'R' AND name " + names, phrase).by(found);
      case PARTY -> participant("name " + names, phrase).by(found);
      case PLACE -> Condition.column(database, "c.place " + names, true, phrase);
      case ROOT -> Condition.column(database, "c.root " + names, true, phrase);
      case SOURCE -> Condition.rows(database, "link", "claim", "c.n", "name " + names, phrase);
      case OUTLET -> report("outlet_name " + names, phrase);
      case AGENCY ->
          Condition.rows(database, "agency", "report", "c.report", "name " + names, phrase);
      case SPEAKER ->
          Condition.rows(database, "speaker", "report", "c.report", "name " + names, phrase);
    };
  }

  private Condition participant(String where, List<Object> values) {
    return Condition.rows(database, "participant", "claim", "c.n", where, values);
  }

  private Condition report(String where, List<Object> values) {
    return Condition.rows(database, "report", "n", "c.report", where, values);
  }

  private Condition is(Query.Is is) {
    return switch (is.field()) {
      case CLAIM -> column("c.id", is);
      case REPORT ->
          Condition.any(
              List.of(report(test("id", is), values(is)), report(test("own_id", is), values(is))));
      case TYPE -> column("c.type", is);
      case MODE -> Condition.column(database, test("c.mode", is), false, values(is));
      case CONTEXT ->
          Condition.rows(database, "context", "claim", "c.n", test("context", is), values(is));
      case CAMEO -> column("c.cameo", is);
      case STATUS -> Condition.column(database, test("c.status", is), false, values(is));
      case PLACE_COUNTRY -> column("c.country", is);
      case COUNTRY -> participant(test("country", is), values(is));
      case ACTOR_COUNTRY -> participant("side = 'A' AND " + test("country", is), values(is));
      case RECIPIENT_COUNTRY -> participant("side = 'R' AND " + test("country", is), values(is));
      case SECTOR -> participant(test("sector", is), values(is));
      case ACTOR_SECTOR -> participant("side = 'A' AND " + test("sector", is), values(is));
      case RECIPIENT_SECTOR -> participant("side = 'R' AND " + test("sector", is), values(is));
      case CODE -> participant(test("code", is), values(is));
      case ACTOR_CODE -> participant("side = 'A' AND " + test("code", is), values(is));
      case RECIPIENT_CODE -> participant("side = 'R' AND " + test("code", is), values(is));
      case ROOT_KIND -> Condition.column(database, test("c.root_kind", is), false, values(is));
      case ROOT_CAPACITY ->
          Condition.column(database, test("c.root_capacity", is), false, values(is));
      case ROOT_NAMING -> Condition.column(database, test("c.root_naming", is), false, values(is));
      case INCIDENT ->
          Condition.rows(
              database,
              "incident_claim",
              "claim",
              "c.n",
              "incident IN (SELECT incident FROM incident_name WHERE " + test("name", is) + ")",
              values(is));
      case LANGUAGE ->
          Condition.asked(
              report(test("language", is), values(is)).list(),
              report(test("language", is), values(is)).walk());
    };
  }

  private Condition column(String column, Query.Is is) {
    return Condition.column(database, test(column, is), true, values(is));
  }

  private static String test(String column, Query.Is is) {
    return is.begins() ? "(" + column + " >= ? AND " + column + " < ?)" : column + " = ?";
  }

  private static List<Object> values(Query.Is is) {
    return is.begins() ? List.of(is.value(), is.value() + LAST_CHARACTER) : List.of(is.value());
  }

  private static String flag(Query.Trait trait) {
    return switch (trait) {
      case HEDGED -> "(c.hedged = 1)";
      case BACKGROUND -> "(c.background = 1)";
      case DATED -> "(c.first IS NOT NULL)";
      case PLACED -> "(c.place IS NOT NULL)";
      case ATTRIBUTED -> "(c.links > 0)";
      case DOER -> "EXISTS (SELECT 1 FROM participant WHERE claim = c.n AND side = 'A')";
    };
  }

  private Condition between(Query.Between between) {
    List<Object> values = List.of(between.low(), between.high());
    return switch (between.measure()) {
      case DEATHS ->
          // Said twice, so that the index of those that have a number serves.
          Condition.column(
              database, "c.deaths BETWEEN ? AND ? AND c.deaths IS NOT NULL", true, values);
      case INJURED -> Condition.column(database, "c.injured BETWEEN ? AND ?", false, values);
      case ARRESTED -> Condition.column(database, "c.arrested BETWEEN ? AND ?", false, values);
      case ABDUCTED -> Condition.column(database, "c.abducted BETWEEN ? AND ?", false, values);
      case DISPLACED -> Condition.column(database, "c.displaced BETWEEN ? AND ?", false, values);
      case LINKS -> Condition.column(database, "c.links BETWEEN ? AND ?", false, values);
      case RUN -> report("run BETWEEN ? AND ?", values);
      case INDEPENDENT ->
          Condition.rows(
              database,
              "incident_claim",
              "claim",
              "c.n",
              "incident IN (SELECT n FROM incident WHERE best BETWEEN ? AND ?)",
              values);
    };
  }

  private Condition days(Query.Days days) {
    String from = days.from().orElse("0001-01-01");
    String to = days.to().orElse("9999-12-31");
    if (days.calendar() == Query.Calendar.PUBLISHED) {
      return Condition.column(database, "c.published BETWEEN ? AND ?", true, List.of(from, to));
    }
    List<Object> bounds = List.of(to, from);
    Condition plain = Condition.column(database, "(c.first <= ? AND c.last >= ?)", false, bounds);
    // Most events have one day; the others have an index of their own.
    Said seeds =
        new Said(
            "SELECT n FROM claim WHERE first BETWEEN ? AND ? UNION ALL"
                + " SELECT n FROM claim WHERE last > first AND last >= ? AND first < ?",
            List.of(from, to, from, from));
    Said list = new Said("c.n IN (" + seeds.sql() + ")", seeds.values());
    return new Condition(list, plain.walk(), Optional.of(seeds), 1);
  }

  private Condition box(Query.Box box) {
    if (box.west() <= box.east()) {
      return rectangle(box.south(), box.north(), box.west(), box.east());
    }
    return Condition.any(
        List.of(
            rectangle(box.south(), box.north(), box.west(), 180),
            rectangle(box.south(), box.north(), -180, box.east())));
  }

  /** The tree of boxes keeps rounded degrees; the claim has the exact ones. */
  private Condition rectangle(double south, double north, double west, double east) {
    List<Object> bounds = List.of(south, north, west, east);
    Said seeds = database.inBox(new Query.Box(south, west, north, east));
    Condition exact =
        Condition.column(
            database,
            "(c.latitude BETWEEN ? AND ? AND c.longitude BETWEEN ? AND ?)",
            false,
            bounds);
    List<Object> twice = new ArrayList<>(seeds.values());
    twice.addAll(bounds);
    return new Condition(
        new Said("(c.n IN (" + seeds.sql() + ") AND " + exact.list().sql() + ")", twice),
        exact.walk(),
        Optional.of(seeds),
        1);
  }

  /** The box around the circle, then the great circle itself. */
  private Condition near(Query.Near near) {
    double up = Math.toDegrees(near.kilometres() / EARTH);
    double south = Math.max(-90, near.latitude() - up);
    double north = Math.min(90, near.latitude() + up);
    double widest = Math.max(Math.abs(south), Math.abs(north));
    // Round a pole every meridian is near.
    double wide = widest >= 89.9 ? 180 : Math.min(180, up / Math.cos(Math.toRadians(widest)));
    double west = near.longitude() - wide;
    double east = near.longitude() + wide;
    boolean all = wide >= 180;
    Condition box =
        box(
            new Query.Box(
                south,
                all ? -180 : west < -180 ? west + 360 : west,
                north,
                all ? 180 : east > 180 ? east - 360 : east));
    double half = Math.min(Math.PI / 2, near.kilometres() / (2 * EARTH));
    Condition circle =
        Condition.column(
            database,
            "power(sin(radians(c.latitude - ?) / 2), 2) + cos(radians(?))"
                + " * cos(radians(c.latitude)) * power(sin(radians(c.longitude - ?) / 2), 2) <= ?",
            false,
            List.of(
                near.latitude(), near.latitude(), near.longitude(), Math.pow(Math.sin(half), 2)));
    Condition both = Condition.all(List.of(box, circle));
    return new Condition(both.list(), both.walk(), box.seeds(), 1);
  }
}
