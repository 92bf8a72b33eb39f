package org.whoseword.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/**
 * PLOVER records as JSON Lines: one event a line, with the sides, codes and words that PLOVER's own
 * gold records have, and what PLOVER lets a data set add: status, place, numbers, sourcing.
 */
final class PloverSink extends JsonSink {

  PloverSink(OutputStream out) throws IOException {
    super(out);
  }

  @Override
  public boolean add(Row row) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", row.id());
    put("date", row.field("when", "earliest").or(() -> row.field("when", "latest")));
    put("date_end", row.field("when", "latest"));
    put("event_code", row.field("type"));
    put("mode", row.field("mode"));
    json.writeArrayFieldStart("context");
    for (JsonNode context : row.at("contexts")) {
      json.writeString(context.asText());
    }
    json.writeEndArray();
    put("cameo", row.field("cameo"));
    side("source", row.at("actors"));
    side("target", row.at("recipients"));
    put("event_text", Optional.of(row.trigger()));
    put("text", Optional.of(row.quote()).filter(quote -> !quote.isEmpty()));
    place(row.at("place"));
    put("status", row.field("status"));
    json.writeBooleanField("hedged", row.at("hedged").asBoolean());
    json.writeBooleanField("historical", row.at("background").asBoolean());
    for (String toll : List.of("deaths", "injured", "arrested", "abducted", "displaced")) {
      count(toll, row.at(toll));
    }
    json.writeArrayFieldStart("word_of");
    for (String link : row.chain()) {
      json.writeString(link);
    }
    json.writeEndArray();
    put("publisher", row.report().outlet());
    put("published", row.report().published());
    put("url", row.report().url());
    put("language", row.report().language());
    json.writeEndObject();
    line();
    return true;
  }

  private void side(String name, JsonNode parties) throws IOException {
    json.writeArrayFieldStart(name);
    for (JsonNode party : parties) {
      json.writeStartObject();
      put("text", Row.field(party, "text").map(Words::tidy));
      put("name", Row.field(party, "name").map(Words::tidy));
      put("code", Row.field(party, "country"));
      put("sector", Row.field(party, "sector"));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void place(JsonNode place) throws IOException {
    if (!place.isObject()) {
      json.writeNullField("loc");
      return;
    }
    json.writeObjectFieldStart("loc");
    put("text", Row.field(place, "text").map(Words::tidy));
    put("name", Row.field(place, "name"));
    put("country", Row.field(place, "country"));
    put("admin1", Row.field(place, "admin1"));
    for (String degrees : List.of("lat", "lon", "geonameid")) {
      json.writeFieldName(degrees);
      json.writeTree(place.path(degrees).isMissingNode() ? null : place.path(degrees));
    }
    json.writeEndObject();
  }

  private void count(String name, JsonNode count) throws IOException {
    if (!count.isObject()) {
      json.writeNullField(name);
      return;
    }
    json.writeObjectFieldStart(name);
    json.writeNumberField("low", count.path("low").asLong());
    json.writeFieldName("high");
    json.writeTree(count.path("high"));
    json.writeEndObject();
  }

  private void put(String name, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      json.writeStringField(name, value.get());
    } else {
      json.writeNullField(name);
    }
  }
}
