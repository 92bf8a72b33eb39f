package org.whoseword.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.whoseword.claim.Claim;
import org.whoseword.claim.Reading;
import org.whoseword.text.ContentId;
import org.whoseword.text.Header;
import org.whoseword.text.Note;
import org.whoseword.text.PublicationDate;
import org.whoseword.text.Report;
import org.whoseword.text.Span;
import org.whoseword.text.Zone;
import org.whoseword.what.Count;
import org.whoseword.what.Deed;
import org.whoseword.when.TimeSpan;
import org.whoseword.where.Place;
import org.whoseword.who.ActorCode;
import org.whoseword.who.Mention;
import org.whoseword.who.Party;
import org.whoseword.word.Attribution;
import org.whoseword.word.Hedge;
import org.whoseword.word.Link;

/**
 * The one output format, version 1 ({@code docs/reading.schema.json}): every key is present and in
 * its place, {@code null} where unknown.
 */
public final class ReadingJson {

  private static final ObjectMapper JSON = JsonMapper.builder().build();
  private static final JsonNodeFactory NODES = JsonNodeFactory.withExactBigDecimals(true);

  private final Reading reading;
  private final String text;

  private ReadingJson(Reading reading) {
    this.reading = reading;
    this.text = reading.report().text();
  }

  /**
   * A reading as a JSON object.
   *
   * @param arrivalNotes what intake had to say of the report; they come first
   */
  public static ObjectNode of(Reading reading, List<Note> arrivalNotes) {
    return new ReadingJson(reading).reading(arrivalNotes);
  }

  /**
   * A report that could not be read.
   *
   * @param source where it came from
   * @param ownId the id that the input itself gave it
   * @param code stable key for counting
   * @param message for a person: what is wrong with it
   */
  public static ObjectNode refused(
      String source, Optional<String> ownId, String code, String message) {
    ObjectNode node = NODES.objectNode();
    node.put("version", 1);
    node.put("source", source);
    node.put("id", ContentId.of(source));
    put(node.putObject("report"), "id", ownId);
    node.putObject("refused").put("code", code).put("message", message);
    return node;
  }

  /** On one line, with its end. */
  public static String line(ObjectNode node) {
    try {
      return JSON.writeValueAsString(node) + "\n";
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("a tree in memory must be writable", impossible);
    }
  }

  /** Indented, with the last line end. */
  public static String pretty(ObjectNode node) {
    return PrettyJson.of(node) + "\n";
  }

  private ObjectNode reading(List<Note> arrivalNotes) {
    Report report = reading.report();
    ObjectNode node = NODES.objectNode();
    node.put("version", 1);
    node.put("source", report.source());
    node.put("id", report.contentId());
    node.set("report", report(report));
    node.set("zones", array(reading.zones().stream().map(ReadingJson::zone).toList()));
    node.set("parties", parties());
    node.set("places", array(reading.places().stream().map(this::place).toList()));
    node.set("times", array(reading.times().stream().map(this::time).toList()));
    node.set(
        "attributions", array(reading.attributions().stream().map(this::attribution).toList()));
    node.set("claims", array(reading.claims().stream().map(this::claim).toList()));
    node.set("uncoded", array(reading.uncoded().stream().map(ReadingJson::uncoded).toList()));
    List<Note> notes = new ArrayList<>(arrivalNotes);
    notes.addAll(reading.notes());
    node.set("notes", array(notes.stream().map(ReadingJson::note).toList()));
    return node;
  }

  private static ObjectNode report(Report report) {
    Header header = report.header();
    ObjectNode node = NODES.objectNode();
    put(node, "id", report.ownId());
    put(node, "title", header.title());
    put(node, "outlet", header.outlet());
    put(node, "url", header.url());
    put(node, "published", header.published().map(PublicationDate::text));
    put(node, "language", header.language());
    put(node, "byline", header.byline());
    ArrayNode agencies = node.putArray("agencies");
    header.agencies().forEach(agencies::add);
    node.put("text", report.text());
    return node;
  }

  private static ObjectNode zone(Zone zone) {
    return bounds(NODES.objectNode().put("kind", lower(zone.kind())), zone.span());
  }

  private ArrayNode parties() {
    record Row(Party party, Mention mention) {}
    List<Row> rows = new ArrayList<>();
    for (Party party : reading.parties().all()) {
      party.mentions().forEach(mention -> rows.add(new Row(party, mention)));
    }
    // The sort is stable: two mentions of one span keep the order of their parties.
    rows.sort(Comparator.comparing(row -> row.mention().span()));
    return array(rows.stream().map(row -> party(row.party(), row.mention())).toList());
  }

  private ObjectNode party(Party party, Mention mention) {
    ObjectNode node = words(NODES.objectNode().put("id", party.id()), mention.span());
    node.put("name", party.name());
    node.put("kind", lower(party.kind()));
    code(node, party.code());
    put(node, "role", party.role());
    node.put("rule", mention.rule());
    return node;
  }

  private ObjectNode place(Place place) {
    ObjectNode node = words(NODES.objectNode(), place.span());
    node.put("name", place.name());
    point(node, place);
    put(node, "feature", place.feature());
    node.put("geonameid", place.geonameId().orElse(null));
    node.put("role", lower(place.role()));
    node.put("confidence", place.confidence());
    node.put("rule", place.rule());
    ObjectNode why = node.putObject("why");
    place.why().forEach(each -> why.put(each.reason().written(), each.points()));
    return node;
  }

  private static void point(ObjectNode node, Place place) {
    node.put("lat", place.latitude().map(Degrees::of).orElse(null));
    node.put("lon", place.longitude().map(Degrees::of).orElse(null));
    put(node, "country", place.country());
    put(node, "admin1", place.admin1());
  }

  private ObjectNode time(TimeSpan time) {
    ObjectNode node = words(NODES.objectNode(), time.span());
    node.put("type", time.type().name());
    node.put("value", time.value());
    days(node, time);
    node.put("anchor", time.anchor());
    node.put("rule", time.rule());
    return node;
  }

  private static void days(ObjectNode node, TimeSpan time) {
    put(node, "earliest", time.earliest().map(LocalDate::toString));
    put(node, "latest", time.latest().map(LocalDate::toString));
    node.put("granularity", lower(time.granularity()));
  }

  private ObjectNode attribution(Attribution attribution) {
    ObjectNode node = NODES.objectNode().put("id", attribution.id());
    put(node, "parent", attribution.parent());
    node.set("source", spans(attribution.source()));
    node.set("cue", spans(attribution.cue()));
    node.set("content", spans(attribution.content()));
    node.put("act", lower(attribution.act()));
    node.put("stance", attribution.stance());
    node.put("factuality", attribution.factuality().code());
    node.put("mode", lower(attribution.mode()));
    node.set("recipient", attribution.recipient().map(ReadingJson::span).orElse(null));
    Attribution.Speaker speaker = attribution.speaker();
    ObjectNode who = node.putObject("speaker");
    who.put("kind", speaker.kind());
    put(who, "capacity", speaker.capacity().map(ReadingJson::lower));
    who.put("naming", lower(speaker.naming()));
    put(who, "name", speaker.name());
    who.put("count", speaker.count().orElse(null));
    put(who, "party", speaker.party().map(Party::id));
    return node;
  }

  private ObjectNode claim(Claim claim) {
    ObjectNode node = NODES.objectNode();
    node.put("id", ContentId.of(reading.report().contentId(), String.valueOf(claim.n())));
    node.put("n", claim.n());
    node.put("type", claim.type().name());
    put(node, "mode", claim.mode());
    ArrayNode contexts = node.putArray("contexts");
    claim.contexts().forEach(contexts::add);
    put(node, "cameo", claim.cameo());
    node.set("trigger", span(claim.trigger()));
    node.set("mentions", spans(claim.mentions()));
    node.put("background", claim.background());
    node.set("actors", array(claim.actors().stream().map(this::participant).toList()));
    node.set("recipients", array(claim.recipients().stream().map(this::participant).toList()));
    node.set("place", claim.place().map(this::claimPlace).orElse(null));
    node.set("when", claim.when().map(this::when).orElse(null));
    node.put("status", claim.status().name());
    node.put("hedged", claim.hedged());
    for (Deed.Toll toll : Deed.Toll.values()) {
      Count count = claim.counts().get(toll);
      node.set(lower(toll), count == null ? null : count(count));
    }
    node.set("chain", array(claim.chain().links().stream().map(ReadingJson::link).toList()));
    put(node, "attribution", claim.attribution().map(Attribution::id));
    ObjectNode rules = node.putObject("rules");
    new TreeMap<>(claim.rules()).forEach(rules::put);
    return node;
  }

  private ObjectNode participant(Claim.Participant participant) {
    ObjectNode node = words(NODES.objectNode(), participant.span());
    node.put("name", participant.name());
    code(node, participant.code());
    put(node, "party", participant.party().map(Party::id));
    return node;
  }

  private ObjectNode claimPlace(Place place) {
    ObjectNode node = words(NODES.objectNode(), place.span());
    node.put("name", place.name());
    point(node, place);
    node.put("geonameid", place.geonameId().orElse(null));
    return node;
  }

  private ObjectNode when(TimeSpan time) {
    ObjectNode node = words(NODES.objectNode(), time.span());
    days(node, time);
    return node;
  }

  private static ObjectNode count(Count count) {
    ObjectNode node = NODES.objectNode().put("low", count.low());
    node.set("high", count.high().isPresent() ? NODES.numberNode(count.high().getAsInt()) : null);
    return bounds(node, count.span());
  }

  private static ObjectNode link(Link link) {
    Speaker speaker = Speaker.of(link.source());
    ObjectNode node = NODES.objectNode().put("kind", speaker.kind());
    put(node, "capacity", speaker.capacity().map(ReadingJson::lower));
    node.put("naming", lower(speaker.naming()));
    node.put("name", link.source().name());
    node.set(
        "count", speaker.count().isPresent() ? NODES.numberNode(speaker.count().getAsInt()) : null);
    bounds(node, link.span());
    node.set("cue", span(link.cue()));
    node.put("speech", lower(link.speech()));
    node.put("factuality", link.factuality().code());
    node.set("hedge", link.hedge().map(Hedge::span).map(ReadingJson::span).orElse(null));
    return node;
  }

  private static ObjectNode uncoded(Reading.Uncoded uncoded) {
    return bounds(NODES.objectNode(), uncoded.span()).put("lemma", uncoded.lemma());
  }

  private static ObjectNode note(Note note) {
    ObjectNode node = NODES.objectNode().put("code", note.code()).put("message", note.message());
    node.put("start", note.span().map(Span::start).orElse(null));
    node.put("end", note.span().map(Span::end).orElse(null));
    return node;
  }

  private static void code(ObjectNode node, ActorCode code) {
    put(node, "country", code.country());
    put(node, "sector", code.sector().map(Enum::name));
    put(node, "code", code.joined());
  }

  private ObjectNode words(ObjectNode node, Span span) {
    return bounds(node, span).put("text", span.of(text));
  }

  private static ObjectNode bounds(ObjectNode node, Span span) {
    return node.put("start", span.start()).put("end", span.end());
  }

  private static ArrayNode spans(List<Span> spans) {
    return array(spans.stream().map(ReadingJson::span).toList());
  }

  private static ArrayNode span(Span span) {
    return NODES.arrayNode().add(span.start()).add(span.end());
  }

  private static ArrayNode array(List<? extends JsonNode> nodes) {
    return NODES.arrayNode().addAll(nodes);
  }

  private static void put(ObjectNode node, String key, Optional<String> value) {
    node.put(key, value.orElse(null));
  }

  /** An enum's constant as the format writes it. */
  static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
