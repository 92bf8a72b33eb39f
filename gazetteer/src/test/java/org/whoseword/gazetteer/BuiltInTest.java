package org.whoseword.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.whoseword.where.Gazetteer;

/** The index that the build compiled. */
class BuiltInTest {

  private static final CompiledGazetteer PLACES = CompiledGazetteer.builtIn();

  private static Gazetteer.Entry first(String name) {
    return PLACES.find(name).get(0);
  }

  private static Gazetteer.Entry town(String name) {
    return PLACES.find(name).stream()
        .filter(Gazetteer.Entry::isSettlement)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void itHoldsTheTownsAndUnitsOfBothPackages() {
    assertTrue(PLACES.places() > 200_000, PLACES.places() + " places");
    assertTrue(PLACES.names() > 170_000, PLACES.names() + " names");
    assertEquals(Optional.of("FRA"), first("Paris").country());
    assertEquals(Optional.of(170063L), town("Aleppo").geonameId());
    assertEquals("ADM2", first("Rapides Parish").feature());
    assertEquals(Optional.of("Louisiana"), first("Rapides Parish").admin1());
  }

  @Test
  void aUnitLiesInTheMiddleOfItsTowns() {
    Gazetteer.Entry county = first("Rapides Parish");
    assertEquals(31.2, county.latitude(), 0.2);
    assertEquals(-92.5, county.longitude(), 0.2);
  }

  @Test
  void aTownOfBothPackagesIsThereOnce() {
    assertEquals(1, PLACES.find("Kayseri").stream().filter(Gazetteer.Entry::isSettlement).count());
  }

  @Test
  void aUnitOnTheDateLineIsNotOnTheOtherSideOfTheEarth() {
    double longitude =
        PLACES.find("Chukotka").stream()
            .filter(each -> each.feature().equals("ADM1"))
            .findFirst()
            .orElseThrow()
            .longitude();
    assertTrue(Math.abs(longitude) > 165, "longitude " + longitude);
  }

  @Test
  void riversSaintsAndArticlesMayBeLeftOutOrShortened() {
    assertEquals("Ludwigshafen am Rhein", first("Ludwigshafen").name());
    assertEquals(town("Saint Petersburg"), town("St. Petersburg"));
    assertFalse(PLACES.find("Kansas City").isEmpty());
    assertTrue(PLACES.find("Kansas").stream().noneMatch(each -> each.name().equals("Kansas City")));
  }

  @Test
  void countriesHaveThreeLetters() {
    for (String name : List.of("Pristina", "Taipei", "Juba", "Gaza")) {
      assertEquals(3, first(name).country().orElse("").length(), name);
    }
    assertEquals(Optional.of("XKX"), first("Pristina").country());
  }

  @Test
  void theLockFileNamesHashesAndNoAddresses() throws IOException {
    String lock = Files.readString(Path.of("package-lock.json"));
    assertFalse(lock.contains("resolved"));
    assertTrue(lock.contains("\"integrity\": \"sha512-"));
  }
}
