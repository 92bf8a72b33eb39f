package org.whoseword.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * PROV-JSON (W3C member submission): how each claim came to the outlet. One bundle a claim: the
 * claim, its report and what each link of the chain said are entities, each derived from the next;
 * the outlet and the links are agents, to whom these are attributed; the coding is an activity. The
 * words of each link are what {@link AnnotationSink} writes under the same names.
 */
final class ProvSink extends JsonSink {

  private boolean first = true;

  ProvSink(OutputStream out) throws IOException {
    super(out);
    json.writeStartObject();
    json.writeObjectFieldStart("prefix");
    json.writeStringField("ww", "urn:whoseword:");
    json.writeStringField("prov", "http://www.w3.org/ns/prov#");
    json.writeStringField("dct", "http://purl.org/dc/terms/");
    json.writeEndObject();
    json.writeObjectFieldStart("bundle");
  }

  @Override
  public boolean add(Row row) throws IOException {
    if (first) {
      line();
    }
    first = false;
    String claim = "ww:claim:" + row.id();
    String report = "ww:report:" + row.report().id();
    String coding = "ww:codebook:" + row.report().codebook();
    json.writeObjectFieldStart(claim + ":sourcing");
    entities(row, claim, report);
    agents(row, claim);
    json.writeObjectFieldStart("activity");
    json.writeObjectFieldStart(coding);
    json.writeStringField("prov:type", "ww:coding");
    json.writeEndObject();
    json.writeEndObject();
    relation("wasGeneratedBy", List.of(Map.of("prov:entity", claim, "prov:activity", coding)));
    relation("used", List.of(Map.of("prov:activity", coding, "prov:entity", report)));
    chain(row, claim, report);
    json.writeEndObject();
    line();
    return true;
  }

  private void entities(Row row, String claim, String report) throws IOException {
    json.writeObjectFieldStart("entity");
    json.writeObjectFieldStart(claim);
    json.writeStringField("prov:type", "ww:claim");
    put("prov:label", Optional.of(row.trigger()));
    put("ww:type", row.field("type"));
    put("ww:status", row.field("status"));
    json.writeEndObject();
    json.writeObjectFieldStart(report);
    json.writeStringField("prov:type", "ww:report");
    put("prov:label", row.report().title());
    put("prov:location", row.report().url());
    put("dct:issued", row.report().published());
    json.writeEndObject();
    for (int n = 1; n <= row.at("chain").size(); n++) {
      json.writeObjectFieldStart(claim + ":said:" + n);
      json.writeStringField("prov:type", "ww:statement");
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void agents(Row row, String claim) throws IOException {
    json.writeObjectFieldStart("agent");
    json.writeObjectFieldStart(claim + ":outlet");
    json.writeStringField("prov:type", "prov:Organization");
    put("prov:label", row.report().outlet());
    json.writeEndObject();
    int n = 0;
    for (JsonNode link : row.at("chain")) {
      n++;
      json.writeObjectFieldStart(claim + ":link:" + n);
      json.writeStringField("prov:type", kind(link.path("kind").asText()));
      put("prov:label", Row.field(link, "name").map(Words::tidy));
      for (String key : new String[] {"kind", "capacity", "naming", "speech", "factuality"}) {
        put("ww:" + key, Row.field(link, key));
      }
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static String kind(String kind) {
    return switch (kind) {
      case "person", "unnamed" -> "prov:Person";
      case "outlet", "agency", "organisation" -> "prov:Organization";
      default -> "prov:Agent";
    };
  }

  /** What the outlet tells it has from the first link, which has it from the next. */
  private void chain(Row row, String claim, String report) throws IOException {
    List<Map<String, String>> derived = new ArrayList<>();
    List<Map<String, String>> attributed = new ArrayList<>();
    derived.add(derived(claim, report, "prov:Derivation"));
    attributed.add(Map.of("prov:entity", report, "prov:agent", claim + ":outlet"));
    int links = row.at("chain").size();
    String told = claim;
    for (int n = 1; n <= links; n++) {
      String said = claim + ":said:" + n;
      derived.add(derived(told, said, n == links ? "prov:PrimarySource" : "prov:Quotation"));
      attributed.add(Map.of("prov:entity", said, "prov:agent", claim + ":link:" + n));
      told = said;
    }
    relation("wasDerivedFrom", derived);
    relation("wasAttributedTo", attributed);
  }

  private static Map<String, String> derived(String later, String earlier, String how) {
    return Map.of("prov:generatedEntity", later, "prov:usedEntity", earlier, "prov:type", how);
  }

  private void relation(String kind, List<Map<String, String>> all) throws IOException {
    json.writeObjectFieldStart(kind);
    int n = 0;
    for (Map<String, String> each : all) {
      n++;
      json.writeObjectFieldStart("_:" + kind + n);
      for (Map.Entry<String, String> field : new TreeMap<>(each).entrySet()) {
        json.writeStringField(field.getKey(), field.getValue());
      }
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void put(String name, Optional<String> value) throws IOException {
    if (value.isPresent() && !value.get().isEmpty()) {
      json.writeStringField(name, value.get());
    }
  }

  @Override
  public void finish() throws IOException {
    json.writeEndObject();
    json.writeEndObject();
    line();
    super.finish();
  }
}
