package org.whoseword.where;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.whoseword.codebook.CodebookError;
import org.whoseword.codebook.CodebookReader;

class TableGazetteerTest {

  private static final TableGazetteer GAZETTEER = gazetteer("");

  /** A small world, and one more row of places. */
  static TableGazetteer gazetteer(String row) {
    return new TableGazetteer(
        CodebookReader.read(
            Map.of(
                "actors/countries.tsv",
                """
                code\tname\taliases\tlat\tlon
                FRA\tFrance\t\t46\t2
                LBN\tLebanon\t\t33.8\t35.8
                RUS\tRussia\tRussian Federation\t60\t100
                SUN\tSoviet Union\t\t\t
                """,
                "places/test.tsv",
                """
                name\taliases\tcountry\tadmin1\tfeature\tlat\tlon\tpopulation\tid
                Paris\t\tUSA\tTexas\tPPL\t33.7\t-95.6\t25000\t
                Paris\t\tFRA\t\tPPLC\t48.9\t2.4\t2100000\t2988507
                Texas\t\tUSA\tTexas\tADM1\t31\t-100\t29000000\t
                Tripoli\t\tLBY\t\tPPLC\t32.9\t13.2\t1150000\t
                Tripoli\t\tLBN\t\tPPLA\t34.4\t35.8\t230000\t
                Mosul\t\tIRQ\tNineveh\tPPLA\t36.3\t43.1\t1700000\t
                Deir ez-Zor\t\tSYR\t\tPPLA\t35.3\t40.1\t240000\t
                Bogotá\tSanta Fe de Bogotá\tCOL\t\tPPLC\t4.6\t-74.1\t7700000\t
                Sana'a\t\tYEM\t\tPPLC\t15.4\t44.2\t2500000\t
                Reading\t\tGBR\t\tPPL\t51.5\t-1\t160000\t
                """
                    + row)));
  }

  @Test
  void ofOneNameTheLargestComesFirstAndCountriesBeforeAll() {
    assertEquals(
        List.of("FRA", "USA"),
        GAZETTEER.find("PARIS").stream().map(entry -> entry.country().orElse("")).toList());
    assertEquals(
        "PCLI", gazetteer("France\t\tUSA\t\tPPL\t1\t1\t9\t\n").find("France").get(0).feature());
    assertEquals(List.of(), GAZETTEER.find("Atlantis"));
    assertTrue(GAZETTEER.continues("Deir ez"));
  }

  @Test
  void aCountryWithoutAPointIsNoPlace() {
    assertEquals(List.of(), GAZETTEER.find("Soviet Union"));
  }

  @Test
  void aRowWithoutAPointOnEarthIsRefused() {
    assertEquals(
        "places/test.tsv:12: lat lies beyond 90 degrees", refusal("X\t\tFRA\t\tPPL\t95\t2\t\t\n"));
    assertEquals(
        "places/test.tsv:12: lon is no number of degrees",
        refusal("X\t\tFRA\t\tPPL\t5\teast\t\t\n"));
    assertEquals(
        "places/test.tsv:12: the population is no whole number",
        refusal("X\t\tFRA\t\tPPL\t5\t2\tmany\t\n"));
  }

  private static String refusal(String row) {
    return String.valueOf(assertThrows(CodebookError.class, () -> gazetteer(row)).getMessage());
  }
}
