package org.whoseword.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.whoseword.app.serve.Problem;
import org.whoseword.app.serve.Review;
import org.whoseword.ledger.Decision;
import org.whoseword.ledger.Decision.Verdict;
import org.whoseword.ledger.Ledger;
import org.whoseword.ledger.Query;
import org.whoseword.ledger.Standing;
import org.whoseword.ledger.StoredClaim;
import org.whoseword.ledger.StoredReading;

/** What people decide on claims: what is to be looked at, what was decided, how far they agree. */
final class ReviewDesk {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** With thousandths, so that decisions of one sitting keep their order. */
  private static final DateTimeFormatter INSTANT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private static final int LONGEST_NAME = 100;

  private final Ledger ledger;
  private final Optional<String> author;
  private final boolean writable;

  /**
   * @param author who decides, whoever a request says it is
   */
  ReviewDesk(Ledger ledger, Optional<String> author, boolean writable) {
    this.ledger = ledger;
    this.author = author;
    this.writable = writable;
  }

  String review(Review asked, Query query) {
    List<Decision> standing = Standing.of(decided());
    Queue queue = Queue.named(asked.queue());
    String name = author.orElse(asked.author());
    Map<Standing.Words, Decision> own = new HashMap<>();
    for (Decision decision : standing) {
      if (decision.author().equals(name)) {
        own.put(Standing.Words.of(decision), decision);
      }
    }
    ObjectNode node = NODES.objectNode().put("queue", asked.queue());
    node.put("found", ledger.count(query));
    ArrayNode claims = node.putArray("claims");
    int accepted = 0;
    int corrected = 0;
    int done = 0;
    for (StoredClaim claim : Queue.claims(ledger, queue.ids(ledger, query, asked, standing))) {
      String report = claim.report().id();
      ObjectNode row = claims.addObject().put("id", claim.id()).put("report", report);
      Decision decision = own.get(Standing.Words.of(report, claim.claim()));
      row.put("verdict", decision == null ? null : lower(decision.verdict()));
      if (decision != null) {
        done++;
        accepted += decision.verdict() == Verdict.ACCEPT ? 1 : 0;
        corrected += decision.verdict() == Verdict.CORRECT ? 1 : 0;
      }
    }
    node.put("done", done);
    node.set("precision", precision(accepted, done));
    node.set("acts", precision(accepted + corrected, done));
    node.set("agreement", agreement(standing));
    return node.toString();
  }

  private static JsonNode precision(int right, int of) {
    if (of == 0) {
      return NODES.nullNode();
    }
    Precision precision = new Precision(right, of);
    return NODES
        .objectNode()
        .put("right", right)
        .put("of", of)
        .put("estimate", precision.estimate())
        .put("low", precision.low())
        .put("high", precision.high());
  }

  private static ArrayNode agreement(List<Decision> standing) {
    ArrayNode all = NODES.arrayNode();
    for (Agreement each : Agreement.of(standing)) {
      ObjectNode row = all.addObject();
      row.putArray("authors").add(each.one()).add(each.other());
      row.put("both", each.both()).put("same", each.same());
      row.put("kappa", each.kappa().isPresent() ? (Double) each.kappa().getAsDouble() : null);
    }
    return all;
  }

  /** The last decisions first. */
  String decisions(Optional<String> report, Optional<String> by, int most) {
    List<Decision> all = new ArrayList<>(decided());
    // Records that are equal may be two decisions; which of them stands is all the same.
    Set<Decision> standing = new HashSet<>(Standing.of(all));
    all.removeIf(each -> report.isPresent() && !report.get().equals(each.report()));
    all.removeIf(each -> by.isPresent() && !by.get().equals(each.author()));
    all.sort(Comparator.comparing((Decision each) -> Instant.parse(each.at())).reversed());
    ObjectNode node = NODES.objectNode().put("found", all.size());
    ArrayNode rows = node.putArray("decisions");
    Map<String, JsonNode> readings = new HashMap<>();
    for (Decision each : all.subList(0, Math.min(most, all.size()))) {
      rows.add(row(each, standing.contains(each), readings));
    }
    return node.toString();
  }

  private ObjectNode row(Decision decision, boolean stands, Map<String, JsonNode> readings) {
    JsonNode reading =
        readings.computeIfAbsent(
            decision.report(),
            id -> ledger.reading(id).map(StoredReading::tree).orElse(NODES.objectNode()));
    ObjectNode row = NODES.objectNode().put("report", decision.report()).putNull("claim");
    for (JsonNode claim : reading.path("claims")) {
      if (decision.isOn(claim)) {
        row.set("claim", claim.path("id"));
        break;
      }
    }
    JsonNode trigger = decision.claim().path("trigger");
    String text = reading.path("report").path("text").asText();
    row.put("words", text.substring(trigger.path(0).asInt(), trigger.path(1).asInt()));
    row.put("verdict", lower(decision.verdict())).put("author", decision.author());
    row.put("at", decision.at()).put("note", decision.note().orElse(null));
    row.set("correction", decision.correction().orElse(NODES.nullNode()));
    return row.put("stands", stands);
  }

  /** Keeps a decision, and tells it as {@link #decisions} does. */
  String decide(String id, String body) {
    if (!writable) {
      throw new Problem(403, "ledger.read-only", "This ledger may only be read.");
    }
    JsonNode said = parsed(body);
    Verdict verdict = verdict(said.path("verdict").asText());
    StoredClaim claim =
        Queue.claims(ledger, List.of(id)).stream()
            .findFirst()
            .orElseThrow(
                () -> new Problem(404, "claim.unknown", "There is no claim '" + id + "'."));
    String name = author.orElse(said.path("author").asText().strip());
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      throw new Problem(400, "author.missing", "Say who decides: a name of 1 to 100 characters.");
    }
    Optional<JsonNode> correction =
        Optional.of(said.path("correction"))
            .filter(each -> !each.isNull() && !each.isMissingNode());
    if (correction.isPresent() != (verdict == Verdict.CORRECT)) {
      throw new Problem(
          400, "correction.wrong", "A correction goes with the verdict 'correct', and only there.");
    }
    int length = ledger.text(claim.report().id()).map(String::length).orElse(0);
    correction.ifPresent(each -> Corrections.check(each, length));
    Decision decision =
        new Decision(
            claim.report().id(),
            verdict,
            name,
            Optional.of(said.path("note").asText().strip()).filter(note -> !note.isEmpty()),
            INSTANT.format(Instant.now()),
            claim.claim(),
            correction);
    if (verdict == Verdict.WITHDRAW && !standsOn(claim, name)) {
      throw new Problem(409, "decision.none", "You have no decision on this claim to take back.");
    }
    ledger.decide(decision);
    return row(decision, verdict != Verdict.WITHDRAW, new HashMap<>()).toString();
  }

  private boolean standsOn(StoredClaim claim, String name) {
    return Standing.of(decided()).stream()
        .anyMatch(
            each ->
                each.author().equals(name)
                    && each.report().equals(claim.report().id())
                    && each.isOn(claim.claim()));
  }

  private static JsonNode parsed(String body) {
    try {
      return MAPPER.readTree(body);
    } catch (JsonProcessingException broken) {
      throw new Problem(400, "body.unreadable", "The body is not JSON.");
    }
  }

  private static Verdict verdict(String name) {
    for (Verdict verdict : Verdict.values()) {
      if (lower(verdict).equals(name)) {
        return verdict;
      }
    }
    throw new Problem(400, "verdict.unknown", "A verdict is accept, reject, correct or withdraw.");
  }

  private static String lower(Verdict verdict) {
    return verdict.name().toLowerCase(Locale.ROOT);
  }

  private List<Decision> decided() {
    try (Stream<Decision> decisions = ledger.decisions()) {
      return decisions.toList();
    }
  }
}
