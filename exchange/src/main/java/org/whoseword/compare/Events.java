package org.whoseword.compare;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.whoseword.ledger.Ledger;
import org.whoseword.ledger.Query;
import org.whoseword.ledger.Search;
import org.whoseword.ledger.StoredClaim;
import org.whoseword.what.EventType;

/** The claims of a ledger as events, all in memory: some 300 bytes each. */
public final class Events {

  private Events() {}

  /** In the order in which they came in. */
  public static List<Event> of(Ledger ledger, Query query) {
    List<Event> all = new ArrayList<>();
    try (Stream<StoredClaim> claims = ledger.claims(Search.of(query))) {
      claims.forEach(claim -> all.add(of(claim)));
    }
    return all;
  }

  static Event of(StoredClaim stored) {
    JsonNode claim = stored.claim();
    JsonNode trigger = claim.path("trigger");
    JsonNode place = claim.path("place");
    JsonNode deaths = claim.path("deaths").path("low");
    return new Event(
        stored.id(),
        Optional.of(
            new Event.Words(
                stored.report().id(), trigger.path(0).asInt(), trigger.path(1).asInt())),
        day(claim),
        text(claim, "type").map(EventType::valueOf),
        text(claim, "status"),
        country(claim.path("actors")),
        country(claim.path("recipients")),
        text(place, "country"),
        number(place.path("lat")),
        number(place.path("lon")),
        deaths.isNumber() ? OptionalLong.of(deaths.asLong()) : OptionalLong.empty());
  }

  static Optional<LocalDate> day(JsonNode claim) {
    JsonNode when = claim.path("when");
    return text(when, "earliest").or(() -> text(when, "latest")).map(LocalDate::parse);
  }

  /** Of the first who has one. */
  private static Optional<String> country(JsonNode parties) {
    for (JsonNode party : parties) {
      Optional<String> country = text(party, "country");
      if (country.isPresent()) {
        return country;
      }
    }
    return Optional.empty();
  }

  private static OptionalDouble number(JsonNode node) {
    return node.isNumber() ? OptionalDouble.of(node.asDouble()) : OptionalDouble.empty();
  }

  static Optional<String> text(JsonNode node, String key) {
    return Optional.ofNullable(node.path(key).textValue());
  }
}
