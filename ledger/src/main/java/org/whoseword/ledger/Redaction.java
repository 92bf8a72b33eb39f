package org.whoseword.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What may be handed on of a reading without its words, its names and its exact places. What is
 * kept is listed here; a field that is not listed is left out, so that none that is added later
 * slips through. {@code docs/ledger.md} states the rule for people.
 *
 * <p>A redacted reading has the shape of a reading: texts and names are empty strings, lists of
 * what has nothing but words are empty.
 */
public final class Redaction {

  /** The grid unless another is asked for: cells of one degree, some 111 km from south to north. */
  public static final Redaction DEFAULT = new Redaction(Optional.of(BigDecimal.ONE));

  private static final List<String> TOLLS =
      List.of("deaths", "injured", "arrested", "abducted", "displaced");

  /** Those whose name stands on what they publish. */
  private static final Set<String> PUBLISHERS = Set.of("outlet", "agency");

  private final Optional<BigDecimal> grid;

  private Redaction(Optional<BigDecimal> grid) {
    this.grid = grid;
  }

  /**
   * As an option names it.
   *
   * @param blur {@code admin1}: places become their first-order unit, without a point; a number of
   *     degrees: the middle of a cell of a grid of so many degrees, without the unit
   * @throws IllegalArgumentException when it is neither, or the cells do not part the earth evenly
   */
  public static Redaction of(String blur) {
    if (blur.equals("admin1")) {
      return new Redaction(Optional.empty());
    }
    if (!blur.matches("[0-9]{1,2}(\\.[0-9]{1,3})?")) {
      throw new IllegalArgumentException(
          "'" + blur + "' is neither admin1 nor a number of degrees");
    }
    BigDecimal cell = new BigDecimal(blur);
    boolean even =
        cell.signum() > 0 && BigDecimal.valueOf(90).remainder(cell).compareTo(BigDecimal.ZERO) == 0;
    if (!even) {
      throw new IllegalArgumentException("a grid of " + blur + " degrees does not part 90 evenly");
    }
    return new Redaction(Optional.of(cell));
  }

  /** A reading without its words: header and claims. */
  public ObjectNode reading(JsonNode reading) {
    ObjectNode node = Json.NODES.objectNode();
    copy(reading, node, "version");
    node.put("source", "");
    copy(reading, node, "id");
    JsonNode report = reading.path("report");
    ObjectNode header = node.putObject("report");
    header.putNull("id").putNull("title");
    copy(report, header, "outlet");
    header.putNull("url");
    copy(report, header, "published", "language");
    header.putNull("byline");
    copy(report, header, "agencies");
    header.put("text", "");
    for (String list : List.of("zones", "parties", "places", "times", "attributions")) {
      node.putArray(list);
    }
    ArrayNode claims = node.putArray("claims");
    reading.path("claims").forEach(claim -> claims.add(claim(claim)));
    node.putArray("uncoded");
    node.putArray("notes");
    return node;
  }

  /** A claim of the ledger, and the header of its report, without words. */
  public StoredClaim claim(StoredClaim claim) {
    return new StoredClaim(claim.key(), report(claim.report()), claim(claim.claim()));
  }

  /** A report without title, address, byline, and what the input called it. */
  public StoredReport report(StoredReport report) {
    return new StoredReport(
        report.id(),
        Optional.empty(),
        "",
        Optional.empty(),
        report.outlet(),
        Optional.empty(),
        report.published(),
        report.language(),
        Optional.empty(),
        report.agencies(),
        report.run(),
        report.codebook(),
        report.claims());
  }

  /** A claim, as the reading format has it, without words. */
  public ObjectNode claim(JsonNode claim) {
    ObjectNode node = Json.NODES.objectNode();
    copy(claim, node, "id", "n", "type", "mode", "contexts", "cameo", "trigger", "mentions");
    copy(claim, node, "background");
    for (String side : List.of("actors", "recipients")) {
      ArrayNode array = node.putArray(side);
      claim.path(side).forEach(each -> array.add(participant(each)));
    }
    node.set("place", orNull(claim.path("place"), this::place));
    node.set("when", orNull(claim.path("when"), Redaction::when));
    copy(claim, node, "status", "hedged");
    for (String toll : TOLLS) {
      node.set(toll, orNull(claim.path(toll), Redaction::toll));
    }
    ArrayNode chain = node.putArray("chain");
    claim.path("chain").forEach(link -> chain.add(link(link)));
    // Rules name words, and entries of people.
    node.putNull("attribution").putObject("rules");
    return node;
  }

  private static ObjectNode participant(JsonNode participant) {
    ObjectNode node = bare(participant);
    copy(participant, node, "country", "sector");
    // A dictionary's own code may name a group: what stays is what country and sector say.
    boolean coded = participant.path("code").isTextual();
    node.put("code", coded ? text(participant, "country") + text(participant, "sector") : null);
    return node.putNull("party");
  }

  private static String text(JsonNode node, String key) {
    return Optional.ofNullable(node.path(key).textValue()).orElse("");
  }

  private ObjectNode place(JsonNode place) {
    ObjectNode node = bare(place);
    if (grid.isPresent() && place.path("lat").isNumber() && place.path("lon").isNumber()) {
      node.put("lat", middle(place.path("lat").decimalValue(), grid.get(), 90));
      node.put("lon", middle(place.path("lon").decimalValue(), grid.get(), 180));
    } else {
      node.putNull("lat").putNull("lon");
    }
    copy(place, node, "country");
    if (grid.isPresent()) {
      node.putNull("admin1");
    } else {
      copy(place, node, "admin1");
    }
    return node.putNull("geonameid");
  }

  /** The middle of the cell that a coordinate lies in; the last cell holds its own outer border. */
  private static BigDecimal middle(BigDecimal degrees, BigDecimal cell, int most) {
    BigDecimal cells = degrees.divide(cell, 0, RoundingMode.FLOOR);
    BigDecimal last = BigDecimal.valueOf(most).divide(cell, 0, RoundingMode.FLOOR);
    BigDecimal at = cells.min(last.subtract(BigDecimal.ONE));
    return Degrees.of(at.add(new BigDecimal("0.5")).multiply(cell).doubleValue());
  }

  private static ObjectNode when(JsonNode when) {
    ObjectNode node = Json.NODES.objectNode();
    copy(when, node, "start", "end");
    node.put("text", "");
    copy(when, node, "earliest", "latest", "granularity");
    return node;
  }

  private static ObjectNode toll(JsonNode toll) {
    ObjectNode node = Json.NODES.objectNode();
    copy(toll, node, "low", "high", "start", "end");
    return node;
  }

  private static ObjectNode link(JsonNode link) {
    ObjectNode node = Json.NODES.objectNode();
    copy(link, node, "kind", "capacity", "naming");
    if (PUBLISHERS.contains(link.path("kind").asText())) {
      copy(link, node, "name");
    } else {
      node.put("name", "");
    }
    copy(link, node, "count", "start", "end", "cue", "speech", "factuality", "hedge");
    return node;
  }

  /** Where it stands, without what stands there. */
  private static ObjectNode bare(JsonNode from) {
    ObjectNode node = Json.NODES.objectNode();
    copy(from, node, "start", "end");
    return node.put("text", "").put("name", "");
  }

  private interface Rule {
    ObjectNode of(JsonNode node);
  }

  private static JsonNode orNull(JsonNode node, Rule rule) {
    return node.isObject() ? rule.of(node) : Json.NODES.nullNode();
  }

  private static void copy(JsonNode from, ObjectNode to, String... keys) {
    for (String key : keys) {
      if (from.has(key)) {
        to.set(key, from.get(key).deepCopy());
      }
    }
  }
}
