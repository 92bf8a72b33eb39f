package org.whoseword.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.whoseword.text.Header;
import org.whoseword.text.Note;
import org.whoseword.text.PublicationDate;
import org.whoseword.text.Report;
import org.whoseword.text.Span;
import org.whoseword.text.Zone;

/**
 * A report as it came, without its words (which the ledger keeps once, in its reading): what a
 * later reading starts from, so that it reads what the first one read.
 */
final class ArrivalJson {

  /** The report as it came, and intake's notes on it. */
  record Arrived(Report report, List<Note> notes) {}

  private ArrivalJson() {}

  static ObjectNode of(Report report, List<Note> notes) {
    Header header = report.header();
    ObjectNode node = Json.NODES.objectNode();
    node.put("source", report.source());
    put(node, "id", report.ownId());
    put(node, "title", header.title());
    put(node, "outlet", header.outlet());
    put(node, "url", header.url());
    put(node, "published", header.published().map(PublicationDate::text));
    put(node, "language", header.language());
    put(node, "byline", header.byline());
    ArrayNode agencies = node.putArray("agencies");
    header.agencies().forEach(agencies::add);
    ArrayNode marked = node.putArray("marked");
    for (Zone zone : report.marked()) {
      bounds(marked.addObject().put("kind", ReadingJson.lower(zone.kind())), zone.span());
    }
    ArrayNode said = node.putArray("notes");
    for (Note note : notes) {
      ObjectNode each = said.addObject().put("code", note.code()).put("message", note.message());
      note.span().ifPresent(span -> bounds(each, span));
    }
    return node;
  }

  static Arrived read(JsonNode node, String text) {
    List<String> agencies = new ArrayList<>();
    node.path("agencies").forEach(agency -> agencies.add(agency.asText()));
    Header header =
        new Header(
            get(node, "title"),
            get(node, "outlet"),
            get(node, "url"),
            get(node, "published").flatMap(PublicationDate::parse),
            get(node, "language"),
            get(node, "byline"),
            agencies);
    List<Zone> marked = new ArrayList<>();
    for (JsonNode zone : node.path("marked")) {
      String kind = zone.path("kind").asText().toUpperCase(Locale.ROOT);
      marked.add(new Zone(Zone.Kind.valueOf(kind), span(zone)));
    }
    List<Note> notes = new ArrayList<>();
    for (JsonNode note : node.path("notes")) {
      Optional<Span> span = note.has("start") ? Optional.of(span(note)) : Optional.empty();
      notes.add(new Note(note.path("code").asText(), note.path("message").asText(), span));
    }
    String source = node.path("source").asText();
    return new Arrived(new Report(source, get(node, "id"), header, text, marked), notes);
  }

  private static Span span(JsonNode node) {
    return new Span(node.path("start").asInt(), node.path("end").asInt());
  }

  private static void bounds(ObjectNode node, Span span) {
    node.put("start", span.start()).put("end", span.end());
  }

  private static void put(ObjectNode node, String key, Optional<String> value) {
    value.ifPresent(known -> node.put(key, known));
  }

  private static Optional<String> get(JsonNode node, String key) {
    return Optional.ofNullable(node.path(key).textValue());
  }
}
