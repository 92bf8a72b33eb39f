package org.whoseword.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;
import java.util.function.Consumer;

/** Reports from JSON records: {@code {"id","title","text","published","outlet","url",…}}. */
final class Records {

  private static final ObjectMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          // No string is longer than its record, which has a limit already.
                          .maxStringLength(Integer.MAX_VALUE)
                          .maxNestingDepth(100)
                          .build())
                  .build())
          .build();

  private Records() {}

  /** One record, or an array of them. */
  static void read(String json, Origin origin, Given given, Consumer<Arrival> sink) {
    JsonNode node;
    try {
      node = JSON.readTree(json);
    } catch (JsonProcessingException broken) {
      sink.accept(origin.refuse("json.syntax", "broken JSON: " + reason(broken)));
      return;
    }
    if (!node.isArray()) {
      sink.accept(record(node, origin, given));
      return;
    }
    int number = 0;
    for (JsonNode each : node) {
      number++;
      sink.accept(record(each, origin.line(number), given));
    }
  }

  private static Arrival record(JsonNode node, Origin origin, Given given) {
    if (!node.isObject()) {
      return origin.refuse("json.no-record", "no JSON object");
    }
    Optional<String> id = given.fields().find("id", name -> string(node, name));
    Optional<Draft> draft = given.fields().draft(name -> string(node, name));
    return draft
        .map(each -> each.arrive(origin, given))
        .orElseGet(() -> origin.refuse(id, "record.no-text", "a record without text"));
  }

  /** A field's text; empty when missing, null, blank, or neither string nor number. */
  private static Optional<String> string(JsonNode record, String field) {
    JsonNode value = record.path(field);
    return value.isTextual() || value.isNumber()
        ? Optional.of(value.asText()).filter(text -> !text.isBlank())
        : Optional.empty();
  }

  private static String reason(JsonProcessingException broken) {
    String message = broken.getOriginalMessage();
    int end = message.indexOf('\n');
    String line = end < 0 ? message : message.substring(0, end);
    return broken.getLocation() == null
        ? line
        : line
            + " (line "
            + broken.getLocation().getLineNr()
            + ", column "
            + broken.getLocation().getColumnNr()
            + ")";
  }
}
