package org.whoseword.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.whoseword.app.serve.Problem;
import org.whoseword.claim.Status;
import org.whoseword.what.EventType;

/** Whether what somebody says a claim ought to be can be read as a claim. */
final class Corrections {

  private static final Set<JsonNodeType> OBJECT =
      EnumSet.of(JsonNodeType.OBJECT, JsonNodeType.NULL);
  private static final Set<JsonNodeType> STRING =
      EnumSet.of(JsonNodeType.STRING, JsonNodeType.NULL);
  private static final Set<JsonNodeType> ARRAY = EnumSet.of(JsonNodeType.ARRAY);
  private static final Set<JsonNodeType> FLAG = EnumSet.of(JsonNodeType.BOOLEAN);

  /** Fields that people may correct, and what they are made of. Ids and rules are not theirs. */
  private static final Map<String, Set<JsonNodeType>> FIELDS =
      Map.ofEntries(
          Map.entry("type", EnumSet.of(JsonNodeType.STRING)),
          Map.entry("status", EnumSet.of(JsonNodeType.STRING)),
          Map.entry("mode", STRING),
          Map.entry("cameo", STRING),
          Map.entry("contexts", ARRAY),
          Map.entry("actors", ARRAY),
          Map.entry("recipients", ARRAY),
          Map.entry("chain", ARRAY),
          Map.entry("place", OBJECT),
          Map.entry("when", OBJECT),
          Map.entry("deaths", OBJECT),
          Map.entry("injured", OBJECT),
          Map.entry("arrested", OBJECT),
          Map.entry("abducted", OBJECT),
          Map.entry("displaced", OBJECT),
          Map.entry("hedged", FLAG),
          Map.entry("background", FLAG));

  private Corrections() {}

  /**
   * @param length of the report's text
   * @throws Problem when it is no correction
   */
  static void check(JsonNode correction, int length) {
    if (!correction.isObject() || correction.isEmpty()) {
      throw wrong("A correction is an object with the fields that ought to be otherwise.");
    }
    for (Map.Entry<String, JsonNode> field : correction.properties()) {
      Set<JsonNodeType> types = FIELDS.get(field.getKey());
      if (types == null) {
        throw wrong("'" + field.getKey() + "' is no field that can be corrected.");
      }
      if (!types.contains(field.getValue().getNodeType())) {
        throw wrong("'" + field.getKey() + "' cannot be " + field.getValue() + ".");
      }
      spans(field.getKey(), field.getValue(), length);
    }
    oneOf(correction, "type", EventType.values());
    oneOf(correction, "status", Status.values());
  }

  private static void oneOf(JsonNode correction, String field, Enum<?>[] values) {
    Optional<String> said =
        Optional.of(correction.path(field)).filter(JsonNode::isTextual).map(JsonNode::asText);
    if (said.isPresent()) {
      for (Enum<?> value : values) {
        if (value.name().equals(said.get())) {
          return;
        }
      }
      throw wrong("'" + said.get() + "' is no " + field + ".");
    }
  }

  /** Words that a field points at must be words of the report. */
  private static void spans(String field, JsonNode value, int length) {
    if (value.isArray()) {
      value.forEach(each -> spans(field, each, length));
    } else if (value.isObject()) {
      JsonNode start = value.path("start");
      JsonNode end = value.path("end");
      boolean isSpan =
          start.isInt()
              && end.isInt()
              && start.asInt() >= 0
              && start.asInt() <= end.asInt()
              && end.asInt() <= length;
      if (!isSpan) {
        throw wrong("'" + field + "' points at no words of the report.");
      }
    }
  }

  private static Problem wrong(String title) {
    return new Problem(400, "correction.wrong", title);
  }
}
