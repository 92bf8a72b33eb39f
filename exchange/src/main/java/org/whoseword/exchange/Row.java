package org.whoseword.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.whoseword.ledger.IncidentFigures;
import org.whoseword.ledger.StoredHit;
import org.whoseword.ledger.StoredReport;
import org.whoseword.text.Span;

/**
 * A claim that is handed on, with what stands around it.
 *
 * @param key its number in this ledger; grows in the order of the rows
 * @param claim as the reading format has it
 * @param text the report's words; empty where they may not be handed on
 * @param incident what the claim's incident comes to; empty before incidents are gathered
 */
public record Row(
    StoredReport report,
    long key,
    JsonNode claim,
    String text,
    Optional<IncidentFigures> incident) {

  /** How many characters before and behind the deed are quoted at most. */
  private static final int AROUND = 240;

  public static Row of(StoredHit hit) {
    return new Row(
        hit.claim().report(), hit.claim().key(), hit.claim().claim(), hit.text(), hit.incident());
  }

  /** The same claim, otherwise. */
  Row with(JsonNode corrected) {
    return new Row(report, key, corrected, text, incident);
  }

  String id() {
    return claim.path("id").asText();
  }

  /** A field of the claim, or of an object in it: {@code "place", "name"}; empty where null. */
  Optional<String> field(String... path) {
    return field(at(path));
  }

  static Optional<String> field(JsonNode value, String... path) {
    JsonNode at = value;
    for (String key : path) {
      at = at.path(key);
    }
    return at.isNull() || at.isMissingNode() ? Optional.empty() : Optional.of(at.asText());
  }

  JsonNode at(String... path) {
    JsonNode at = claim;
    for (String key : path) {
      at = at.path(key);
    }
    return at;
  }

  boolean is(String type) {
    return claim.path("type").asText().equals(type);
  }

  /** Whether the event is told as one that happened. */
  boolean happened() {
    return claim.path("status").asText().equals("HAPPENED");
  }

  /** One field of every object of a list, in order, without those that lack it. */
  List<String> each(String list, String key) {
    List<String> all = new ArrayList<>();
    claim
        .path(list)
        .forEach(node -> field(node, key).filter(v -> !v.isEmpty()).ifPresent(all::add));
    return all;
  }

  Optional<JsonNode> actor() {
    return Optional.ofNullable(claim.path("actors").get(0));
  }

  Optional<JsonNode> recipient() {
    return Optional.ofNullable(claim.path("recipients").get(0));
  }

  /** The last link of the chain; empty where the outlet says it in its own voice. */
  Optional<JsonNode> root() {
    JsonNode chain = claim.path("chain");
    return Optional.ofNullable(chain.get(chain.size() - 1));
  }

  /** Whose word it is in the end: the last link, else the outlet. */
  Optional<String> rootName() {
    return root().flatMap(link -> field(link, "name")).or(report::outlet);
  }

  /** The outlet, the agencies that it took the report from, and the links; none twice in a row. */
  List<String> chain() {
    List<String> all = new ArrayList<>();
    all.add(report.outlet().orElse("the outlet"));
    String agencies = String.join(", ", report.agencies());
    if (!agencies.isEmpty() && !all.contains(agencies)) {
      all.add(agencies);
    }
    for (JsonNode link : claim.path("chain")) {
      String name = Words.tidy(link.path("name").asText()).strip();
      if (!all.get(all.size() - 1).equals(name)) {
        all.add(name);
      }
    }
    return all;
  }

  /** The words that name the deed. */
  String trigger() {
    return words(Words.span(claim.path("trigger")));
  }

  /** The words around the deed: its sentence, or as much of it as may be quoted. */
  String quote() {
    Span deed = Words.span(claim.path("trigger"));
    return text.isEmpty() ? "" : words(Words.around(text, deed, AROUND));
  }

  private String words(Span span) {
    return span.end() <= text.length() ? Words.tidy(span.of(text)).strip() : "";
  }
}
