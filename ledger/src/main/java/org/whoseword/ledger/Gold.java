package org.whoseword.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decisions as annotated reports: one object a report, with its text and the claims that people
 * accepted or corrected, in the shape that scorers of claims read. A later decision on the same
 * claim wins, unless it was withdrawn. Decisions come in the order of their reports.
 */
public final class Gold {

  private final List<Decision> decided = new ArrayList<>();
  private @Nullable StoredReading current;

  /** Takes a decision on a report; hands over the report before, when this begins another. */
  public Optional<ObjectNode> add(Decision decision, StoredReading reading) {
    Optional<ObjectNode> done = Optional.empty();
    if (current != null && !current.report().id().equals(reading.report().id())) {
      done = last();
    }
    current = reading;
    decided.add(decision);
    return done;
  }

  /** The last report, when there is one. */
  public Optional<ObjectNode> last() {
    if (current == null) {
      return Optional.empty();
    }
    ObjectNode gold = report(current);
    current = null;
    decided.clear();
    return Optional.of(gold);
  }

  private ObjectNode report(StoredReading reading) {
    String text = reading.tree().path("report").path("text").asText();
    List<JsonNode> kept =
        Standing.latest(decided).stream()
            .filter(decision -> decision.verdict() != Decision.Verdict.REJECT)
            .map(Decision::decided)
            .toList();
    return of(reading.report(), text, kept);
  }

  /** A report with claims of it that are held to be right, in their order. */
  public static ObjectNode of(StoredReport report, String text, List<JsonNode> claims) {
    ObjectNode node = Json.NODES.objectNode();
    node.put("id", report.name());
    node.put("outlet", report.outlet().orElse(null));
    node.put("published", report.published().orElse(null));
    node.put("url", report.url().orElse(null));
    node.putNull("cluster");
    node.put("text", text);
    ArrayNode all = node.putArray("claims");
    claims.forEach(claim -> all.add(claim(claim, all.size() + 1, text)));
    ObjectNode byline = node.putObject("byline");
    byline.put("outlet", report.outlet().orElse(null));
    report.agencies().forEach(byline.putArray("agencies")::add);
    byline.put("note", "header and dateline of the report");
    Optional<JsonNode> main = claims.stream().filter(Gold::isNews).findFirst();
    node.put("main_incident", main.flatMap(each -> headline(report, text)).orElse(null));
    ArrayNode roots = node.putArray("main_roots");
    main.ifPresent(event -> roots(event, claims, report).forEach(roots::add));
    return node;
  }

  private static boolean isNews(JsonNode claim) {
    return !claim.path("background").asBoolean();
  }

  /** The one line that a report itself puts over what it is about: its title, else its first. */
  private static Optional<String> headline(StoredReport report, String text) {
    return report.title().or(() -> text.lines().map(String::strip).findFirst());
  }

  /** On whose word the first news stands: it, and claims of its type that share a name with it. */
  private static Set<String> roots(JsonNode event, List<JsonNode> claims, StoredReport report) {
    Set<String> names = names(event);
    Set<String> roots = new LinkedHashSet<>();
    for (JsonNode claim : claims) {
      boolean same = claim == event || !Collections.disjoint(names, names(claim));
      if (same && isNews(claim) && claim.path("type").equals(event.path("type"))) {
        JsonNode chain = claim.path("chain");
        JsonNode root = chain.path(chain.size() - 1).path("name");
        Optional.ofNullable(root.textValue()).or(report::outlet).ifPresent(roots::add);
      }
    }
    return roots;
  }

  private static Set<String> names(JsonNode claim) {
    Set<String> names = new LinkedHashSet<>();
    for (String side : List.of("actors", "recipients")) {
      claim.path(side).forEach(party -> names.add(party.path("name").asText()));
    }
    names.add(claim.path("place").path("name").asText());
    names.remove("");
    return names;
  }

  private static ObjectNode claim(JsonNode claim, int n, String text) {
    ObjectNode node = Json.NODES.objectNode();
    node.put("n", n);
    JsonNode trigger = claim.path("trigger");
    int start = trigger.path(0).asInt();
    int end = trigger.path(1).asInt();
    node.putObject("trigger")
        .put("start", points(text, start))
        .put("end", points(text, end))
        .put("text", text.substring(start, end));
    node.set("type", claim.path("type"));
    node.set("actor", sides(claim.path("actors"), text));
    node.set("recipient", sides(claim.path("recipients"), text));
    node.set("place", picked(claim.path("place"), text, List.of("country")));
    JsonNode when = claim.path("when");
    node.set("when", when.isObject() ? fields(when, List.of("earliest", "latest")) : null);
    node.set("status", claim.path("status"));
    node.set("hedged", claim.path("hedged"));
    for (String toll : List.of("deaths", "injured")) {
      JsonNode count = claim.path(toll);
      node.set(toll, count.isObject() ? fields(count, List.of("low", "high")) : null);
    }
    ArrayNode chain = node.putArray("chain");
    for (JsonNode link : claim.path("chain")) {
      ObjectNode each = fields(link, List.of("kind", "capacity", "name"));
      ObjectNode at = (ObjectNode) picked(link, text, List.of("count"));
      each.setAll(at);
      chain.add(each);
    }
    return node;
  }

  private static ArrayNode sides(JsonNode sides, String text) {
    ArrayNode all = Json.NODES.arrayNode();
    sides.forEach(each -> all.add(picked(each, text, List.of("country", "sector"))));
    return all;
  }

  /** The span, in characters as Python counts them, its words, and some fields. */
  private static JsonNode picked(JsonNode node, String text, List<String> names) {
    if (!node.isObject()) {
      return Json.NODES.nullNode();
    }
    ObjectNode picked = Json.NODES.objectNode();
    int start = node.path("start").asInt();
    int end = node.path("end").asInt();
    picked.put("start", points(text, start)).put("end", points(text, end));
    picked.put("text", text.substring(start, end));
    picked.setAll(fields(node, names));
    return picked;
  }

  private static ObjectNode fields(JsonNode node, List<String> names) {
    ObjectNode fields = Json.NODES.objectNode();
    for (String name : names) {
      fields.set(name, node.path(name).isMissingNode() ? null : node.path(name));
    }
    return fields;
  }

  private static int points(String text, int index) {
    return text.codePointCount(0, index);
  }
}
