package org.whoseword.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A query as a condition on the claim {@code c}. Whatever the user wrote is a parameter; the text
 * of the condition comes from here alone.
 */
final class SqlSearch {

  /** The mean radius of the earth in kilometres. */
  private static final double EARTH = 6371.0088;

  private static final String LAST_CHARACTER = Character.toString(Character.MAX_CODE_POINT);

  private final Database database;
  private final List<Object> values = new ArrayList<>();
  private final String condition;

  SqlSearch(Query query, Database database) {
    this.database = database;
    this.condition = condition(query);
  }

  String condition() {
    return condition;
  }

  /** Its parameters, in order. */
  List<Object> values() {
    return values;
  }

  private String condition(Query query) {
    if (query instanceof Query.And and) {
      return and.parts().isEmpty() ? "TRUE" : joined(and.parts(), " AND ");
    } else if (query instanceof Query.Or or) {
      return or.parts().isEmpty() ? "FALSE" : joined(or.parts(), " OR ");
    } else if (query instanceof Query.Not not) {
      // A claim without the field is not one that has the value.
      return "(" + condition(not.part()) + ") IS NOT TRUE";
    } else if (query instanceof Query.Words words) {
      values.add(database.phrase(words.words(), words.prefix()));
      return "c.report IN (" + database.reportsWith() + ")";
    } else if (query instanceof Query.Named named) {
      values.add(database.phrase(named.words(), named.prefix()));
      return named(named.whose(), database.namesWith());
    } else if (query instanceof Query.Is is) {
      return is(is);
    } else if (query instanceof Query.Flag flag) {
      return flag(flag.trait()) + (flag.value() ? " IS TRUE" : " IS NOT TRUE");
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

  private String joined(List<Query> parts, String by) {
    return parts.stream().map(this::condition).collect(Collectors.joining(by, "(", ")"));
  }

  private static String named(Query.Name whose, String names) {
    return switch (whose) {
      case ACTOR -> participant("side = 'A' AND name IN (" + names + ")");
      case RECIPIENT -> participant("side = 'R' AND name IN (" + names + ")");
      case PARTY -> participant("name IN (" + names + ")");
      case PLACE -> "c.place IN (" + names + ")";
      case ROOT -> "c.root IN (" + names + ")";
      case SOURCE -> "c.n IN (SELECT claim FROM link WHERE name IN (" + names + "))";
      case OUTLET -> report("outlet_name IN (" + names + ")");
      case AGENCY -> "c.report IN (SELECT report FROM agency WHERE name IN (" + names + "))";
      case SPEAKER -> "c.report IN (SELECT report FROM speaker WHERE name IN (" + names + "))";
    };
  }

  private static String participant(String condition) {
    return "c.n IN (SELECT claim FROM participant WHERE " + condition + ")";
  }

  private static String report(String condition) {
    return "c.report IN (SELECT n FROM report WHERE " + condition + ")";
  }

  private String is(Query.Is is) {
    return switch (is.field()) {
      case CLAIM -> is("c.id", is);
      case REPORT ->
          "c.report IN (SELECT n FROM report WHERE "
              + is("id", is)
              + " UNION ALL SELECT n FROM report WHERE "
              + is("own_id", is)
              + ")";
      case TYPE -> is("c.type", is);
      case MODE -> is("c.mode", is);
      case CONTEXT -> "c.n IN (SELECT claim FROM context WHERE " + is("context", is) + ")";
      case CAMEO -> is("c.cameo", is);
      case STATUS -> is("c.status", is);
      case PLACE_COUNTRY -> is("c.country", is);
      case COUNTRY -> participant(is("country", is));
      case ACTOR_COUNTRY -> participant("side = 'A' AND " + is("country", is));
      case RECIPIENT_COUNTRY -> participant("side = 'R' AND " + is("country", is));
      case SECTOR -> participant(is("sector", is));
      case ACTOR_SECTOR -> participant("side = 'A' AND " + is("sector", is));
      case RECIPIENT_SECTOR -> participant("side = 'R' AND " + is("sector", is));
      case CODE -> participant(is("code", is));
      case ACTOR_CODE -> participant("side = 'A' AND " + is("code", is));
      case RECIPIENT_CODE -> participant("side = 'R' AND " + is("code", is));
      case ROOT_KIND -> is("c.root_kind", is);
      case ROOT_CAPACITY -> is("c.root_capacity", is);
      case ROOT_NAMING -> is("c.root_naming", is);
      case LANGUAGE -> report(is("language", is));
    };
  }

  private String is(String column, Query.Is is) {
    values.add(is.value());
    if (!is.begins()) {
      return column + " = ?";
    }
    values.add(is.value() + LAST_CHARACTER);
    return "(" + column + " >= ? AND " + column + " < ?)";
  }

  private static String flag(Query.Trait trait) {
    return switch (trait) {
      case HEDGED -> "(c.hedged = 1)";
      case BACKGROUND -> "(c.background = 1)";
      case DATED -> "(c.first IS NOT NULL)";
      case PLACED -> "(c.place IS NOT NULL)";
      case ATTRIBUTED -> "(c.links > 0)";
    };
  }

  private String between(Query.Between between) {
    values.add(between.low());
    values.add(between.high());
    return switch (between.measure()) {
      case DEATHS -> "c.deaths BETWEEN ? AND ?";
      case INJURED -> "c.injured BETWEEN ? AND ?";
      case ARRESTED -> "c.arrested BETWEEN ? AND ?";
      case ABDUCTED -> "c.abducted BETWEEN ? AND ?";
      case DISPLACED -> "c.displaced BETWEEN ? AND ?";
      case LINKS -> "c.links BETWEEN ? AND ?";
      case RUN -> report("run BETWEEN ? AND ?");
    };
  }

  private String days(Query.Days days) {
    boolean event = days.calendar() == Query.Calendar.EVENT;
    List<String> bounds = new ArrayList<>();
    days.to()
        .ifPresent(
            to -> {
              values.add(to);
              bounds.add((event ? "c.first" : "c.published") + " <= ?");
            });
    days.from()
        .ifPresent(
            from -> {
              values.add(from);
              bounds.add((event ? "c.last" : "c.published") + " >= ?");
            });
    if (bounds.isEmpty()) {
      return event ? "c.first IS NOT NULL" : "c.published IS NOT NULL";
    }
    return "(" + String.join(" AND ", bounds) + ")";
  }

  private String box(Query.Box box) {
    if (box.west() <= box.east()) {
      return rectangle(box.south(), box.north(), box.west(), box.east());
    }
    return "("
        + rectangle(box.south(), box.north(), box.west(), 180)
        + " OR "
        + rectangle(box.south(), box.north(), -180, box.east())
        + ")";
  }

  private String rectangle(double south, double north, double west, double east) {
    for (int time = 0; time < 2; time++) {
      values.add(south);
      values.add(north);
      values.add(west);
      values.add(east);
    }
    return "("
        + database.nearBox()
        + " AND c.latitude BETWEEN ? AND ? AND c.longitude BETWEEN ? AND ?)";
  }

  /** The box around the circle, then the great circle itself. */
  private String near(Query.Near near) {
    double up = Math.toDegrees(near.kilometres() / EARTH);
    double south = Math.max(-90, near.latitude() - up);
    double north = Math.min(90, near.latitude() + up);
    double widest = Math.max(Math.abs(south), Math.abs(north));
    // Round a pole every meridian is near.
    double wide = widest >= 89.9 ? 180 : Math.min(180, up / Math.cos(Math.toRadians(widest)));
    double west = near.longitude() - wide;
    double east = near.longitude() + wide;
    boolean all = wide >= 180;
    String box =
        box(
            new Query.Box(
                south,
                all ? -180 : west < -180 ? west + 360 : west,
                north,
                all ? 180 : east > 180 ? east - 360 : east));
    values.add(near.latitude());
    values.add(near.latitude());
    values.add(near.longitude());
    values.add(Math.pow(Math.sin(Math.min(Math.PI / 2, near.kilometres() / (2 * EARTH))), 2));
    return "("
        + box
        + " AND power(sin(radians(c.latitude - ?) / 2), 2)"
        + " + cos(radians(?)) * cos(radians(c.latitude))"
        + " * power(sin(radians(c.longitude - ?) / 2), 2) <= ?)";
  }
}
