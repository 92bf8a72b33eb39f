package org.whoseword.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What leaves the house when names and exact places must not. */
class RedactionTest {

  private static ObjectNode reading() {
    ObjectNode reading =
        Samples.report(
                "Otto Quarnaby was seized by Zarb Brigade in Sarvan, Mira Lund told Reuters.")
            .id("secret-17")
            .from("Orlo Post", "2016-10-16")
            .agency("Reuters")
            .says("Mira Lund")
            .claim("COERCE", "seized")
            .cameo("181")
            .actor("Zarb Brigade", "Zarb Brigade", "IRQ", "REB")
            .recipient("Otto Quarnaby", "Otto Quarnaby", null, "JRN")
            .place("Sarvan", "IRQ", "36.34", "43.99")
            .when("2016-10-14", "2016-10-14")
            .word("agency", null, "named", "Reuters")
            .word("person", "eyewitness", "named", "Mira Lund")
            .then()
            .reading();
    ObjectNode claim = (ObjectNode) reading.path("claims").get(0);
    ((ObjectNode) claim.path("place")).put("admin1", "Nineveh").put("geonameid", 99072);
    ((ObjectNode) claim.path("rules")).put("contexts", "terrorism=zarb+brigade@1-9");
    claim.put("nickname", "the Quarnaby affair");
    return reading;
  }

  @Test
  void noWordOfTheReportAndNoNameStays() {
    String redacted = Json.write(Redaction.DEFAULT.reading(reading()));
    for (String word :
        List.of("Quarnaby", "Zarb", "zarb", "Sarvan", "Mira", "secret", "seized", "99072")) {
      assertFalse(redacted.contains(word), word + " in " + redacted);
    }
  }

  @Test
  void whatIsCountedStays() {
    JsonNode claim = Redaction.DEFAULT.reading(reading()).path("claims").get(0);
    assertEquals(reading().path("claims").get(0).path("id"), claim.path("id"));
    assertEquals("[18,24]", claim.path("trigger").toString());
    assertEquals("COERCE", claim.path("type").asText());
    assertEquals(
        "{\"start\":28,\"end\":40,\"text\":\"\",\"name\":\"\",\"country\":\"IRQ\",\"sector\":\"REB\","
            + "\"code\":\"IRQREB\",\"party\":null}",
        claim.path("actors").get(0).toString());
    assertEquals("2016-10-14", claim.path("when").path("earliest").asText());
    assertEquals("Reuters", claim.path("chain").get(0).path("name").asText());
    assertEquals("", claim.path("chain").get(1).path("name").asText());
    assertEquals("eyewitness", claim.path("chain").get(1).path("capacity").asText());
  }

  @Test
  void aPlaceBecomesTheMiddleOfItsCell() {
    assertEquals("36.5 43.5 null", place(Redaction.DEFAULT, "36.34", "43.99"));
    assertEquals("-0.5 -1.5 null", place(Redaction.DEFAULT, "-0.01", "-1.99"));
    assertEquals("89.5 179.5 null", place(Redaction.DEFAULT, "90", "180"));
    assertEquals("36.25 43.75 null", place(Redaction.of("0.5"), "36.34", "43.99"));
    assertEquals("null null Nineveh", place(Redaction.of("admin1"), "36.34", "43.99"));
  }

  private static String place(Redaction redaction, String latitude, String longitude) {
    ObjectNode claim = (ObjectNode) reading().path("claims").get(0);
    ((ObjectNode) claim.path("place"))
        .put("lat", new java.math.BigDecimal(latitude))
        .put("lon", new java.math.BigDecimal(longitude));
    JsonNode place = redaction.claim(claim).path("place");
    assertEquals("IRQ", place.path("country").asText());
    return place.path("lat") + " " + place.path("lon") + " " + place.path("admin1").asText("null");
  }

  @Test
  void aGridThatDoesNotPartTheEarthIsNone() {
    for (String wrong : List.of("0", "7", "-1", "1e3", "", "town")) {
      assertThrows(IllegalArgumentException.class, () -> Redaction.of(wrong), wrong);
    }
  }
}
