package org.whoseword.exchange;

import static org.whoseword.exchange.Column.Kind.INTEGER;
import static org.whoseword.exchange.Column.Kind.TEXT;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * ACLED's 31 columns, a row a claim of an event that ACLED has a type for and that is told as one
 * that happened. Two outlets that tell of one event give two rows.
 */
final class AcledTable {

  private AcledTable() {}

  static Table table() {
    List<Column> columns = new ArrayList<>();
    columns.addAll(when());
    columns.addAll(what());
    columns.addAll(who());
    columns.addAll(where());
    columns.addAll(told());
    return new Table(
        "acled",
        "Claims in the columns of ACLED",
        columns,
        row -> row.happened() && AcledType.of(row).isPresent(),
        ',');
  }

  private static List<Column> when() {
    return List.of(
        Column.code(
            "event_id_cnty",
            "country of the event, and the claim's id",
            row -> Optional.of(row.field("place", "country").orElse("") + row.id())),
        Column.day(
            "event_date", "first day", row -> Day.of(row).map(day -> day.first().toString())),
        Column.integer(
            "year", "of that day", row -> Day.of(row).map(d -> (long) d.first().getYear())),
        Column.integer(
            "time_precision",
            "1 a day, 2 up to a week, 3 longer",
            row -> Day.of(row).map(day -> day.days() == 1 ? 1L : day.days() <= 7 ? 2L : 3L)));
  }

  private static List<Column> what() {
    return List.of(
        Column.code("disorder_type", "by type", row -> AcledType.of(row).map(AcledType::disorder)),
        Column.code(
            "event_type",
            "by PLOVER type and CAMEO code",
            row -> AcledType.of(row).map(AcledType::event)),
        Column.code(
            "sub_event_type", "by CAMEO code", row -> AcledType.of(row).map(AcledType::sub)));
  }

  private static List<Column> who() {
    return List.of(
        Column.text("actor1", "the first of those who did it", row -> name(row.actor())),
        Column.text("assoc_actor_1", "the others", row -> others(row, "actors")),
        Column.code("inter1", "what actor1 is", row -> inter(row, row.actor())),
        Column.text(
            "actor2", "the first of those to whom it was done", row -> name(row.recipient())),
        Column.text("assoc_actor_2", "the others", row -> others(row, "recipients")),
        Column.code("inter2", "what actor2 is", row -> inter(row, row.recipient())),
        Column.code("interaction", "inter1 and inter2", AcledTable::interaction),
        Column.code(
            "civilian_targeting",
            "whether civilians were the target of violence",
            row ->
                Optional.of("Civilian targeting")
                    .filter(is -> row.is("ASSAULT") && Armed.is(Armed.CIVILIAN, row.recipient()))));
  }

  private static Optional<String> name(Optional<JsonNode> party) {
    return party.flatMap(each -> Row.field(each, "name"));
  }

  private static Optional<String> others(Row row, String side) {
    return Column.joined(row.each(side, "name").stream().skip(1).map(Words::tidy).toList());
  }

  /** ACLED calls a state's forces abroad external forces. */
  private static Optional<String> inter(Row row, Optional<JsonNode> party) {
    if (party.isEmpty()) {
      return Optional.empty();
    }
    boolean protests = row.is("PROTEST") && row.actor().equals(party);
    if (protests) {
      return Optional.of(AcledType.isRiot(row) ? "Rioters" : "Protesters");
    }
    String sector = Row.field(party.get(), "sector").orElse("");
    if (sector.equals("REB")) {
      return Optional.of("Rebel group");
    }
    Optional<String> home = Row.field(party.get(), "country");
    Optional<String> place = row.field("place", "country");
    boolean abroad = home.isPresent() && place.isPresent() && !home.equals(place);
    return Armed.of(party.get())
        .map(
            kind ->
                switch (kind) {
                  case STATE ->
                      abroad || sector.equals("IGO") ? "External/Other forces" : "State forces";
                  case GROUP -> "Political militia";
                  case CIVILIAN -> "Civilians";
                });
  }

  private static Optional<String> interaction(Row row) {
    Optional<String> first = inter(row, row.actor());
    Optional<String> second = inter(row, row.recipient());
    if (first.isEmpty() || second.isEmpty()) {
      return row.actor().isPresent() && row.recipient().isPresent()
          ? Optional.empty()
          : first.or(() -> second).map(only -> only + " only");
    }
    return Optional.of(first.get() + "-" + second.get());
  }

  private static List<Column> where() {
    return List.of(
        Column.integer(
            "iso",
            "ISO 3166-1 numeric code",
            row ->
                country(row)
                    .flatMap(c -> c.number().stream().boxed().findFirst())
                    .map(n -> (long) n)),
        Column.code("region", "as ACLED draws regions", row -> country(row).map(Country::region)),
        Column.code("country", "name", row -> country(row).map(Country::name)),
        Column.text("admin1", "first-order unit", row -> row.field("place", "admin1")),
        Column.empty("admin2", TEXT),
        Column.empty("admin3", TEXT),
        Column.text("location", "place of the event", row -> row.field("place", "name")),
        Column.number("latitude", "degrees north", row -> OwnTable.degrees(row, "lat")),
        Column.number("longitude", "degrees east", row -> OwnTable.degrees(row, "lon")),
        Column.integer(
            "geo_precision",
            "1 a town, 2 a first-order unit, 3 a country",
            row -> Extent.of(row).map(extent -> (long) extent.ordinal() + 1)));
  }

  static Optional<Country> country(Row row) {
    return row.field("place", "country").flatMap(Country::find);
  }

  private static List<Column> told() {
    return List.of(
        Column.text("source", "outlet and agencies", AcledTable::source),
        Column.empty("source_scale", TEXT),
        Column.text("notes", "the sentence, and on whose word it stands", AcledTable::notes),
        Column.integer(
            "fatalities",
            "the least number that the claim tells of; empty where it tells of none",
            row -> OwnTable.whole(row, "deaths", "low")),
        Column.text("tags", "claim id, and what ACLED has no column for", AcledTable::tags),
        Column.empty("timestamp", INTEGER));
  }

  private static Optional<String> source(Row row) {
    List<String> all = new ArrayList<>(row.report().outlet().stream().toList());
    row.report().agencies().stream().filter(a -> !all.contains(a)).forEach(all::add);
    return Column.joined(all);
  }

  private static Optional<String> notes(Row row) {
    String word = "(word of " + String.join(" ← ", row.chain()) + ")";
    return Optional.of((row.quote() + " " + word).strip());
  }

  private static Optional<String> tags(Row row) {
    List<String> tags = new ArrayList<>();
    tags.add("claim=" + row.id());
    row.field("cameo").ifPresent(code -> tags.add("cameo=" + code));
    if (row.at("hedged").asBoolean()) {
      tags.add("hedged");
    }
    if (row.at("background").asBoolean()) {
      tags.add("background");
    }
    return Column.joined(tags);
  }
}
