package org.whoseword.where;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.whoseword.codebook.CodebookError;
import org.whoseword.codebook.CodebookReader;
import org.whoseword.parse.Parse;
import org.whoseword.parse.Written;
import org.whoseword.text.Span;
import org.whoseword.who.ActorCode;
import org.whoseword.who.Mention;
import org.whoseword.who.Parties;
import org.whoseword.who.Party;

class PlacesTest {

  private static final TableGazetteer GAZETTEER = gazetteer("");

  private static TableGazetteer gazetteer(String row) {
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

  private static List<Place> places(Parse parse, Party... parties) {
    return new Places(GAZETTEER).in(Written.report(parse), parse, new Parties(List.of(parties)));
  }

  private static List<Place> places(String words) {
    return places(Written.flat(words));
  }

  @Test
  void ofSeveralPlacesOfOneNameTheLargestWins() {
    Place paris = places("met/VBD in/IN Paris/NNP").get(0);
    assertEquals(Optional.of("FRA"), paris.country());
    assertEquals(Optional.of(2988507L), paris.geonameId());
    assertEquals("where.largest", paris.rule());
  }

  @Test
  void theNameBehindTheCommaSaysWhichOneIsMeant() {
    Place paris = places("met/VBD in/IN Paris/NNP ,/, Texas/NNP").get(0);
    assertEquals(Optional.of("Texas"), paris.admin1());
    assertEquals("where.container", paris.rule());
    assertEquals(
        Optional.of("LBN"), places("met/VBD in/IN Tripoli/NNP ,/, Lebanon/NNP").get(0).country());
  }

  @Test
  void aCountryThatTheReportNamesElsewhereHasItsTown() {
    Place tripoli =
        places(
                Written.parse(
                    "0 fled/VBD ROOT | 1 Tripoli/NNP OBJECT>0",
                    "0 left/VBD ROOT | 1 Lebanon/NNP OBJECT>0"))
            .get(0);
    assertEquals(Optional.of("LBN"), tripoli.country());
    assertEquals("where.country-named", tripoli.rule());
  }

  @Test
  void theOnlyPlaceOfItsNameIsSurerThanTheLargest() {
    Place mosul = places("fled/VBD Mosul/NNP").get(0);
    assertEquals("where.only", mosul.rule());
    assertTrue(mosul.confidence() > places("fled/VBD Paris/NNP").get(0).confidence());
  }

  @Test
  void theLongestNameIsTaken() {
    Parse parse = Written.flat("left/VBD the/DT Russian/NNP Federation/NNP on/IN foot/NN");
    Place place = places(parse).get(0);
    assertEquals("Russian Federation", place.span().of(Written.text(parse)));
    assertEquals("Russia", place.name());
  }

  @Test
  void accentsHyphensAndApostrophesMakeNoDifference() {
    assertEquals("Bogotá", places("left/VBD Bogota/NNP").get(0).name());
    assertEquals("Deir ez-Zor", places("left/VBD Deir/NNP ez/NNP Zor/NNP").get(0).name());
    assertEquals("Deir ez-Zor", places("left/VBD Deir-ez-Zor/NNP").get(0).name());
    assertEquals("Sana'a", places("left/VBD Sanaa/NNP").get(0).name());
    assertEquals("Sana'a", places("left/VBD Sana’a/NNP").get(0).name());
  }

  @Test
  void aPersonsNameIsNoPlace() {
    Parse parse = Written.parse("0 Paris/NNP SUBJECT>1 PERSON | 1 left/VBD ROOT");
    assertEquals(List.of(), places(parse));
  }

  @Test
  void aCommonWordIsNoPlace() {
    assertEquals(List.of(), places("ate/VBD reading/NN"));
    assertEquals(List.of(), places("Reading/VBG helps/VBZ"));
  }

  @Test
  void aCountryThatActsStandsForItsGovernment() {
    Parse parse = Written.parse("0 Russia/NNP SUBJECT>1 PLACE | 1 refused/VBD ROOT");
    Party russia =
        new Party(
            "p1",
            Party.Kind.STATE,
            "Russia",
            new ActorCode(Optional.of("RUS"), Optional.empty()),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(
                new Mention(0, 0, new Span(0, 6), Mention.Form.NAME, OptionalInt.empty(), "test")));
    assertEquals(Place.Role.METONYM, places(parse, russia).get(0).role());
    assertEquals(Place.Role.LITERAL, places(parse).get(0).role());
  }

  @Test
  void aPlaceInsideAnotherNameIsPartOfIt() {
    Parse parse =
        Written.parse(
            "0 Mosul/NNP COMPOUND>1 | 1 University/NNP SUBJECT>2 ORGANISATION | 2 closed/VBD ROOT");
    assertEquals(Place.Role.PART, places(parse).get(0).role());
  }

  @Test
  void theGazetteerListsTheLargestFirstAndCountriesBeforeAll() {
    assertEquals(
        List.of("FRA", "USA"),
        GAZETTEER.find("PARIS").stream().map(entry -> entry.country().orElse("")).toList());
    assertEquals(
        "PCLI", gazetteer("France\t\tUSA\t\tPPL\t1\t1\t9\t\n").find("France").get(0).feature());
    assertEquals(List.of(), GAZETTEER.find("Atlantis"));
    assertEquals(4, GAZETTEER.longestName());
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
