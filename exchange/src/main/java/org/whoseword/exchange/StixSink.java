package org.whoseword.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A STIX 2.1 bundle: a claim is an incident, with a note that tells on whose word it stands; its
 * sides are identities, one for each name in a report, its place is a location. Objects are dated
 * by the report's day of publication.
 */
final class StixSink extends JsonSink {

  private static final String UNDATED = "1970-01-01T00:00:00.000Z";

  /** What has been written for the report whose claims are coming. */
  private final Set<String> written = new HashSet<>();

  private String report = "";
  private String created = UNDATED;
  private boolean first = true;

  StixSink(OutputStream out) throws IOException {
    super(out);
    json.writeStartObject();
    json.writeStringField("type", "bundle");
    json.writeStringField("id", "bundle--" + Urn.uuid("stix"));
    json.writeArrayFieldStart("objects");
  }

  @Override
  public boolean add(Row row) throws IOException {
    if (first) {
      line();
    }
    first = false;
    if (!report.equals(row.report().id())) {
      report = row.report().id();
      written.clear();
    }
    created = UcdpTable.published(row).map(day -> day + "T00:00:00.000Z").orElse(UNDATED);
    String incident = "incident--" + Urn.uuid("claim", row.id());
    incident(row, incident);
    for (JsonNode actor : row.at("actors")) {
      relationship(incident, "attributed-to", identity(actor), row.id());
    }
    for (JsonNode recipient : row.at("recipients")) {
      relationship(incident, "targets", identity(recipient), row.id());
    }
    Optional<String> place = location(row);
    if (place.isPresent()) {
      relationship(incident, "located-at", place.get(), row.id());
    }
    note(row, incident);
    return true;
  }

  private void open(String type, String id) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", type);
    json.writeStringField("spec_version", "2.1");
    json.writeStringField("id", id);
    json.writeStringField("created", created);
    json.writeStringField("modified", created);
  }

  private void close(String id) throws IOException {
    json.writeEndObject();
    line();
    written.add(id);
  }

  private void incident(Row row, String id) throws IOException {
    open("incident", id);
    json.writeStringField("name", row.field("type").orElseThrow() + ": " + row.trigger());
    if (!row.quote().isEmpty()) {
      json.writeStringField("description", row.quote());
    }
    json.writeArrayFieldStart("labels");
    for (String label : List.of("type", "mode", "status")) {
      Optional<String> value = row.field(label);
      if (value.isPresent()) {
        json.writeString(label + ":" + value.get());
      }
    }
    json.writeEndArray();
    json.writeArrayFieldStart("external_references");
    json.writeStartObject();
    json.writeStringField("source_name", row.report().outlet().orElse("report"));
    json.writeStringField("external_id", row.report().name());
    if (row.report().url().isPresent()) {
      json.writeStringField("url", row.report().url().get());
    }
    json.writeEndObject();
    json.writeEndArray();
    close(id);
  }

  private String identity(JsonNode party) throws IOException {
    String name = Words.tidy(Row.field(party, "name").orElse("")).strip();
    String code = Row.field(party, "code").orElse("");
    String id = "identity--" + Urn.uuid("party", report, name, code);
    if (!written.contains(id)) {
      open("identity", id);
      json.writeStringField("name", name.isEmpty() ? code : name);
      if (!code.isEmpty()) {
        json.writeArrayFieldStart("roles");
        json.writeString(code);
        json.writeEndArray();
      }
      json.writeStringField("identity_class", "unknown");
      close(id);
    }
    return id;
  }

  /** STIX wants a country or a point; a place without both is left out. */
  private Optional<String> location(Row row) throws IOException {
    Optional<String> country = row.field("place", "country");
    Optional<BigDecimal> north = OwnTable.degrees(row, "lat");
    Optional<BigDecimal> east = OwnTable.degrees(row, "lon");
    boolean point = north.isPresent() && east.isPresent();
    if (country.isEmpty() && !point) {
      return Optional.empty();
    }
    String name = row.field("place", "name").orElse("");
    String id = "location--" + Urn.uuid("place", report, name, row.at("place").toString());
    if (!written.contains(id)) {
      open("location", id);
      if (!name.isEmpty()) {
        json.writeStringField("name", name);
      }
      if (country.isPresent()) {
        json.writeStringField("country", country.get());
      }
      if (point) {
        json.writeNumberField("latitude", north.get());
        json.writeNumberField("longitude", east.get());
      }
      close(id);
    }
    return Optional.of(id);
  }

  private void relationship(String from, String kind, String to, String claim) throws IOException {
    String id = "relationship--" + Urn.uuid(kind, claim, to);
    if (!written.contains(id)) {
      open("relationship", id);
      json.writeStringField("relationship_type", kind);
      json.writeStringField("source_ref", from);
      json.writeStringField("target_ref", to);
      close(id);
    }
  }

  private void note(Row row, String incident) throws IOException {
    String id = "note--" + Urn.uuid("word", row.id());
    open("note", id);
    json.writeStringField("content", "On the word of " + String.join(" ← ", row.chain()));
    json.writeArrayFieldStart("object_refs");
    json.writeString(incident);
    json.writeEndArray();
    close(id);
  }

  @Override
  public void finish() throws IOException {
    json.writeEndArray();
    json.writeEndObject();
    line();
    super.finish();
  }
}
