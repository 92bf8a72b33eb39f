package org.whoseword.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whoseword.ledger.Ledger;

/** Whose word it is, as others write it down. */
class SourcingTest {

  private static Path folder = Path.of("");

  @BeforeAll
  static void write(@TempDir Path empty) throws IOException {
    folder = empty;
    try (Ledger ledger = Examples.ledger(folder)) {
      for (Format format :
          List.of(Format.PROV, Format.ANNOTATIONS, Format.STIX, Format.GOLD, Format.PLOVER)) {
        Examples.all(format).write(ledger, "", folder.resolve(format.name()));
      }
    }
  }

  private static JsonNode tree(Format format) throws IOException {
    return Examples.JSON.readTree(folder.resolve(format.name()).toFile());
  }

  private static List<JsonNode> lines(Format format) throws IOException {
    List<JsonNode> all = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve(format.name()))) {
      all.add(Examples.JSON.readTree(line));
    }
    return all;
  }

  /** PROV-JSON, section 3: what a relation names is declared in its bundle. */
  @Test
  void everythingThatAProvRelationNamesIsThere() throws IOException {
    JsonNode bundles = tree(Format.PROV).path("bundle");
    assertEquals(11, bundles.size());
    for (JsonNode bundle : bundles) {
      Set<String> declared = new HashSet<>();
      for (String kind : List.of("entity", "agent", "activity")) {
        bundle.path(kind).fieldNames().forEachRemaining(declared::add);
      }
      for (String kind : List.of("wasGeneratedBy", "used", "wasDerivedFrom", "wasAttributedTo")) {
        assertTrue(bundle.path(kind).size() > 0, kind);
        for (JsonNode relation : bundle.path(kind)) {
          relation.properties().stream()
              .filter(field -> !field.getKey().equals("prov:type"))
              .forEach(
                  field ->
                      assertTrue(declared.contains(field.getValue().asText()), field.toString()));
        }
      }
    }
  }

  @Test
  void theChainIsFollowedToItsPrimarySource() throws IOException {
    JsonNode strike = tree(Format.PROV).path("bundle").elements().next();
    List<String> how = strike.path("wasDerivedFrom").findValuesAsText("prov:type");
    assertEquals(List.of("prov:Derivation", "prov:Quotation", "prov:PrimarySource"), how);
    String primary =
        strike
            .path("wasDerivedFrom")
            .findParents("prov:type")
            .get(2)
            .path("prov:usedEntity")
            .asText();
    String agent =
        strike.path("wasAttributedTo").findParents("prov:agent").stream()
            .filter(each -> each.path("prov:entity").asText().equals(primary))
            .map(each -> each.path("prov:agent").asText())
            .findFirst()
            .orElseThrow();
    assertEquals("witnesses", strike.path("agent").path(agent).path("prov:label").asText());
  }

  /** Both selectors find the same words, counted in characters as the data model demands. */
  @Test
  void positionsAndQuotationsOfAnnotationsAgree() throws IOException {
    Map<String, String> texts = new HashMap<>();
    for (String line : Examples.lines()) {
      JsonNode reading = Examples.JSON.readTree(line);
      texts.put(
          "urn:whoseword:report:" + reading.path("id").asText(),
          reading.path("report").path("text").asText());
      texts.put(
          reading.path("report").path("url").asText(),
          reading.path("report").path("text").asText());
    }
    int beyond = 0;
    List<JsonNode> annotations = lines(Format.ANNOTATIONS);
    for (JsonNode annotation : annotations) {
      String text = texts.getOrDefault(annotation.path("target").path("source").asText(), "");
      int[] characters = text.codePoints().toArray();
      JsonNode position = annotation.path("target").path("selector").path(0);
      JsonNode quote = annotation.path("target").path("selector").path(1);
      int start = position.path("start").asInt();
      String exact = new String(characters, start, position.path("end").asInt() - start);
      assertEquals(quote.path("exact").asText(), exact);
      assertTrue(
          text.contains(quote.path("prefix").asText() + exact + quote.path("suffix").asText()));
      beyond += text.codePointCount(0, text.length()) < text.length() ? 1 : 0;
    }
    assertTrue(beyond > 0, "one text has a character outside of the basic plane");
    Set<String> ids = new LinkedHashSet<>();
    annotations.forEach(each -> ids.add(each.path("id").asText()));
    assertEquals(annotations.size(), ids.size());
  }

  @Test
  void aStixBundleHasEachObjectOnceAndAllThatIsReferredTo() throws IOException {
    JsonNode bundle = tree(Format.STIX);
    Set<String> ids = new HashSet<>();
    for (JsonNode object : bundle.path("objects")) {
      String id = object.path("id").asText();
      assertTrue(ids.add(id), id);
      String type = object.path("type").asText();
      assertTrue(
          id.matches(
              type + "--[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"),
          id);
      assertEquals("2.1", object.path("spec_version").asText());
      assertTrue(object.path("created").asText().matches("\\d{4}-\\d\\d-\\d\\dT00:00:00\\.000Z"));
    }
    for (String key : List.of("source_ref", "target_ref")) {
      bundle.findValuesAsText(key).forEach(ref -> assertTrue(ids.contains(ref), ref));
    }
    bundle
        .findValues("object_refs")
        .forEach(refs -> refs.forEach(r -> assertTrue(ids.contains(r.asText()))));
    assertTrue(
        bundle
            .findValuesAsText("content")
            .contains("On the word of =Orlo Post ← Reuters ← witnesses"));
  }

  /** RFC 9562, appendix A.4: version 5 in the name space of domain names. */
  @Test
  void namesAreUuidsOfVersionFive() {
    java.util.UUID dns = new java.util.UUID(0x6ba7b8109dad11d1L, 0x80b400c04fd430c8L);
    assertEquals(
        "2ed6657d-e927-568b-95e1-2665a8aea6a2", Urn.uuid5(dns, "www.example.com").toString());
  }

  @Test
  void goldCountsCharactersAndTellsBylineAndMainIncident() throws IOException {
    List<JsonNode> reports = lines(Format.GOLD);
    assertEquals(4, reports.size());
    for (JsonNode report : reports) {
      int[] text = report.path("text").asText().codePoints().toArray();
      for (JsonNode claim : report.path("claims")) {
        for (JsonNode part : claim.findParents("start")) {
          int start = part.path("start").asInt();
          String words = new String(text, start, part.path("end").asInt() - start);
          assertEquals(part.path("text").asText(), words);
        }
      }
    }
    JsonNode strike = reports.get(0);
    assertEquals("[\"Reuters\"]", strike.path("byline").path("agencies").toString());
    assertEquals("-Jets strike depot near Mosul", strike.path("main_incident").asText());
    assertEquals("[\"witnesses\",\"Turkey\"]", strike.path("main_roots").toString());
  }

  @Test
  void ploverHasBothSidesWithCodes() throws IOException {
    JsonNode strike = lines(Format.PLOVER).get(0);
    assertEquals("ASSAULT", strike.path("event_code").asText());
    assertEquals(
        "{\"text\":\"Turkish jets\",\"name\":\"Turkish jets\",\"code\":\"TUR\",\"sector\":\"MIL\"}",
        strike.path("source").path(0).toString());
    assertEquals("[\"=Orlo Post\",\"Reuters\",\"witnesses\"]", strike.path("word_of").toString());
  }
}
