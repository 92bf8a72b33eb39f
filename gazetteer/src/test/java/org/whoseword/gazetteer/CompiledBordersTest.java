package org.whoseword.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.whoseword.codebook.Codebook;
import org.whoseword.codebook.CodebookReader;
import org.whoseword.codebook.Table;
import org.whoseword.where.Borders;
import org.whoseword.where.Gazetteer;

/** The borders that the build compiled from world-atlas. */
class CompiledBordersTest {

  private static final Borders BORDERS = CompiledBorders.builtIn();

  private static void assertCountry(String country, double latitude, double longitude) {
    assertEquals(Optional.of(country), BORDERS.find(latitude, longitude));
  }

  private static void assertNone(double latitude, double longitude) {
    assertEquals(Optional.empty(), BORDERS.find(latitude, longitude));
  }

  @Test
  void aPointOnLandIsOfItsCountry() {
    assertCountry("FRA", 48.857, 2.352);
    assertCountry("SYR", 36.202, 37.134);
    assertCountry("BRA", -15.8, -47.9);
    assertCountry("SSD", 4.85, 31.6);
  }

  @Test
  void acountryInsideAnotherIsItsOwn() {
    assertCountry("LSO", -29.3, 27.5);
    assertCountry("SMR", 43.936, 12.447);
    assertCountry("ZAF", -28.7, 27.0);
  }

  @Test
  void seasAreNobodysTwelveMilesFromTheCoast() {
    assertNone(43.4, 34.3);
    assertNone(0, -160);
    assertNone(27.0, 51.0);
    assertCountry("YEM", 12.7, 45.03);
    assertCountry("LBN", 33.91, 35.40);
    assertNone(33.91, 35.20);
  }

  @Test
  void theDateLineAndThePolesAreNoEdges() {
    assertCountry("RUS", 66.0, 179.5);
    assertCountry("RUS", 66.0, -179.5);
    assertCountry("RUS", 67.0, 180);
    assertCountry("RUS", 67.0, -180);
    assertCountry("FJI", -16.8, 179.9);
    assertCountry("ATA", -90, 0);
    assertCountry("ATA", -80, 100);
    assertNone(90, 0);
  }

  @Test
  void disputedLandIsOfTheCountryThatThePolicyGivesIt() {
    assertCountry("UKR", 44.95, 34.10);
    assertCountry("RUS", 45.04, 38.98);
    assertCountry("XKX", 42.66, 21.16);
    assertCountry("TWN", 25.04, 121.56);
    assertCountry("PSE", 31.52, 34.45);
    assertCountry("PSE", 31.90, 35.20);
    assertCountry("SYR", 33.12, 35.80);
    assertCountry("ESH", 27.15, -13.20);
    assertCountry("SOM", 9.56, 44.06);
    assertCountry("CYP", 35.33, 33.32);
    assertCountry("CYP", 35.14, 33.35);
    assertNone(35.45, 77.05);
    assertNone(15.15, 117.76);
  }

  @Test
  void islandsOverseasHaveTheirOwnCodes() {
    assertCountry("GUF", 4.0, -53.0);
    assertCountry("REU", -21.1, 55.5);
    assertCountry("SJM", 78.2, 15.6);
    assertCountry("PRI", 18.2, -66.4);
  }

  @Test
  void aTownBeyondTheLineIsStillNearItsCountry() {
    assertTrue(BORDERS.reaches("FRA", 48.57, 7.90, 10));
    assertFalse(BORDERS.reaches("FRA", 48.57, 8.40, 10));
    assertTrue(BORDERS.reaches("FRA", 48.857, 2.352, 0));
    assertTrue(BORDERS.reaches("RUS", 65.6, -168.1, 60));
    assertTrue(BORDERS.reaches("UKR", 45.2, 36.6, 10));
    assertFalse(BORDERS.reaches("SUN", 55.75, 37.6, 200));
  }

  @Test
  void whatIsNoPointOfTheEarthIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> BORDERS.find(91, 0));
    assertThrows(IllegalArgumentException.class, () -> BORDERS.find(0, Double.NaN));
    assertThrows(IllegalArgumentException.class, () -> BORDERS.reaches("FRA", 0, 0, 201));
  }

  @Test
  void townsLieInTheCountryThatGeoNamesGivesThem() {
    int towns = 0;
    int beyond = 0;
    List<Gazetteer.Entry> all =
        CompiledGazetteer.builtIn().all().filter(Gazetteer.Entry::isSettlement).toList();
    for (int i = 0; i < all.size(); i += 20) {
      Gazetteer.Entry town = all.get(i);
      String country = town.country().orElseThrow();
      Optional<String> found = BORDERS.find(town.latitude(), town.longitude());
      boolean near = BORDERS.reaches(country, town.latitude(), town.longitude(), 5);
      towns++;
      beyond += found.isPresent() && !near ? 1 : 0;
    }
    assertTrue(towns > 8_000, towns + " towns");
    assertTrue(beyond < towns / 1000, beyond + " of " + towns + " lie in another country");
  }

  /** Claimed by several states, too small for the map, or of another country than its land. */
  private static final List<String> KNOWN =
      List.of(
          "Enewetak",
          "Guantanamo Bay",
          "Kastellorizo",
          "Katzrin",
          "Midway Atoll",
          "Matsu",
          "Wake Island");

  @Test
  void townsOfTheCodebooksTablesLieInTheirCountries() {
    Codebook codebook = CodebookReader.builtIn();
    List<String> astray = new ArrayList<>();
    for (Table table : codebook.tablesUnder("places/")) {
      for (Table.Row row : table.rows()) {
        double latitude = Double.parseDouble(row.get("lat"));
        double longitude = Double.parseDouble(row.get("lon"));
        boolean strays =
            row.find("country").isPresent()
                && BORDERS.find(latitude, longitude).isPresent()
                && !BORDERS.reaches(row.get("country"), latitude, longitude, 25);
        if (strays && !KNOWN.contains(row.get("name"))) {
          astray.add(row.get("name"));
        }
      }
    }
    assertEquals(List.of(), astray);
  }
}
