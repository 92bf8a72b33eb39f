package org.whoseword.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.whoseword.claim.Status;
import org.whoseword.incident.Account;
import org.whoseword.incident.Informant;
import org.whoseword.incident.Reckoning;
import org.whoseword.incident.Shingles;
import org.whoseword.incident.Site;
import org.whoseword.incident.Testimony;
import org.whoseword.incident.Told;
import org.whoseword.incident.Wording;
import org.whoseword.text.Span;
import org.whoseword.what.Deed;
import org.whoseword.what.EventType;
import org.whoseword.who.Party.Capacity;

/** A testimony as the ledger keeps it: the same testimony always has the same text. */
final class TestimonyJson {

  private TestimonyJson() {}

  static String write(Testimony testimony) {
    ObjectNode node = Json.NODES.objectNode();
    node.set("wording", wording(testimony.wording()));
    ArrayNode accounts = node.putArray("accounts");
    testimony.accounts().forEach(account -> accounts.add(account(account)));
    return Json.write(node);
  }

  static Testimony read(String text) {
    JsonNode node = Json.parse(text);
    Wording wording = wording(node.path("wording"));
    return new Testimony(wording, list(node.path("accounts"), each -> account(each, wording)));
  }

  private static ObjectNode wording(Wording wording) {
    ObjectNode node = Json.NODES.objectNode();
    node.put("id", wording.id());
    node.put("content_id", wording.contentId());
    wording.outlet().ifPresent(outlet -> node.put("outlet", outlet));
    node.put("label", wording.label());
    wording.minute().ifPresent(minute -> node.put("minute", minute));
    strings(node, "agencies", wording.agencies());
    strings(node, "cited", new TreeSet<>(wording.cited()));
    strings(node, "lead", new TreeSet<>(wording.lead()));
    strings(node, "names", wording.names());
    node.put("narrative", longs(wording.narrative().hashes()));
    sets(node.putArray("sentences"), wording.sentences());
    sets(node.putArray("statements"), wording.statements());
    return node;
  }

  private static Wording wording(JsonNode node) {
    return new Wording(
        node.path("id").asText(),
        node.path("content_id").asText(),
        text(node, "outlet"),
        node.path("label").asText(),
        number(node, "minute"),
        strings(node.path("agencies")),
        set(node.path("cited")),
        set(node.path("lead")),
        strings(node.path("names")),
        Shingles.of(longs(node.path("narrative").asText())),
        list(node.path("sentences"), TestimonyJson::set),
        list(node.path("statements"), TestimonyJson::set));
  }

  private static ObjectNode account(Account account) {
    ObjectNode node = Json.NODES.objectNode();
    account.published().ifPresent(published -> node.put("published", published));
    node.put("type", account.type().name());
    node.put("real", account.real());
    ArrayNode claims = node.putArray("claims");
    account.claims().forEach(told -> claims.add(told(told)));
    ArrayNode reckonings = node.putArray("reckonings");
    account.reckonings().forEach(each -> reckonings.add(reckoning(each)));
    strings(node, "codes", new TreeSet<>(account.codes()));
    account.from().ifPresent(day -> node.put("from", day));
    account.to().ifPresent(day -> node.put("to", day));
    strings(node, "countries", new TreeSet<>(account.countries()));
    strings(node, "places", new TreeSet<>(account.places()));
    strings(node, "sides", new TreeSet<>(account.sides()));
    strings(node, "names", new TreeSet<>(account.names()));
    strings(node, "scene", new TreeSet<>(account.scene()));
    return node;
  }

  private static Account account(JsonNode node, Wording wording) {
    return new Account(
        wording,
        text(node, "published"),
        EventType.valueOf(node.path("type").asText()),
        node.path("real").asBoolean(),
        list(node.path("claims"), TestimonyJson::told),
        list(node.path("reckonings"), TestimonyJson::reckoning),
        set(node.path("codes")),
        number(node, "from"),
        number(node, "to"),
        set(node.path("countries")),
        set(node.path("places")),
        set(node.path("sides")),
        set(node.path("names")),
        set(node.path("scene")));
  }

  private static ObjectNode told(Told told) {
    ObjectNode node = Json.NODES.objectNode();
    node.put("id", told.id());
    node.put("type", told.type().name());
    node.put("status", told.status().name());
    told.cameo().ifPresent(code -> node.put("cameo", code));
    strings(node, "actors", told.actors());
    strings(node, "recipients", told.recipients());
    told.site().ifPresent(site -> node.set("site", site(site)));
    told.informant().ifPresent(who -> node.set("informant", informant(who)));
    return node;
  }

  private static Told told(JsonNode node) {
    return new Told(
        node.path("id").asText(),
        EventType.valueOf(node.path("type").asText()),
        Status.valueOf(node.path("status").asText()),
        text(node, "cameo"),
        strings(node.path("actors")),
        strings(node.path("recipients")),
        object(node.path("site"), TestimonyJson::site),
        object(node.path("informant"), TestimonyJson::informant));
  }

  private static ObjectNode site(Site site) {
    ObjectNode node = Json.NODES.objectNode();
    node.put("name", site.name());
    site.country().ifPresent(country -> node.put("country", country));
    site.admin1().ifPresent(unit -> node.put("admin1", unit));
    site.latitude().ifPresent(degrees -> node.put("lat", degrees));
    site.longitude().ifPresent(degrees -> node.put("lon", degrees));
    site.geonameId().ifPresent(id -> node.put("geonameid", id));
    return node.put("wide", site.wide());
  }

  private static Site site(JsonNode node) {
    return new Site(
        node.path("name").asText(),
        text(node, "country"),
        text(node, "admin1"),
        node.has("lat") ? Optional.of(node.path("lat").asDouble()) : Optional.empty(),
        node.has("lon") ? Optional.of(node.path("lon").asDouble()) : Optional.empty(),
        node.has("geonameid") ? Optional.of(node.path("geonameid").asLong()) : Optional.empty(),
        node.path("wide").asBoolean());
  }

  private static ObjectNode reckoning(Reckoning reckoning) {
    ObjectNode node = Json.NODES.objectNode();
    node.put("toll", reckoning.toll().name());
    node.put("value", reckoning.value());
    node.put("start", reckoning.span().start()).put("end", reckoning.span().end());
    reckoning.informant().ifPresent(who -> node.set("informant", informant(who)));
    reckoning.claim().ifPresent(claim -> node.put("claim", claim));
    return node;
  }

  private static Reckoning reckoning(JsonNode node) {
    return new Reckoning(
        Deed.Toll.valueOf(node.path("toll").asText()),
        node.path("value").asInt(),
        new Span(node.path("start").asInt(), node.path("end").asInt()),
        object(node.path("informant"), TestimonyJson::informant),
        text(node, "claim"));
  }

  private static ObjectNode informant(Informant who) {
    ObjectNode node = Json.NODES.objectNode();
    node.put("kind", who.kind());
    who.capacity().ifPresent(capacity -> node.put("capacity", capacity.name()));
    node.put("name", who.name());
    node.put("named", who.named());
    node.put("standing", who.standing().name());
    who.country().ifPresent(country -> node.put("country", country));
    who.count().ifPresent(count -> node.put("count", count));
    return node;
  }

  private static Informant informant(JsonNode node) {
    return new Informant(
        node.path("kind").asText(),
        text(node, "capacity").map(Capacity::valueOf),
        node.path("name").asText(),
        node.path("named").asBoolean(),
        Informant.Standing.valueOf(node.path("standing").asText()),
        text(node, "country"),
        node.has("count") ? OptionalInt.of(node.path("count").asInt()) : OptionalInt.empty());
  }

  private static void strings(ObjectNode node, String field, Collection<String> values) {
    ArrayNode array = node.putArray(field);
    values.forEach(array::add);
  }

  private static void sets(ArrayNode array, List<Set<String>> sets) {
    for (Set<String> set : sets) {
      ArrayNode each = array.addArray();
      new TreeSet<>(set).forEach(each::add);
    }
  }

  private static List<String> strings(JsonNode array) {
    return list(array, JsonNode::asText);
  }

  private static Set<String> set(JsonNode array) {
    return new TreeSet<>(strings(array));
  }

  private static <T> List<T> list(JsonNode array, Function<JsonNode, T> read) {
    List<T> list = new ArrayList<>(array.size());
    array.forEach(each -> list.add(read.apply(each)));
    return list;
  }

  private static <T> Optional<T> object(JsonNode node, Function<JsonNode, T> read) {
    return node.isObject() ? Optional.of(read.apply(node)) : Optional.empty();
  }

  private static Optional<String> text(JsonNode node, String field) {
    return node.has(field) ? Optional.of(node.path(field).asText()) : Optional.empty();
  }

  private static OptionalLong number(JsonNode node, String field) {
    return node.has(field) ? OptionalLong.of(node.path(field).asLong()) : OptionalLong.empty();
  }

  private static String longs(long[] values) {
    ByteBuffer bytes = ByteBuffer.allocate(values.length * Long.BYTES);
    bytes.asLongBuffer().put(values);
    return Base64.getEncoder().encodeToString(bytes.array());
  }

  private static long[] longs(String text) {
    ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(text));
    long[] values = new long[bytes.capacity() / Long.BYTES];
    bytes.asLongBuffer().get(values);
    return values;
  }
}
