package org.whoseword.ledger;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.whoseword.claim.Status;
import org.whoseword.ledger.Query.Field;
import org.whoseword.ledger.Query.Measure;
import org.whoseword.ledger.Query.Name;
import org.whoseword.ledger.Query.Trait;
import org.whoseword.ledger.QueryReader.Value;
import org.whoseword.what.EventType;

/** The fields of the query language, and what their values may be. */
final class QueryField {

  /** Makes a query of a comparison and a value. */
  private interface Kind {
    Query query(String comparison, Value value, QueryReader reader);
  }

  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
  private static final Pattern CODE = Pattern.compile("[A-Z]{2,}");
  private static final Map<String, Kind> KINDS = kinds();

  private final Kind kind;

  private QueryField(Kind kind) {
    this.kind = kind;
  }

  static QueryField find(String name, QueryReader reader, int at) {
    Kind kind = KINDS.get(name.toLowerCase(Locale.ROOT));
    if (kind == null) {
      throw reader.wrong(at, "no such field; there are " + String.join(", ", KINDS.keySet()));
    }
    return new QueryField(kind);
  }

  Query query(String comparison, Value value, QueryReader reader) {
    return kind.query(comparison, value, reader);
  }

  private static Map<String, Kind> kinds() {
    Map<String, Kind> kinds = new TreeMap<>();
    kinds.put("actor", party(Name.ACTOR, Field.ACTOR_CODE));
    kinds.put("recipient", party(Name.RECIPIENT, Field.RECIPIENT_CODE));
    kinds.put("party", party(Name.PARTY, Field.CODE));
    kinds.put("place", place());
    kinds.put("root", named(Name.ROOT));
    kinds.put("source", named(Name.SOURCE));
    kinds.put("outlet", named(Name.OUTLET));
    kinds.put("agency", named(Name.AGENCY));
    kinds.put("speaker", named(Name.SPEAKER));
    kinds.put("type", oneOf(Field.TYPE, names(EventType.values())));
    kinds.put("status", oneOf(Field.STATUS, names(Status.values())));
    kinds.put("claim", is(Field.CLAIM));
    kinds.put("report", is(Field.REPORT));
    kinds.put("incident", is(Field.INCIDENT));
    kinds.put("mode", is(Field.MODE));
    kinds.put("context", is(Field.CONTEXT));
    kinds.put("cameo", code(Field.CAMEO));
    kinds.put("code", code(Field.CODE));
    kinds.put("country", upper(Field.COUNTRY));
    kinds.put("actor-country", upper(Field.ACTOR_COUNTRY));
    kinds.put("recipient-country", upper(Field.RECIPIENT_COUNTRY));
    kinds.put("place-country", upper(Field.PLACE_COUNTRY));
    kinds.put("sector", upper(Field.SECTOR));
    kinds.put("actor-sector", upper(Field.ACTOR_SECTOR));
    kinds.put("recipient-sector", upper(Field.RECIPIENT_SECTOR));
    kinds.put("root-kind", is(Field.ROOT_KIND));
    kinds.put("root-capacity", is(Field.ROOT_CAPACITY));
    kinds.put("root-naming", is(Field.ROOT_NAMING));
    kinds.put("language", is(Field.LANGUAGE));
    for (Trait trait : Trait.values()) {
      kinds.put(ReadingJson.lower(trait), flag(trait));
    }
    for (Measure measure : Measure.values()) {
      kinds.put(ReadingJson.lower(measure), measure(measure));
    }
    kinds.put("date", days(Query.Calendar.EVENT));
    kinds.put("published", days(Query.Calendar.PUBLISHED));
    kinds.put("in", box());
    kinds.put("near", near());
    return kinds;
  }

  private static void onlyColon(String comparison, Value value, QueryReader reader) {
    if (!comparison.equals(":") && !comparison.equals("=")) {
      throw reader.wrong(
          value.start() - comparison.length(), "this field is not compared: use ':'");
    }
  }

  private static Kind named(Name name) {
    return (comparison, value, reader) -> {
      onlyColon(comparison, value, reader);
      if (value.words().codePoints().noneMatch(Character::isLetterOrDigit)) {
        throw reader.wrong(value.start(), "no letter or digit to search for");
      }
      return new Query.Named(name, value.words(), value.begins());
    };
  }

  /** A word in capitals may be a name or the beginning of a code. */
  private static Kind party(Name name, Field code) {
    Kind named = named(name);
    return (comparison, value, reader) -> {
      Query query = named.query(comparison, value, reader);
      return CODE.matcher(value.words()).matches()
          ? new Query.Or(List.of(new Query.Is(code, value.words(), true), query))
          : query;
    };
  }

  private static Kind place() {
    Kind named = named(Name.PLACE);
    return (comparison, value, reader) -> {
      Query query = named.query(comparison, value, reader);
      return CODE.matcher(value.words()).matches() && value.words().length() == 3
          ? new Query.Or(List.of(new Query.Is(Field.PLACE_COUNTRY, value.words(), false), query))
          : query;
    };
  }

  private static Kind is(Field field) {
    return (comparison, value, reader) -> {
      onlyColon(comparison, value, reader);
      return new Query.Is(field, value.words(), value.begins());
    };
  }

  private static Kind upper(Field field) {
    return (comparison, value, reader) -> {
      onlyColon(comparison, value, reader);
      return new Query.Is(field, value.words().toUpperCase(Locale.ROOT), value.begins());
    };
  }

  /** Codes nest: what begins so is meant as well. */
  private static Kind code(Field field) {
    return (comparison, value, reader) -> {
      onlyColon(comparison, value, reader);
      return new Query.Is(field, value.words().toUpperCase(Locale.ROOT), true);
    };
  }

  private static Kind oneOf(Field field, List<String> known) {
    return (comparison, value, reader) -> {
      onlyColon(comparison, value, reader);
      String wanted = value.words().toUpperCase(Locale.ROOT);
      if (!known.contains(wanted)) {
        throw reader.wrong(value.start(), "must be one of " + String.join(", ", known));
      }
      return new Query.Is(field, wanted, false);
    };
  }

  private static List<String> names(Enum<?>[] values) {
    List<String> names = new ArrayList<>();
    for (Enum<?> value : values) {
      names.add(value.name());
    }
    return names;
  }

  private static Kind flag(Trait trait) {
    return (comparison, value, reader) -> {
      onlyColon(comparison, value, reader);
      return switch (value.words().toLowerCase(Locale.ROOT)) {
        case "yes" -> new Query.Flag(trait, true);
        case "no" -> new Query.Flag(trait, false);
        default -> throw reader.wrong(value.start(), "must be yes or no");
      };
    };
  }

  private static Kind measure(Measure measure) {
    return (comparison, value, reader) -> {
      String words = value.words();
      int dots = words.indexOf("..");
      if (dots >= 0) {
        onlyColon(comparison, value, reader);
        long low = dots == 0 ? 0 : number(words.substring(0, dots), value, reader);
        boolean open = dots + 2 == words.length();
        long high = open ? Long.MAX_VALUE : number(words.substring(dots + 2), value, reader);
        return new Query.Between(measure, low, high);
      }
      long number = number(words, value, reader);
      return switch (comparison) {
        case ">=" -> new Query.Between(measure, number, Long.MAX_VALUE);
        case ">" -> new Query.Between(measure, number + 1, Long.MAX_VALUE);
        case "<=" -> new Query.Between(measure, 0, number);
        case "<" -> new Query.Between(measure, 0, number - 1);
        default -> new Query.Between(measure, number, number);
      };
    };
  }

  private static long number(String words, Value value, QueryReader reader) {
    if (!words.matches("[0-9]{1,9}")) {
      throw reader.wrong(value.start(), "must be a whole number, or a range such as 5..20");
    }
    return Long.parseLong(words);
  }

  private static Kind days(Query.Calendar calendar) {
    return (comparison, value, reader) -> {
      String words = value.words();
      int dots = words.indexOf("..");
      if (dots >= 0) {
        onlyColon(comparison, value, reader);
        String from = words.substring(0, dots);
        String to = words.substring(dots + 2);
        return new Query.Days(
            calendar,
            from.isEmpty() ? Optional.empty() : Optional.of(first(from, value, reader)),
            to.isEmpty() ? Optional.empty() : Optional.of(last(to, value, reader)));
      }
      LocalDate first = LocalDate.parse(first(words, value, reader));
      LocalDate last = LocalDate.parse(last(words, value, reader));
      return switch (comparison) {
        case ">=" -> from(calendar, first);
        case ">" -> from(calendar, last.plusDays(1));
        case "<=" -> to(calendar, last);
        case "<" -> to(calendar, first.minusDays(1));
        default ->
            new Query.Days(calendar, Optional.of(first.toString()), Optional.of(last.toString()));
      };
    };
  }

  private static Query from(Query.Calendar calendar, LocalDate day) {
    return new Query.Days(calendar, Optional.of(day.toString()), Optional.empty());
  }

  private static Query to(Query.Calendar calendar, LocalDate day) {
    return new Query.Days(calendar, Optional.empty(), Optional.of(day.toString()));
  }

  private static String first(String words, Value value, QueryReader reader) {
    if (YEAR.matcher(words).matches()) {
      return words + "-01-01";
    }
    return MONTH.matcher(words).matches()
        ? day(words + "-01", value, reader)
        : day(words, value, reader);
  }

  private static String last(String words, Value value, QueryReader reader) {
    if (YEAR.matcher(words).matches()) {
      return words + "-12-31";
    }
    if (MONTH.matcher(words).matches()) {
      LocalDate first = LocalDate.parse(day(words + "-01", value, reader));
      return YearMonth.from(first).atEndOfMonth().toString();
    }
    return day(words, value, reader);
  }

  private static String day(String words, Value value, QueryReader reader) {
    try {
      return LocalDate.parse(words).toString();
    } catch (DateTimeException wrong) {
      throw reader.wrong(
          value.start(),
          "must be a day, month or year such as 2016-10-16, 2016-10 or 2016, or a range of them"
              + " such as 2016-10..2016-12");
    }
  }

  private static Kind box() {
    return (comparison, value, reader) -> {
      onlyColon(comparison, value, reader);
      double[] n = degrees(value, 4, "must be a box SOUTH,WEST,NORTH,EAST in degrees", reader);
      if (n[0] > n[2]) {
        throw reader.wrong(value.start(), "the south of the box lies north of its north");
      }
      return new Query.Box(n[0], n[1], n[2], n[3]);
    };
  }

  private static Kind near() {
    return (comparison, value, reader) -> {
      onlyColon(comparison, value, reader);
      double[] n = degrees(value, 3, "must be LATITUDE,LONGITUDE,KILOMETRES", reader);
      if (n[2] < 0) {
        throw reader.wrong(value.start(), "kilometres must be 0 or more");
      }
      return new Query.Near(n[0], n[1], n[2]);
    };
  }

  private static double[] degrees(Value value, int count, String must, QueryReader reader) {
    Matcher numbers = Pattern.compile("-?[0-9]{1,5}(\\.[0-9]{1,9})?").matcher("");
    String[] parts = value.words().split(",", -1);
    if (parts.length != count) {
      throw reader.wrong(value.start(), must);
    }
    double[] all = new double[count];
    for (int i = 0; i < count; i++) {
      if (!numbers.reset(parts[i]).matches()) {
        throw reader.wrong(value.start(), must);
      }
      all[i] = Double.parseDouble(parts[i]);
      double most = i % 2 == 0 ? 90 : 180;
      boolean isAngle = count == 4 || i < 2;
      if (isAngle && Math.abs(all[i]) > most) {
        throw reader.wrong(
            value.start(), must + "; no latitude is beyond 90, no longitude beyond 180");
      }
    }
    return all;
  }
}
