package org.whoseword.app;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.whoseword.exchange.Words;
import org.whoseword.ledger.ClaimChanges;

/**
 * Claims on one line each, for those who compare them.
 *
 * @param text of the report
 */
record ChangeText(String text) {

  String of(JsonNode claim) {
    JsonNode trigger = claim.path("trigger");
    return claim.path("type").asText()
        + (claim.path("cameo").isNull() ? "" : " " + claim.path("cameo").asText())
        + " "
        + claim.path("status").asText()
        + " "
        + names(claim.path("actors"))
        + " → ["
        + Words.tidy(text.substring(trigger.path(0).asInt(), trigger.path(1).asInt()))
        + "] → "
        + names(claim.path("recipients"))
        + (claim.path("chain").isEmpty() ? "" : " ← " + names(claim.path("chain")));
  }

  /** The claim, and each field that differs, before and after. */
  List<String> of(ClaimChanges.Change change) {
    List<String> lines = new ArrayList<>();
    lines.add("~ " + of(change.after()));
    for (String field : change.fields()) {
      if (!field.equals("rules") || change.fields().size() == 1) {
        lines.add(
            "    "
                + field
                + ": "
                + shown(change.before().path(field))
                + " -> "
                + shown(change.after().path(field)));
      }
    }
    return lines;
  }

  private static String names(JsonNode array) {
    List<String> names = new ArrayList<>();
    array.forEach(each -> names.add(Words.tidy(each.path("name").asText())));
    return names.isEmpty() ? "—" : String.join(", ", names);
  }

  private static String shown(JsonNode value) {
    if (value.isArray() && !value.isEmpty() && value.get(0).has("name")) {
      List<String> all = new ArrayList<>();
      value.forEach(
          each -> {
            String code = each.path("code").asText("");
            all.add(
                each.path("name").asText()
                    + (code.isEmpty() || code.equals("null") ? "" : " (" + code + ")"));
          });
      return all.stream().map(Words::tidy).collect(Collectors.joining(", "));
    }
    return value.has("name") ? Words.tidy(value.path("name").asText()) : value.toString();
  }
}
