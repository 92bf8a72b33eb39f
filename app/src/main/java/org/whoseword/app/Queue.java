package org.whoseword.app;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.Stream;
import org.whoseword.app.serve.Problem;
import org.whoseword.app.serve.Review;
import org.whoseword.ledger.Decision;
import org.whoseword.ledger.Ledger;
import org.whoseword.ledger.Query;
import org.whoseword.ledger.QueryReader;
import org.whoseword.ledger.Search;
import org.whoseword.ledger.Standing;
import org.whoseword.ledger.StoredClaim;

/** Which claims are to be looked at, in which order. */
enum Queue {
  /** So many, drawn by chance. */
  SAMPLE,
  /** Drawn by chance from those of which the reader itself leaves something open. */
  UNCERTAIN,
  /** Drawn by chance from those of which one rule coded a field. */
  RULE,
  /** The first ones, as they came in. */
  QUERY,
  /** Those on which people decided differently. */
  DIFFER;

  /** What the reader leaves open: see docs/page.md. */
  private static final Query OPEN =
      QueryReader.read("hedged:yes OR background:yes OR doer:no OR root-naming:anonymous");

  /** So many are asked for in one search. */
  private static final int TOGETHER = 100;

  /**
   * @throws Problem for a name that is none
   */
  static Queue named(String name) {
    for (Queue queue : values()) {
      if (queue.name().toLowerCase(Locale.ROOT).equals(name)) {
        return queue;
      }
    }
    throw new Problem(400, "queue.unknown", "There is no queue '" + name + "'.");
  }

  /** Ids of claims, in the order in which they are to be looked at. */
  List<String> ids(Ledger ledger, Query query, Review asked, List<Decision> standing) {
    return switch (this) {
      case SAMPLE -> drawn(ledger.ids(query), asked);
      case UNCERTAIN -> drawn(ledger.ids(new Query.And(List.of(query, OPEN))), asked);
      case RULE -> drawn(ruled(ledger, query, asked.rule()), asked);
      case QUERY -> first(ledger.ids(query), asked.most());
      case DIFFER -> first(differing(standing).stream(), asked.most());
    };
  }

  private static List<String> first(Stream<String> ids, int most) {
    try (ids) {
      return ids.limit(most).toList();
    }
  }

  private static Stream<String> ruled(Ledger ledger, Query query, String rule) {
    if (rule.isBlank()) {
      throw new Problem(400, "rule.missing", "Say which rule: its name, or how it begins.");
    }
    return ledger
        .claims(Search.of(query))
        .filter(found -> isOf(found.claim(), rule))
        .map(StoredClaim::id);
  }

  private static boolean isOf(JsonNode claim, String rule) {
    for (JsonNode said : claim.path("rules")) {
      for (String each : said.asText().split(" ")) {
        if (each.startsWith(rule) || each.substring(each.indexOf('=') + 1).startsWith(rule)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Those with the smallest numbers that the seed gives them. A claim's number does not depend on
   * other claims: two people with one seed get one sample, and a ledger that grows keeps most of
   * it.
   */
  private static List<String> drawn(Stream<String> ids, Review asked) {
    record Lot(long number, String id) {}
    Comparator<Lot> order = Comparator.comparingLong(Lot::number).thenComparing(Lot::id);
    PriorityQueue<Lot> kept = new PriorityQueue<>(order.reversed());
    try (ids) {
      ids.forEach(
          id -> {
            kept.add(new Lot(number(id, asked.seed()), id));
            if (kept.size() > asked.most()) {
              kept.poll();
            }
          });
    }
    return kept.stream().sorted(order).map(Lot::id).toList();
  }

  /** The finalizer of SplitMix64 over the id's first half, which is a hash itself, and the seed. */
  private static long number(String id, long seed) {
    long mixed = Long.parseUnsignedLong(id.substring(0, 16), 16) + seed * 0x9E3779B97F4A7C15L;
    mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }

  private static Set<String> differing(List<Decision> standing) {
    Map<Standing.Words, Decision> before = new LinkedHashMap<>();
    Set<String> differing = new LinkedHashSet<>();
    for (Decision decision : standing) {
      Decision other = before.putIfAbsent(Standing.Words.of(decision), decision);
      if (other != null
          && (other.verdict() != decision.verdict()
              || !other.correction().equals(decision.correction()))) {
        differing.add(other.claim().path("id").asText());
      }
    }
    return differing;
  }

  /** The claims with these ids that are still there, in the order of the ids. */
  static List<StoredClaim> claims(Ledger ledger, List<String> ids) {
    Map<String, StoredClaim> found = new LinkedHashMap<>();
    for (int i = 0; i < ids.size(); i += TOGETHER) {
      List<Query> wanted = new ArrayList<>();
      for (String id : ids.subList(i, Math.min(ids.size(), i + TOGETHER))) {
        wanted.add(new Query.Is(Query.Field.CLAIM, id, false));
      }
      try (Stream<StoredClaim> claims = ledger.claims(Search.of(new Query.Or(wanted)))) {
        claims.forEach(claim -> found.put(claim.id(), claim));
      }
    }
    return ids.stream()
        .map(id -> Optional.ofNullable(found.get(id)))
        .flatMap(Optional::stream)
        .toList();
  }
}
