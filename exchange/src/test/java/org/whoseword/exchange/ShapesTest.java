package org.whoseword.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whoseword.ledger.Ledger;

/** The columns that other data sets have. */
class ShapesTest {

  private static Path folder = Path.of("");

  @BeforeAll
  static void write(@TempDir Path empty) throws IOException {
    folder = empty;
    try (Ledger ledger = Examples.ledger(folder)) {
      for (Format format : List.of(Format.ACLED, Format.UCDP, Format.POLECAT)) {
        Examples.all(format).write(ledger, "", folder.resolve(format.name()));
      }
    }
  }

  private static String head(Format format) throws IOException {
    return Files.readAllLines(folder.resolve(format.name())).get(0);
  }

  @Test
  void acledHasItsThirtyOneColumns() throws IOException {
    assertEquals(
        "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,"
            + "actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,"
            + "civilian_targeting,iso,region,country,admin1,admin2,admin3,location,latitude,"
            + "longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp",
        head(Format.ACLED));
  }

  @Test
  void acledKnowsEventsByTheirCameoCodeAndSidesByTheirSector() throws SQLException {
    assertEquals(
        List.of(
            List.of("Air/drone strike", "External/Other forces-State forces", "Mosul", "368"),
            List.of("Attack", "Rebel group-Civilians", "Aleppo", "760"),
            List.of("Armed clash", "Rebel group-State forces", "Syria", "760"),
            Arrays.asList("Peaceful protest", null, "Cairo", "818"),
            List.of("Arrests", "State forces-Civilians", "Cairo", "818"),
            List.of("Agreement", "External/Other forces-External/Other forces", "Khartoum", "729")),
        Duck.rows(
            "SELECT sub_event_type, interaction, location, iso"
                + " FROM read_csv(%s, header = true) WHERE country IS NOT NULL",
            folder.resolve("ACLED")));
  }

  @Test
  void ucdpFillsTheOriginalSourceFromTheRootAndNumbersFromTheClaim()
      throws IOException, SQLException {
    assertEquals(49, head(Format.UCDP).split(",", -1).length);
    assertEquals(
        List.of(
            List.of("witnesses", "12", "12", "12", "1", "0", "181887"),
            List.of("Daily Lantern", "3", "3", "3", "3", "3", "181875")),
        Duck.rows(
            "SELECT source_original, best, high, low, type_of_violence, deaths_civilians,"
                + " priogrid_gid FROM read_csv(%s, header = true)",
            folder.resolve("UCDP")));
  }

  /** PRIO-GRID's first cell lies in the south-west, its last in the north-east. */
  @Test
  void cellsAreNumberedAsPrioGridDoes() {
    assertEquals(1, UcdpTable.cell(-89.75, -179.75));
    assertEquals(720, UcdpTable.cell(-89.75, 179.75));
    assertEquals(259_200, UcdpTable.cell(90, 180));
  }

  @Test
  void polecatHasItsFortyColumnsBetweenTabulators() throws IOException, SQLException {
    assertEquals(40, head(Format.POLECAT).split("\t", -1).length);
    assertTrue(head(Format.POLECAT).startsWith("Event ID\tEvent Date\tEvent Type\tEvent Mode\t"));
    assertEquals(
        List.of("ASSAULT", "aerial", "-9.5", "MATERIAL CONFLICT", "TUR", "MIL", "Mosul", "99072"),
        Duck.rows(
                "SELECT \"Event Type\", \"Event Mode\", Intensity, \"Quad Code\","
                    + " \"Actor Country\", \"Primary Actor Sector\", City, \"GeoNames ID\""
                    + " FROM read_csv(%s, delim = '\t', header = true)",
                folder.resolve("POLECAT"))
            .get(0));
  }

  @Test
  void countriesAreKnownByCodeNumberAndManyNames() {
    assertEquals(Optional.of("CIV"), Country.findNamed("Côte d'Ivoire").map(Country::code));
    assertEquals(
        Optional.of("COD"), Country.findNamed("democratic republic of congo").map(Country::code));
    assertEquals(Optional.of("RUS"), Country.findNamed("Russian Federation").map(Country::code));
    assertEquals(Optional.of("IRQ"), Country.findFips("IZ").map(Country::code));
    assertEquals(Optional.of("PSE"), Country.findFips("GZ").map(Country::code));
    assertEquals(Optional.of("Middle East"), Country.find("EGY").map(Country::continent));
  }
}
