package org.whoseword.exchange;

import static org.whoseword.exchange.Column.Kind.CODE;
import static org.whoseword.exchange.Column.Kind.INTEGER;
import static org.whoseword.exchange.Column.Kind.TEXT;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.whoseword.what.EventType;

/** POLECAT's columns, between tabulators, a row a claim of any type and status. */
final class PolecatTable {

  private static final List<String> QUADS =
      List.of("VERBAL COOPERATION", "MATERIAL COOPERATION", "VERBAL CONFLICT", "MATERIAL CONFLICT");

  private PolecatTable() {}

  static Table table() {
    List<Column> columns = new ArrayList<>();
    columns.addAll(what());
    columns.addAll(side("Actor", "actors"));
    columns.addAll(side("Recipient", "recipients"));
    columns.addAll(where());
    columns.addAll(told());
    return new Table("polecat", "Claims in the columns of POLECAT", columns, row -> true, '\t');
  }

  private static List<Column> what() {
    return List.of(
        Column.code("Event ID", "id of the claim", row -> Optional.of(row.id())),
        Column.day(
            "Event Date", "first day", row -> Day.of(row).map(day -> day.first().toString())),
        Column.code("Event Type", "PLOVER event type", row -> row.field("type")),
        Column.code("Event Mode", "PLOVER mode", row -> row.field("mode")),
        Column.number("Intensity", "on PLOVER's scale, -10 to 10", Intensity::of),
        Column.code("Quad Code", "verbal or material, cooperation or conflict", PolecatTable::quad),
        Column.code("Contexts", "PLOVER contexts", OwnTable::contexts));
  }

  private static Optional<String> quad(Row row) {
    String type = row.field("type").orElseThrow();
    return Optional.of(QUADS.get(EventType.valueOf(type).quad() - 1));
  }

  private static List<Column> side(String side, String list) {
    return List.of(
        Column.text(side + " Name", "names", row -> joined(row, list, "name")),
        Column.code(side + " Country", "ISO 3166 alpha-3", row -> joined(row, list, "country")),
        Column.empty(side + " COW", INTEGER),
        Column.code(
            "Primary " + side + " Sector",
            "sector of the first",
            row -> row.each(list, "sector").stream().findFirst()),
        Column.code(side + " Sectors", "all sectors", row -> joined(row, list, "sector")),
        Column.empty(side + " Title", TEXT),
        Column.text(
            side + " Name Raw", "as the report writes it", row -> joined(row, list, "text")),
        Column.empty("Wikipedia " + side + " ID", TEXT));
  }

  private static Optional<String> joined(Row row, String list, String key) {
    return Column.joined(row.each(list, key).stream().map(Words::tidy).toList());
  }

  private static List<Column> where() {
    return List.of(
        Column.text("Placename", "the place", row -> row.field("place", "name")),
        Column.text("City", "the place, where it is a town", PolecatTable::city),
        Column.empty("District", TEXT),
        Column.text("Province", "first-order unit", row -> row.field("place", "admin1")),
        Column.code("Country", "ISO 3166 alpha-3", row -> row.field("place", "country")),
        Column.number("Latitude", "degrees north", row -> OwnTable.degrees(row, "lat")),
        Column.number("Longitude", "degrees east", row -> OwnTable.degrees(row, "lon")),
        Column.integer(
            "GeoNames ID", "in GeoNames", row -> OwnTable.whole(row, "place", "geonameid")),
        Column.text("Raw Placename", "as the report writes it", row -> row.field("place", "text")),
        Column.empty("Feature Type", CODE));
  }

  private static Optional<String> city(Row row) {
    return Extent.of(row).filter(Extent.TOWN::equals).flatMap(town -> row.field("place", "name"));
  }

  private static List<Column> told() {
    return List.of(
        Column.text("Source", "the outlet", row -> row.report().outlet()),
        Column.day("Publication Date", "day of publication", UcdpTable::published),
        Column.text("Story People", "persons whose word it is", row -> links(row, "person")),
        Column.text(
            "Story Organizations",
            "organisations whose word it is",
            row -> links(row, "organisation")),
        Column.empty("Story Locations", TEXT),
        Column.code("Language", "of the report", row -> row.report().language()),
        Column.code(
            "Version",
            "who coded it: the codebook's hash",
            row -> Optional.of("whoseword " + row.report().codebook())));
  }

  private static Optional<String> links(Row row, String kind) {
    List<String> names = new ArrayList<>();
    for (JsonNode link : row.at("chain")) {
      if (link.path("kind").asText().equals(kind)) {
        names.add(Words.tidy(link.path("name").asText()).strip());
      }
    }
    return Column.joined(names);
  }
}
