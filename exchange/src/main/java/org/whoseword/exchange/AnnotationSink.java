package org.whoseword.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import org.whoseword.text.Span;

/**
 * The words of each claim and of each link of its chain as W3C Web Annotations: JSON-LD, one
 * annotation a line, each on its report's text, by position and by quotation. Positions count
 * Unicode characters, as the data model demands. Bodies are the names that {@link ProvSink} uses.
 */
final class AnnotationSink extends JsonSink {

  /** How many characters of the text stand before and behind a quotation. */
  private static final int AROUND = 32;

  AnnotationSink(OutputStream out) throws IOException {
    super(out);
  }

  @Override
  public boolean add(Row row) throws IOException {
    if (row.text().isEmpty()) {
      return false;
    }
    annotation(row, "", "deed", Words.span(row.at("trigger")));
    int n = 0;
    for (JsonNode link : row.at("chain")) {
      n++;
      Span source = new Span(link.path("start").asInt(), link.path("end").asInt());
      annotation(row, ":link:" + n, "source", source);
      if (link.path("cue").isArray()) {
        annotation(row, ":link:" + n + ":cue", "cue", Words.span(link.path("cue")));
      }
    }
    return true;
  }

  private void annotation(Row row, String part, String role, Span span) throws IOException {
    String about = Urn.claim(row) + part;
    json.writeStartObject();
    json.writeStringField("@context", "http://www.w3.org/ns/anno.jsonld");
    json.writeStringField("id", about + ":words");
    json.writeStringField("type", "Annotation");
    json.writeStringField("motivation", "identifying");
    json.writeObjectFieldStart("body");
    json.writeStringField("id", about);
    json.writeStringField("label", role);
    json.writeEndObject();
    json.writeObjectFieldStart("target");
    json.writeStringField("source", row.report().url().orElse(Urn.report(row)));
    json.writeArrayFieldStart("selector");
    position(row.text(), span);
    quotation(row.text(), span);
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
    line();
  }

  private void position(String text, Span span) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", "TextPositionSelector");
    json.writeNumberField("start", text.codePointCount(0, span.start()));
    json.writeNumberField("end", text.codePointCount(0, span.end()));
    json.writeEndObject();
  }

  private void quotation(String text, Span span) throws IOException {
    int from = whole(text, Math.max(0, span.start() - AROUND));
    int to = whole(text, Math.min(text.length(), span.end() + AROUND));
    json.writeStartObject();
    json.writeStringField("type", "TextQuoteSelector");
    json.writeStringField("exact", span.of(text));
    json.writeStringField("prefix", text.substring(from, span.start()));
    json.writeStringField("suffix", text.substring(span.end(), to));
    json.writeEndObject();
  }

  /** Never between the two halves of one character. */
  private static int whole(String text, int at) {
    boolean half = at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
    return half ? at - 1 : at;
  }
}
