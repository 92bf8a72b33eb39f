package org.whoseword.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What people decided on pairs of claims, as constraints on whoever gathers claims. */
public final class Bonds {

  private Bonds() {}

  /**
   * Two claims that must, or must not, be told to be of one event.
   *
   * @param claim id of the claim as it is coded now; the lesser of the two
   * @param other the greater one
   */
  public record Pair(String claim, String other, boolean same) {}

  /**
   * The pairs, in the order of their ids. Of two decisions on a pair the later one holds; one whose
   * words are no longer read as a claim binds nothing. What follows from several pairs (A is B, B
   * is C, A is not C) is not looked at here.
   */
  public static List<Pair> in(Ledger ledger) {
    Map<String, Pair> pairs = new TreeMap<>();
    Map<String, JsonNode> readings = new HashMap<>();
    try (Stream<Bond> bonds = ledger.bonds()) {
      bonds.forEach(
          bond -> {
            Optional<String> one = claim(ledger, bond.one(), readings);
            Optional<String> other = claim(ledger, bond.other(), readings);
            if (one.isPresent() && other.isPresent() && !one.equals(other)) {
              boolean first = one.get().compareTo(other.get()) < 0;
              String least = first ? one.get() : other.get();
              String most = first ? other.get() : one.get();
              pairs.put(least + " " + most, new Pair(least, most, bond.same()));
            }
          });
    }
    return List.copyOf(pairs.values());
  }

  private static Optional<String> claim(
      Ledger ledger, Bond.End end, Map<String, JsonNode> readings) {
    JsonNode reading =
        readings.computeIfAbsent(
            end.report(),
            id -> ledger.reading(id).map(StoredReading::tree).orElseGet(Json.NODES::missingNode));
    for (JsonNode claim : reading.path("claims")) {
      if (end.isOn(claim)) {
        return Optional.of(claim.path("id").asText());
      }
    }
    return Optional.empty();
  }
}
